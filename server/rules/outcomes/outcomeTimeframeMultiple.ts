// outcome-timeframe-multiple: a primary outcome that is measured at several times, without a word of how they make one result.
import { unescaped } from '../../format/escapes';
import { isPresent } from '../../protocol/field';
import type { Outcome } from '../../protocol/outcomes';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { descriptionOf, GUIDANCE, OUTCOME_SECTIONS, plainWords, titledOutcomes } from './outcomeSections';

export const outcomeTimeframeMultiple: SectionRule = {
  id: 'outcome-timeframe-multiple',
  category: 'outcomes',
  scope: 'section',
  severity: 'information',
  recommended: 'off',
  sections: OUTCOME_SECTIONS,
  summary: 'A primary outcome is measured at three or more times, and nothing says which of them counts.',
  why: 'With several times there are several results, and the best of them can be picked; the number of participants was calculated for one.',
  sources: [GUIDANCE.timeFrames],
  examples: [
    { section: 'primaryOutcomes', text: '1. Number of swollen joints [Time Frame: ⟦Weeks 4, 8 and 12⟧]' },
    { section: 'primaryOutcomes', text: 'Measure: Pain at rest\nTime Frame: ⟦Baseline, 1 week, 3 months, 6 months⟧' },
    {
      section: 'primaryOutcomes',
      text: '1. Change in the number of swollen joints [Time Frame: Baseline, weeks 4, 8 and 12]',
      note: 'A change needs two times at least, and may be a course.',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Area under the curve of velotimab [Time Frame: 1, 2, 4 and 8 hours after the dose]',
    },
    {
      section: 'secondaryOutcomes',
      text: '1. Serum CRP [Time Frame: Weeks 4, 8 and 12]',
      note: 'Secondary outcomes may have several.',
    },
    { section: 'primaryOutcomes', text: '1. Serum CRP [Time Frame: Baseline and week 24]' },
  ],
  limits: [
    'Changes, courses, rates, survival, concentrations and all that is "up to" a time are left alone.',
    'Off until asked for: the registry accepts several times when a result is given for each of them.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. All 26 findings in 2,444 outcomes of 337 other registered studies were read: three to nine times each, without a word of which one counts. The registry had accepted them, so that the rule is off until asked for.',
  check(reading, _facts, report) {
    for (const outcome of titledOutcomes(reading)) {
      const { rank, timeFrame } = outcome;
      if (rank !== 'primary' || !isPresent(timeFrame) || isCourse(outcome)) continue;
      const count = timesIn(plainWords(timeFrame.text));
      if (count < FEWEST) continue;
      report({
        range: timeFrame.range,
        message: `${quoted(unescaped(timeFrame.text))} gives ${count} times, and nothing says which one counts. Name the time of the primary result, and make the others outcomes of their own.`,
      });
    }
  },
};

const FEWEST = 3;

const COURSE =
  /chang|area under|\bauc|curve|concentration|pharmacokinetic|surviv|\btime (?:to|until|from|of)\b|duration|rate|incidence|number of (?:participants|patients|subjects|events|episodes)|course|trajector|over time|average|mean of|cumulative|adverse|safety|longitudinal|repeated|difference|progress|increase|decrease|reduction|improve/i;
const isCourse = (outcome: Outcome): boolean =>
  COURSE.test(outcome.title.text) || /over time|repeated|mixed model|trajector|each time/i.test(descriptionOf(outcome));

const PERIOD = /\b(?:up to|until|till|through|throughout|during|every|daily|average|between|within|from|over|per)\b/;
const START = /^(?:and )?(?:at )?(?:baseline|screening|before|pre|enrol|day 0|week 0)/;
const POINT = /\b\d{1,4}|\b(?:one|two|three|four|five|six|nine|twelve|eighteen)\b/;

/** How many times after the start a list names. */
function timesIn(words: string): number {
  if (PERIOD.test(words) || words.length > LONGEST) return 0;
  const parts = words.split(/, and |, |; | and | & |,(?=\d)|\/(?=\d)/);
  return parts.filter((part) => POINT.test(part) && !START.test(part.trim())).length;
}

const LONGEST = 250;
