// outcome-timeframe-missing: an outcome without the time at which it is measured.
import { unescaped } from '../../format/escapes';
import { isPresent } from '../../protocol/field';
import type { Outcome } from '../../protocol/outcomes';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { descriptionOf, OUTCOME_SECTIONS, titledOutcomes } from './outcomeSections';

export const outcomeTimeframeMissing: SectionRule = {
  id: 'outcome-timeframe-missing',
  category: 'outcomes',
  scope: 'section',
  severity: 'error',
  sections: OUTCOME_SECTIONS,
  summary: 'An outcome has no time frame.',
  why: 'The registry requires for each outcome when it is measured; without that, results can be picked by the time that suits.',
  sources: [
    SOURCES.definitions,
    { name: 'Viergever et al. 2014, quality of registration', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3888400' },
  ],
  examples: [
    {
      section: 'primaryOutcomes',
      text: '1. Number of swollen joints [Time Frame: Week 24]\n2. ⟦ACR20 response⟧',
    },
    { section: 'primaryOutcomes', text: 'Measure: ⟦Number of swollen joints⟧\nDescription: Of 66 joints.' },
    {
      section: 'secondaryOutcomes',
      text: '1. ⟦Number of swollen joints⟧\n2. Number of tender joints\n3. Serum CRP',
      note: 'A list without any time frame is one finding.',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Number of swollen joints at week 24\n2. Survival after one year',
      note: 'The time stands in the title.',
    },
    {
      section: 'primaryOutcomes',
      text: 'Number of swollen joints\nNumber of tender joints',
      note: 'Plain lines may be anything.',
    },
    { section: 'primaryOutcomes', text: 'Measure: Number of swollen joints\nTime Frame: Week 24' },
  ],
  limits: [
    'A time in the title or the description is taken for the time frame.',
    'Lines without list marks, keys and time frames are left alone.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. All 5 findings in 2,444 outcomes of 337 other registered studies were read and are right: old records, four of them lists without any time frame.',
  check(reading, _facts, report) {
    const outcomes = titledOutcomes(reading).filter(({ certain }) => certain);
    const lacking = outcomes.filter((outcome) => !isPresent(outcome.timeFrame) && !namesTime(outcome));
    const [first, second] = lacking;
    if (first === undefined) return;
    if (second !== undefined && lacking.length === outcomes.length) {
      report({
        range: first.title.range,
        message: `None of these ${plural(lacking.length, 'outcome')} has a time frame, so nobody knows when they are measured. Write one behind each, as "[Time Frame: Week 24]".`,
        related: lacking
          .slice(1, MOST_RELATED)
          .map(({ title }) => ({ range: title.range, message: 'This one has none either' })),
      });
      return;
    }
    for (const { title } of lacking) {
      report({
        range: title.range,
        message: `${quoted(unescaped(title.text))} has no time frame, so nobody knows when it is measured. Write one, as "[Time Frame: Week 24]".`,
      });
    }
  },
};

const MOST_RELATED = 6;

const TIME =
  /\b(?:baseline|days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|seconds?|discharge|visits?|trimester|annual|daily|weekly|monthly|yearly|perioperative|intraoperative|postoperative|follow-?up|[WDM]\d{1,3}|T\d{1,2})\b/i;

const namesTime = (outcome: Outcome): boolean =>
  TIME.test(unescaped(outcome.title.text)) || TIME.test(descriptionOf(outcome));
