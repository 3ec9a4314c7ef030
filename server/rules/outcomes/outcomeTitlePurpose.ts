// outcome-title-purpose: a title that says what the study wants, not what it measures.
import { unescaped } from '../../format/escapes';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { GUIDANCE, OUTCOME_SECTIONS, titledOutcomes } from './outcomeSections';

export const outcomeTitlePurpose: SectionRule = {
  id: 'outcome-title-purpose',
  category: 'outcomes',
  scope: 'section',
  severity: 'warning',
  sections: OUTCOME_SECTIONS,
  summary: 'The title of an outcome states a purpose, such as "To assess pain".',
  why: 'A purpose cannot be reported as a result; the registry asks for what is measured, and for the purpose in the summary.',
  sources: [GUIDANCE.checklist],
  examples: [
    { section: 'primaryOutcomes', text: '1. ⟦To assess⟧ the number of swollen joints [Time Frame: Week 24]' },
    { section: 'secondaryOutcomes', text: 'Measure: ⟦Evaluate⟧ the effect on serum CRP\nTime Frame: Week 24' },
    { section: 'primaryOutcomes', text: '1. ⟦To determine⟧ if velotimab lowers serum CRP [Time Frame: Week 24]' },
    {
      section: 'primaryOutcomes',
      text: '1. Assessment of SpondyloArthritis international Society response [Time Frame: Week 24]',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Measure of Current Status, total score [Time Frame: Week 24]',
      note: 'Names of measures begin like this.',
    },
    { section: 'primaryOutcomes', text: '1. Time to first relapse [Time Frame: 2 years]' },
  ],
  limits: ['"Assessment of" and "Evaluation of" are left alone: what follows them is most often the measure.'],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. All 45 findings in 2,444 outcomes of 337 other registered studies were read and are right.',
  check(reading, _facts, report) {
    for (const { title } of titledOutcomes(reading)) {
      const match = PURPOSE.exec(title.text);
      if (match === null) continue;
      const [text] = match;
      report({
        range: { start: title.range.start, end: title.range.start + text.length },
        message: `${quoted(unescaped(text))} states a purpose, which cannot be reported as a result. Write what is measured, and move the purpose to the summary.`,
      });
    }
  },
};

const VERBS =
  'assess|evaluate|determine|investigate|examine|compare|explore|demonstrate|estimate|identify|describe|characteri[sz]e|establish|quantify|analy[sz]e|confirm|verify|observe';
const PURPOSE = new RegExp(
  `^(?:to (?:${VERBS}|measure|show|study|test|find(?: out)?|monitor|record|report|see|check|learn|understand|document|obtain|define|detect|predict|prove|provide|look at)|(?:${VERBS})(?= (?:the|a|an|if|whether|how|effects?|changes?|differences?|potential|promising|participants?'?|patients?'?)\\b))(?![\\w-])`,
  'i',
);
