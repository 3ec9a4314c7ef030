// outcome-timeframe-vague: a time frame that names no point in time.
import { unescaped } from '../../format/escapes';
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { GUIDANCE, OUTCOME_SECTIONS, plainWords } from './outcomeSections';

export const outcomeTimeframeVague: SectionRule = {
  id: 'outcome-timeframe-vague',
  category: 'outcomes',
  scope: 'section',
  severity: 'warning',
  sections: OUTCOME_SECTIONS,
  summary: 'A time frame names no point in time, such as "end of study" or "visit 3".',
  why: 'Readers do not know when the study ends or which visit is when; reviewers of the registry send such time frames back.',
  sources: [GUIDANCE.timeFrames, SOURCES.definitions],
  examples: [
    { section: 'primaryOutcomes', text: '1. Serum CRP [Time Frame: ⟦End of study⟧]' },
    { section: 'primaryOutcomes', text: 'Measure: Serum CRP\nTime Frame: ⟦Visit 3⟧' },
    { section: 'primaryOutcomes', text: '1. Serum CRP [Time Frame: ⟦Baseline and post-intervention⟧]' },
    { section: 'primaryOutcomes', text: '1. Deaths [Time Frame: ⟦through study completion⟧]' },
    {
      section: 'primaryOutcomes',
      text: '1. Deaths [Time Frame: through study completion, an average of 1 year]',
      note: 'With the usual length, the registry accepts it.',
    },
    { section: 'primaryOutcomes', text: '1. Serum CRP [Time Frame: end of treatment (week 24)]' },
    {
      section: 'primaryOutcomes',
      text: '1. Blood loss [Time Frame: During surgery]',
      note: 'An event that readers can place.',
    },
  ],
  limits: [
    'Only time frames that consist of nothing else are reported: a number, a date or an event in them is enough.',
    '"Baseline", "before treatment", "during surgery" and "until death or progression" are left alone.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. In 2,444 outcomes of 337 other registered studies: one finding ("Post-Treatment"), which is right; registered time frames have passed review.',
  check(reading, _facts, report) {
    if (reading.kind !== 'outcomes') return;
    for (const { timeFrame } of reading.outcomes) {
      if (!isPresent(timeFrame) || timeFrame.text.length > LONGEST || !isVague(plainWords(timeFrame.text))) continue;
      report({
        range: timeFrame.range,
        message: `${quoted(unescaped(timeFrame.text))} names no point in time, and readers do not know when that is. Write the weeks, months or years, as "week 24" or "through study completion, an average of 1 year".`,
      });
    }
  },
};

const LONGEST = 100;

const STUDY = '(?:study|trial|treatment|therapy|intervention|program|programme|follow[- ]?up|observation|protocol)';
const POINTS: readonly string[] = [
  `(?:the )?(?:end|completion|duration|course|conclusion|close|termination|whole|length) of (?:the )?(?:whole |entire )?${STUDY}(?: (?:period|phase))?`,
  `(?:the )?(?:whole |entire |full )?${STUDY} (?:end|completion|duration|period|course|termination)`,
  `(?:the )?(?:whole|entire|full) ${STUDY}`,
  '(?:the )?(?:study|trial|follow-up)',
  `post[- ]?(?:intervention|treatment|therapy|study|test)(?: (?:period|phase|assessment|visit))?`,
  'after (?:the )?(?:study|treatment|therapy|intervention)',
  'visits? \\d{1,2}(?:(?:, ?| and | to |-)\\d{1,2})*',
  '(?:last|final|each|every) (?:study |follow-up )?visit',
  '(?:long|short)[- ]?term(?: follow[- ]?up)?',
  'hospitali[sz]ation|(?:the )?hospital stay',
  'pre and post',
];
const LEAD = '(?:(?:at|until|till|up to|to|through|throughout|during|for|over|from|in) )?';
const ONE = `${LEAD}(?:${POINTS.join('|')})`;
const START = '(?:at )?(?:baseline|enrol+ment|inclusion|randomi[sz]ation|screening)';
const VAGUE = new RegExp(
  `^(?:(?:from )?${START}(?:,| and|, and| to| until| through| up to)? )?${ONE}(?:(?:, | and |, and | to )${ONE})?$`,
);

const isVague = (words: string): boolean => VAGUE.test(words);
