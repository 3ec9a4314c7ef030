// model-arm-count: the intervention model does not fit the number of arms.
import { SOURCES } from '../../registry/element';
import { sureArms } from '../arms/sureArms';
import type { TrialRule } from '../rule';
import { ONE_ARM, TWO_ARMS, trialWith } from './designExample';

export const modelArmCount: TrialRule = {
  id: 'model-arm-count',
  category: 'design',
  scope: 'trial',
  reads: ['studyDesign', 'studyGroups', 'interventions'],
  severity: 'warning',
  summary: 'The intervention model does not fit the number of arms.',
  why: 'SINGLE_GROUP means one arm, PARALLEL at least two, and FACTORIAL at least three of the combinations. Where model and arms disagree, readers cannot tell what is compared with what.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    {
      section: 'document',
      text: trialWith({ design: 'NON_RANDOMIZED\n⟦SINGLE_GROUP⟧\nTREATMENT\nNONE', ...TWO_ARMS }),
    },
    {
      section: 'document',
      text: trialWith({ design: 'RANDOMIZED\n⟦PARALLEL⟧\nTREATMENT\nNONE', ...ONE_ARM }),
    },
    {
      section: 'document',
      text: trialWith({ design: 'RANDOMIZED\n⟦FACTORIAL⟧\nTREATMENT\nNONE', ...TWO_ARMS }),
      note: 'Two factors, each present or absent, make four groups.',
    },
    { section: 'document', text: trialWith({ design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE', ...TWO_ARMS }) },
    {
      section: 'document',
      text: trialWith({ design: 'NA\nSEQUENTIAL\nTREATMENT\nNONE', ...ONE_ARM }),
      note: 'Steps of a dose are often registered as one arm.',
    },
    {
      section: 'document',
      text: trialWith({ design: 'RANDOMIZED\nSINGLE_GROUP\nTREATMENT\n⟦⟧NONE', ...TWO_ARMS }).replace('⟦⟧', ''),
      note: 'Drawing lots within a single group: left to allocation-single-arm.',
    },
    {
      section: 'document',
      text: trialWith({
        design: 'NON_RANDOMIZED\nSINGLE_GROUP\nTREATMENT\nNONE',
        groups:
          'Part A\nVelotimab alone.\nVelotimab\nSubcutaneous injection every 4 weeks.\nIt is given by a nurse.\nPart B\nVelotimab after methotrexate.\nVelotimab\nSubcutaneous injection every 4 weeks.\nIt is given by a nurse.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.\nIt is given by a nurse.',
      }),
      note: 'A description over several lines leaves doubt about where an arm begins: nothing is said.',
    },
  ],
  limits: [
    'Arms are counted where the reading of Study Groups leaves no doubt.',
    'SEQUENTIAL and CROSSOVER with one arm are left alone: both are registered so.',
  ],
  precision:
    '29 findings on 1,945 public records (16 records in up to three layouts), all read, all right by the definitions; most are cohorts of early trials that are all called one group.',
  check(trial, _facts, report, at) {
    const design = trial.studyDesign;
    if (design === undefined) return;
    const { allocation, interventionModel: model } = design;
    const needed = model.value === undefined ? undefined : NEEDED[model.value];
    if (needed === undefined) return;
    const arms = sureArms(trial)?.length;
    if (arms === undefined || (arms >= needed.least && arms <= needed.most)) return;
    if (model.value === 'SINGLE_GROUP' && allocation.value === 'RANDOMIZED') return;
    report({
      range: at(design.section, model.range),
      message: `${model.text} means ${needed.means}, but ${arms === 1 ? 'one arm is' : `${arms} arms are`} listed. Correct the model, or list the arms that are compared.`,
    });
  },
};

const MANY = Number.POSITIVE_INFINITY;

const NEEDED: Readonly<Record<string, { readonly least: number; readonly most: number; readonly means: string }>> = {
  SINGLE_GROUP: { least: 1, most: 1, means: 'one arm' },
  PARALLEL: { least: 2, most: MANY, means: 'two or more arms' },
  // An incomplete design may leave out one of the four combinations.
  FACTORIAL: { least: 3, most: MANY, means: 'that each group gets one combination of two or more factors' },
};
