// score-out-of-range: a threshold that the instrument cannot reach.
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { SOURCES } from '../../registry/element';
import { type Instrument, instrument } from '../../registry/instruments';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { bounds, isBeside, limitsOf, speaksOfChange, written } from './surroundingsOfBound';

/** Longer ones are the number of no grade or class. */
const ROMAN_NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

export const scoreOutOfRange = criterionRule({
  id: 'score-out-of-range',
  category: 'logic',
  severity: 'error',
  summary: 'A threshold lies outside what the rating instrument can give.',
  why: 'No participant can have such a score: the criterion admits everyone or no one, or another instrument was meant.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: inclusion('1. ECOG performance status ≤ ⟦7⟧.') },
    { section: 'eligibility', text: inclusion('1. MMSE score of at least ⟦32⟧ at screening.') },
    { section: 'eligibility', text: exclusion('1. NYHA class ⟦VI⟧ heart failure.') },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Karnofsky performance status of at least 70.',
        '2. Performance status ≥ 60 (Lansky or Karnofsky).',
        '3. PASI 75 response; MMSE decline of more than 40 % over a year.',
        '4. ECOG 0-2 within 7 days before randomization.',
      ),
      note: 'Names that two instruments share, responses, changes and times are no scores out of range.',
    },
  ],
  limits: [
    'Where versions of an instrument have different ranges, only what none of them can give is reported.',
    'The name must stand directly before its threshold.',
  ],
  precision:
    'One finding on 1,051 public records and 10,861 annotated criteria of other records, and it is right: a NYHA class VI.',
  triggers: { signs: DIGITS, words: ROMAN_NUMERALS },
  mayHold: /\d|\b[IVX]+\b/,
  check(said, report) {
    for (const constraint of bounds(said)) {
      const rated = ratedBy(said, constraint);
      if (rated === undefined) continue;
      const { amount, role } = constraint;
      const values = amount !== undefined && role === 'stage' ? [amount] : limitsOf(constraint);
      const wrong = values.find((limit) => isOutside(rated, limit.value));
      if (wrong === undefined) continue;
      report({
        range: wrong.range,
        message: `${quoted(written(said, wrong.range))} is no value of the ${rated.name}, which goes ${spanText(rated)}. Correct the number or the name.`,
      });
    }
  },
});

/** Acronyms that have further meanings which the table of instruments does not hold. */
const OTHER_MEANINGS = /^(?:GDS|MAS|ACT|CAT|NPI|SOFA|CDR|HIS|ISI)$/;

/** The instrument that surely gives the constraint's value. */
export function ratedBy(said: CriterionReading, constraint: Constraint): Instrument | undefined {
  const { subject, role, unit } = constraint;
  if (subject?.kind !== 'instrument' || subject.id === undefined || subject.ambiguous.length > 0) return undefined;
  if (role !== 'value' && role !== 'stage') return undefined;
  if (unit !== undefined && unit.ucum !== '{score}') return undefined;
  if (constraint.reference !== undefined || constraint.per !== undefined || constraint.doubts.length > 0)
    return undefined;
  if (OTHER_MEANINGS.test(subject.text)) return undefined;
  if (!isBeside(said, constraint) || speaksOfChange(said, constraint)) return undefined;
  if (limitsOf(constraint).some((limit) => limit.written === 'fraction')) return undefined;
  const rated = instrument(subject.id);
  // "Child-Pugh class 2": a class is counted otherwise than the score that gives it.
  return role === 'stage' && (rated?.loosest.min ?? 0) > 1 ? undefined : rated;
}

function isOutside({ loosest: { min, max } }: Instrument, value: number): boolean {
  return (min !== undefined && value < min - 1) || (max !== undefined && value > max);
}

function spanText({ loosest: { min, max } }: Instrument): string {
  if (min === undefined) return `up to ${max}`;
  return max === undefined ? `from ${min} on` : `from ${min} to ${max}`;
}
