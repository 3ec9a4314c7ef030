// outcome-timeframe-numeral: a time frame that is a number without a unit.
import { isPresent } from '../../protocol/field';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { GUIDANCE, OUTCOME_SECTIONS } from './outcomeSections';

export const outcomeTimeframeNumeral: SectionRule = {
  id: 'outcome-timeframe-numeral',
  category: 'outcomes',
  scope: 'section',
  severity: 'error',
  sections: OUTCOME_SECTIONS,
  summary: 'A time frame is a number without a unit.',
  why: 'Twelve days and twelve months are not the same; the registry refuses a bare number.',
  sources: [
    GUIDANCE.timeFrames,
    {
      name: 'PhUSE, what is new in the registry (September 2018)',
      url: 'https://phusedisclosure.xogene.com/2018/09/19/september-2018-whats-new-on-clinicaltrials-gov-prs/',
    },
  ],
  examples: [
    { section: 'primaryOutcomes', text: '1. Serum CRP [Time Frame: ⟦12⟧]' },
    { section: 'primaryOutcomes', text: 'Measure: Serum CRP\nTime Frame: ⟦4, 8 and 12⟧' },
    { section: 'primaryOutcomes', text: '1. Serum CRP [Time Frame: 12 weeks]' },
    { section: 'primaryOutcomes', text: '1. Serum CRP [Time Frame: Week 12]' },
  ],
  limits: ['A year such as 2026 is left alone.'],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. No finding in 2,444 outcomes of 337 other registered studies: the registry refuses such time frames.',
  check(reading, _facts, report) {
    if (reading.kind !== 'outcomes') return;
    for (const { timeFrame } of reading.outcomes) {
      if (!isPresent(timeFrame) || !NUMBERS.test(timeFrame.text) || YEAR.test(timeFrame.text)) continue;
      report({
        range: timeFrame.range,
        message: `${quoted(timeFrame.text)} is a number without a unit, so nobody knows how long that is. Write days, weeks, months or years behind it.`,
      });
    }
  },
};

const NUMBERS = /^\d{1,4}(?:[.,]\d{1,2})?(?:(?:\s?[,;/-]\s?|\s(?:and|to)\s)\d{1,4})*\.?$/;
const YEAR = /(?:19|20)\d\d/;
