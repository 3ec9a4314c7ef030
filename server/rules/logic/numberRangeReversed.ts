// number-range-reversed: a range whose lower end is above its upper end.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { bounds, written } from './surroundingsOfBound';

export const numberRangeReversed = criterionRule({
  id: 'number-range-reversed',
  category: 'logic',
  severity: 'error',
  summary: 'A range begins with its higher number.',
  why: 'Programs find no one in such a range, and readers wonder whether one of the numbers is wrong.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Aged ⟦75 to 18⟧ years.'),
      fixed: inclusion('1. Aged 18 to 75 years.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. BMI between ⟦35 and 18⟧ kg/m2.'),
      fixed: inclusion('1. BMI between 18 and 35 kg/m2.'),
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Prednisone tapered from 20 to 5 mg within 4 weeks.',
        '2. T-score from -1 to -2.5.',
        '3. Visual acuity of 20/40 to 20/200.',
        '4. Infants of 6 weeks to 5 months; dates from 2019 to 2021.',
      ),
      note: 'Tapered doses, negative numbers, fractions and ranges with two units go down on purpose.',
    },
  ],
  limits: ['Ranges of doses are left alone: they may be tapered.'],
  precision: 'No finding on 1,051 public records and 10,861 annotated criteria of other records.',
  triggers: { signs: DIGITS },
  mayHold: /\d\D+\d/,
  check(said, report) {
    for (const { doubts, lower, upper, role, lowerUnit } of bounds(said)) {
      if (lower === undefined || upper === undefined || lowerUnit !== undefined || role === 'dose') continue;
      if (!doubts.some(({ kind }) => kind === 'range-reversed') || lower.written === 'fraction') continue;
      if (upper.range.start < lower.range.end || /\btaper/i.test(said.text)) continue;
      const [high, low] = [written(said, lower.range), written(said, upper.range)];
      report({
        range: { start: lower.range.start, end: upper.range.end },
        message: `The range begins with ${quoted(high)}, above its end ${quoted(low)}, so no value lies in it. Let the numbers change places, or correct the one that is wrong.`,
        fixes: [
          {
            title: `Write ${low} to ${high}`,
            safe: false,
            edits: [replace(lower.range, low), replace(upper.range, high)],
          },
        ],
      });
    }
  },
});
