// allocation-single-arm: the allocation names a way of sharing out participants, though there is only one arm.
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { sureArms } from '../arms/sureArms';
import type { TrialRule } from '../rule';
import { ONE_ARM, TWO_ARMS, trialWith } from './designExample';

export const allocationSingleArm: TrialRule = {
  id: 'allocation-single-arm',
  category: 'design',
  scope: 'trial',
  reads: ['studyDesign', 'studyGroups', 'interventions'],
  severity: 'error',
  summary: 'The allocation is RANDOMIZED or NON_RANDOMIZED, though the study has a single arm.',
  why: 'With one arm there is nothing to allocate: the registry asks for NA. Reviews that pool randomized trials would count this one.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    {
      section: 'document',
      text: trialWith({ design: '⟦RANDOMIZED⟧\nSINGLE_GROUP\nTREATMENT\nNONE' }),
      fixed: trialWith({ design: 'NA\nSINGLE_GROUP\nTREATMENT\nNONE' }),
      note: 'Offered, never done unasked: the model may be wrong instead.',
    },
    {
      section: 'document',
      text: trialWith({ design: '⟦NON_RANDOMIZED⟧\nSINGLE_GROUP\nTREATMENT\nNONE', ...ONE_ARM }),
      fixed: trialWith({ design: 'NA\nSINGLE_GROUP\nTREATMENT\nNONE', ...ONE_ARM }),
    },
    {
      section: 'document',
      text: trialWith({ design: '⟦RANDOMIZED⟧\nSINGLE_GROUP\nTREATMENT\nNONE', ...TWO_ARMS }),
      note: 'With several arms the model is as likely to be wrong, so no fix is offered.',
    },
    {
      section: 'document',
      text: trialWith({ design: 'NON_RANDOMIZED\nSINGLE_GROUP\nTREATMENT\nNONE', ...TWO_ARMS }),
      note: 'Several arms in a single group: left to model-arm-count.',
    },
    {
      section: 'document',
      text: trialWith({ design: 'NA\nSINGLE_GROUP\nTREATMENT\nNONE', ...ONE_ARM }),
    },
    {
      section: 'document',
      text: trialWith({ design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE', ...ONE_ARM }),
      note: 'A parallel study with one arm: left to model-arm-count.',
    },
  ],
  limits: [
    'Arms are counted where the reading of Study Groups leaves no doubt.',
    'A sequence that is drawn by lot within one group is allocation in the eyes of its author; the registry asks for NA.',
  ],
  precision:
    '18 findings on 1,945 public records, all read, all right: 7 drawings of lots in a single group, and 7 records that call one arm NON_RANDOMIZED, four of all in a second layout.',
  check(trial, _facts, report, at) {
    const design = trial.studyDesign;
    if (design === undefined) return;
    const { allocation, interventionModel } = design;
    if (allocation.value !== 'RANDOMIZED' && allocation.value !== 'NON_RANDOMIZED') return;
    const isSingleGroup = interventionModel.value === 'SINGLE_GROUP';
    if (!isSingleGroup && interventionModel.text !== '') return;
    const arms = sureArms(trial)?.length;
    if (arms === undefined ? !isSingleGroup || allocation.value === 'NON_RANDOMIZED' : !contradicts(trial, arms))
      return;
    const several = arms !== undefined && arms > 1;
    report({
      range: at(design.section, allocation.range),
      message: several
        ? `The allocation is ${allocation.text}, but SINGLE_GROUP means one arm, and ${arms} arms are listed. Correct the model, or the allocation and the arms.`
        : `The allocation is ${allocation.text}, but ${isSingleGroup ? 'SINGLE_GROUP' : 'a single arm'} leaves nothing to allocate. Write NA, or correct the model and the arms.`,
      ...(!several && {
        fixes: [
          {
            title: 'Write NA',
            safe: false,
            edits: [replace(at(design.section, allocation.range), 'NA')],
          },
        ],
      }),
    });
  },
};

/** One arm contradicts any allocation, several only a drawing of lots within a single group. */
const contradicts = ({ studyDesign }: Trial, arms: number): boolean =>
  arms === 1 ||
  (studyDesign?.allocation.value === 'RANDOMIZED' && studyDesign.interventionModel.value === 'SINGLE_GROUP');
