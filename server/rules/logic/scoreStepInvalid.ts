// score-step-invalid: a threshold between two values that the instrument can give.
import { SOURCES } from '../../registry/element';
import { criterionRule } from '../criterionRule';
import { inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { ratedBy } from './scoreOutOfRange';
import { bounds, limitsOf, written } from './surroundingsOfBound';

export const scoreStepInvalid = criterionRule({
  id: 'score-step-invalid',
  category: 'logic',
  severity: 'information',
  summary: 'A threshold lies between two values that the rating instrument can give.',
  why: 'A score that nobody can have is often a slip of the decimal point, or belongs to another instrument.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: inclusion('1. EDSS score between 2 and ⟦5.3⟧.') },
    { section: 'eligibility', text: inclusion('1. ECOG ≤ ⟦1.5⟧.') },
    {
      section: 'eligibility',
      text: inclusion('1. EDSS ≤ 5.5.', '2. DAS28 ≥ 3.2.', '3. Mean MMSE score of at least 20.5.'),
      note: 'Some instruments have halves, others any number, and means lie between the values.',
    },
  ],
  limits: ['Values outside the range are the concern of another rule (score-out-of-range).'],
  precision: 'No finding on 1,051 public records and 10,861 annotated criteria of other records.',
  triggers: { pairs: [['.', DIGITS]] },
  mayHold: /\d\.\d/,
  check(said, report) {
    for (const constraint of bounds(said)) {
      const rated = ratedBy(said, constraint);
      const { step, loosest } = rated ?? {};
      if (rated === undefined || step === undefined || MEAN.test(said.text)) continue;
      const wrong = limitsOf(constraint).find(
        ({ value }) => !isWhole(value / step) && value >= (loosest?.min ?? value) && value <= (loosest?.max ?? value),
      );
      if (wrong === undefined) continue;
      const low = Math.floor(wrong.value / step) * step;
      report({
        range: wrong.range,
        message: `The ${rated.name} gives no ${quoted(written(said, wrong.range))}: its values go in steps of ${step}. Write ${low} or ${low + step}, whichever is meant.`,
      });
    }
  },
});

const MEAN = /\b(?:mean|average|median)\b/i;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;
