// allocation-multi-arm-na: the allocation is NA, though there are several arms.
import { SOURCES } from '../../registry/element';
import { sureArms } from '../arms/sureArms';
import type { TrialRule } from '../rule';
import { ONE_ARM, TWO_ARMS, trialWith } from './designExample';

export const allocationMultiArmNa: TrialRule = {
  id: 'allocation-multi-arm-na',
  category: 'design',
  scope: 'trial',
  reads: ['studyDesign', 'studyGroups', 'interventions'],
  severity: 'warning',
  summary: 'The allocation is NA, though the study has two or more arms.',
  why: 'NA is kept for studies with one arm. Readers cannot tell whether chance decided who gets what.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    {
      section: 'document',
      text: trialWith({ design: '⟦NA⟧\nPARALLEL\nTREATMENT\nNONE', ...TWO_ARMS }),
    },
    {
      section: 'document',
      text: trialWith({ design: '⟦NA⟧\nSEQUENTIAL\nTREATMENT\nNONE', ...TWO_ARMS }),
    },
    {
      section: 'document',
      text: trialWith({ design: 'NA\nSINGLE_GROUP\nTREATMENT\nNONE', ...TWO_ARMS }),
      note: 'Here allocation and model agree, and the arms do not: left to model-arm-count.',
    },
    {
      section: 'document',
      text: trialWith({ design: 'NA\nSEQUENTIAL\nTREATMENT\nNONE', ...ONE_ARM }),
    },
  ],
  limits: ['Arms are counted where the reading of Study Groups leaves no doubt.'],
  precision:
    '3 findings on 1,945 public records, all of one record in three layouts: two parts in parallel with the allocation NA. Right.',
  check(trial, _facts, report, at) {
    const design = trial.studyDesign;
    if (design === undefined || design.allocation.value !== 'NA') return;
    if (design.interventionModel.value === 'SINGLE_GROUP') return;
    const arms = sureArms(trial)?.length ?? 0;
    if (arms < 2) return;
    report({
      range: at(design.section, design.allocation.range),
      message: `The allocation is NA, which means a single arm, but ${arms} arms are listed. Write RANDOMIZED or NON_RANDOMIZED.`,
    });
  },
};
