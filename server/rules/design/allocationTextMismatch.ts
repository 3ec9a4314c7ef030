// allocation-text-mismatch: a text calls the study randomized, and the allocation says something else.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { sureArms } from '../arms/sureArms';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { ONE_ARM, TWO_ARMS, trialWith } from './designExample';
import { statementsIn } from './studyStatement';

export const allocationTextMismatch: TrialRule = {
  id: 'allocation-text-mismatch',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'briefSummary', 'detailedDescription', 'studyDesign', 'studyGroups', 'interventions'],
  severity: 'warning',
  summary: 'A text calls the study randomized, and the allocation is NA or NON_RANDOMIZED (or the reverse).',
  why: 'Searches for randomized trials use the allocation. With the wrong one a randomized trial is missed, or another is taken for one.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    {
      section: 'document',
      text: trialWith({
        summary: 'This ⟦randomized⟧, open-label trial compares velotimab with methotrexate.',
        design: 'NON_RANDOMIZED\nPARALLEL\nTREATMENT\nNONE',
        ...TWO_ARMS,
      }),
      fixed: trialWith({
        summary: 'This randomized, open-label trial compares velotimab with methotrexate.',
        design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE',
        ...TWO_ARMS,
      }),
    },
    {
      section: 'document',
      text: trialWith({
        details: 'This is a ⟦non-randomized⟧ study.',
        design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE',
        ...TWO_ARMS,
      }),
      fixed: trialWith({
        details: 'This is a non-randomized study.',
        design: 'NON_RANDOMIZED\nPARALLEL\nTREATMENT\nNONE',
        ...TWO_ARMS,
      }),
    },
    {
      section: 'document',
      text: trialWith({
        summary: 'This is a pilot ⟦randomised⟧ controlled trial.',
        design: 'NA\nSINGLE_GROUP\nTREATMENT\nNONE',
      }),
      note: 'Model and allocation agree on a single group, so no fix is offered.',
    },
    {
      section: 'document',
      text: trialWith({
        summary: 'The results of this pilot will inform a larger randomized trial.',
        details: 'A recent randomized study of velotimab was stopped early.',
        design: 'NA\nSINGLE_GROUP\nTREATMENT\nNONE',
        ...ONE_ARM,
      }),
      note: 'Other trials are left alone.',
    },
  ],
  limits: [
    'Only what a sentence says of the study itself is compared. Where the title says it too, it is left to title-design-mismatch.',
    'One finding a record.',
  ],
  precision:
    '4 findings on 1,945 public records, all read, all right, such as "This was a randomized, multi-center trial" with NON_RANDOMIZED.',
  check(trial, _facts, report, at) {
    const design = trial.studyDesign;
    const allocation = design?.allocation.value;
    if (design === undefined || allocation === undefined || TITLE.test(trial.record.title.text)) return;
    // NA with several arms is wrong whatever the text says: allocation-multi-arm-na.
    const isGroup = design.interventionModel.value === 'SINGLE_GROUP';
    if (allocation === 'NA' && !isGroup && (sureArms(trial)?.length ?? 0) > 1) return;
    for (const reading of [trial.briefSummary, trial.detailedDescription]) {
      const statement = reading && inProse(reading).find((s) => isRandomized(s.text) !== (allocation === 'RANDOMIZED'));
      if (reading === undefined || statement === undefined) continue;
      const right = isRandomized(statement.text) ? 'RANDOMIZED' : 'NON_RANDOMIZED';
      // NA of a non-randomized study with one arm is right.
      if (right === 'NON_RANDOMIZED' && allocation !== 'RANDOMIZED') continue;
      report({
        range: at(reading.section, statement.range),
        message: `The text calls the study ${quoted(statement.text)}, but the allocation is ${design.allocation.text}. Correct the allocation or the text.`,
        ...(!isGroup && {
          fixes: [
            {
              title: `Write the allocation ${right}`,
              safe: false,
              edits: [replace(at(design.section, design.allocation.range), right)],
            },
          ],
        }),
        related: [{ range: at(design.section, design.allocation.range), message: 'The allocation' }],
      });
      return;
    }
  },
};

const inProse = statementsIn(/(?<![\w-])(?:non-?\s?|not\s)?randomi[sz]ed(?![\w-])/gi, ['andomi', 'ANDOMI']);
/** What the title says of it is for title-design-mismatch. */
const TITLE = /randomi[sz]/i;
const isRandomized = (text: string): boolean => !/^no/i.test(text);
