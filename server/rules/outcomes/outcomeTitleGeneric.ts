// outcome-title-generic: a title that names a field of interest, not a measure.
import { unescaped } from '../../format/escapes';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { GUIDANCE, OUTCOME_SECTIONS, plainWords, titledOutcomes } from './outcomeSections';

export const outcomeTitleGeneric: SectionRule = {
  id: 'outcome-title-generic',
  category: 'outcomes',
  scope: 'section',
  severity: 'warning',
  sections: OUTCOME_SECTIONS,
  summary: 'The title of an outcome is a field of interest, such as "Safety" or "Efficacy", and no measure.',
  why: 'Nobody can tell what is counted, so that anything can be reported as the result; reviewers of the registry send such titles back.',
  sources: [GUIDANCE.reviewers, GUIDANCE.titles],
  examples: [
    { section: 'primaryOutcomes', text: '1. ⟦Safety⟧ [Time Frame: Week 24]' },
    { section: 'secondaryOutcomes', text: '1. ⟦Safety and tolerability of the treatment⟧ [Time Frame: Week 24]' },
    {
      section: 'secondaryOutcomes',
      text: 'Measure: ⟦Pharmacokinetics⟧\nDescription: Cmax and AUC.\nTime Frame: Day 1',
    },
    { section: 'primaryOutcomes', text: '1. Number of participants with adverse events [Time Frame: Week 24]' },
    {
      section: 'primaryOutcomes',
      text: '1. Feasibility: share of planned visits that took place [Time Frame: Week 24]',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Treatment Satisfaction Questionnaire for Medication [Time Frame: Week 24]',
      note: 'A measure with a name.',
    },
  ],
  limits: [
    'Only titles that consist of nothing else are reported.',
    'What the description says does not help: tables of results show the title alone.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. All 28 findings in 2,444 outcomes of 337 other registered studies were read and are right.',
  check(reading, _facts, report) {
    for (const { title } of titledOutcomes(reading)) {
      if (title.text.length > LONGEST || !isGeneric(plainWords(title.text))) continue;
      report({
        range: title.range,
        message: `${quoted(unescaped(title.text))} names no measure, so nobody can tell what is counted. Write what is measured, as "Number of participants with adverse events".`,
      });
    }
  },
};

const LONGEST = 90;

const FIELDS =
  '(?:safety|efficacy|effectiveness|tolerability|toxicity|toxicities|feasibility|acceptability|satisfaction|usability|pharmacokinetics?|pharmacodynamics?|pk|pk/pd|immunogenicity)';
const BEFORE =
  '(?:the |overall |general |clinical |drug |treatment |study |patients? |participants? |subjects? |long-term |short-term |preliminary |additional )';
const AFTER =
  '(?: (?:profile|variables?|parameters?|outcomes?|endpoints?|measures?|assessments?|evaluation|analysis|data))';
const OF =
  '(?: (?:of|with) (?:the )?(?:study )?(?:treatment|drug|intervention|therapy|device|procedure|program|study|trial|medication|vaccine))';
const GENERIC = new RegExp(
  `^${BEFORE}{0,2}${FIELDS}${AFTER}?(?:(?:, | and | & |/|, and )${BEFORE}?${FIELDS}${AFTER}?){0,3}${OF}?$`,
);

const isGeneric = (words: string): boolean =>
  GENERIC.test(words) || /^(?:primary |secondary |other )?outcomes?(?: measures?)?$/.test(words);
