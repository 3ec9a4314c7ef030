// comparator-lost: an "=" where only ≥ or ≤ can have been meant.
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { SOURCES } from '../../registry/element';
import { instrument } from '../../registry/instruments';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { bounds, isBeside, written } from './surroundingsOfBound';

export const comparatorLost = criterionRule({
  id: 'comparator-lost',
  category: 'logic',
  severity: 'warning',
  summary: 'An equals sign stands where the criterion must set a lower or an upper limit.',
  why: 'Conversions turn ≥ and ≤ into "=". Read as it stands, only people of exactly this age or value could take part.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Age ⟦=⟧ 18 years and ⟦=⟧ 50 years.'),
      fixed: inclusion('1. Age ≥ 18 years and ≤ 50 years.'),
      note: 'Both signs are offered as fixes, and none is applied unasked.',
    },
    {
      section: 'eligibility',
      text: inclusion('1. Platelets ⟦=⟧ 50,000/mm3.', '2. MADRS score ⟦=⟧ 22.'),
      fixed: inclusion('1. Platelets ≥ 50,000/mm3.', '2. MADRS score ≥ 22.'),
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Global CDR score = 0.5; ECOG = 2 with decline; Gleason score = 7.',
        '2. BMI (weight / height2 = kg/m2) > 30.',
        '3. One unit of alcohol = 8 oz of beer; HbA1c 48 mmol/mol (= 6.5 %).',
        '4. Visual loss (normal acuity = 20/20).',
      ),
      note: 'Short scales may ask for one value, and equations are equations.',
    },
  ],
  limits: [
    'Ages, laboratory values and measures with "=", and scores of more than twenty steps. Other numbers may be meant exactly.',
  ],
  precision:
    '137 findings on 1,051 public records and 10,861 annotated criteria of other records, 136 of them in the latter, whose conversion lost the signs: 110 read, all are lost signs but perhaps one (an item of a scale that is scored 3).',
  triggers: { signs: '=' },
  check(said, report) {
    for (const constraint of bounds(said)) {
      const doubt = constraint.doubts.find(({ kind }) => kind === 'comparator-lost');
      if (doubt === undefined || !mustBeLimit(said, constraint)) continue;
      const range = signOf(said, doubt.range);
      if (range === undefined) continue;
      const number = constraint.lower ?? constraint.upper;
      if (number === undefined) continue;
      const isUpper = constraint.role === 'age' && said.constraints.some((other) => isLowerOf(other, constraint));
      report({
        range,
        message: `"= ${written(said, number.range)}" asks for exactly this ${constraint.role === 'age' ? 'age' : 'value'}; most likely a ≥ or ≤ was lost when the text was converted. Restore the sign from the protocol.`,
        fixes: (isUpper ? ['≤', '≥'] : ['≥', '≤']).map((sign) => ({
          title: `Write ${quoted(sign)}`,
          safe: false,
          edits: [replace(range, sign)],
        })),
      });
    }
  },
});

/** The "=" alone: the doubt may speak of words beside it. */
function signOf({ text }: CriterionReading, { start, end }: TextRange): TextRange | undefined {
  const at = text.slice(start, end).indexOf('=');
  return at === -1 ? undefined : { start: start + at, end: start + at + 1 };
}

/** "Age = 18 years and = 50 years": the lower end of the same range, lost too. */
const isLowerOf = (other: Constraint, { range, lower }: Constraint): boolean =>
  other.role === 'age' &&
  other.range.end <= range.start &&
  other.lower !== undefined &&
  lower !== undefined &&
  other.lower.value < lower.value &&
  other.doubts.some(({ kind }) => kind === 'comparator-lost');

/** Scores of so many steps are never asked for exactly. */
const LONG_SCALE = 20;

function mustBeLimit(said: CriterionReading, constraint: Constraint): boolean {
  const { subject, role, unit, reference, range } = constraint;
  if (subject === undefined || subject.kind === 'phrase') return role === 'age' && unit !== undefined;
  if (isEquation(said, constraint)) return false;
  if (role === 'age') return true;
  if (role !== 'value' || !isBeside(said, constraint)) return false;
  if (subject.kind === 'instrument') {
    const { min, max, kind } = instrument(subject.id ?? '') ?? {};
    return kind !== 'categorical' && min !== undefined && max !== undefined && max - min > LONG_SCALE;
  }
  if (subject.kind === 'analyte') return unit !== undefined || reference !== undefined || NO_UNIT.has(subject.id ?? '');
  return unit !== undefined && range.end > 0;
}

/** Analytes that are written without a unit. */
const NO_UNIT: ReadonlySet<string> = new Set([
  'bmi',
  'inr',
  'hba1c',
  'egfr',
  'pf-ratio',
  'sbp',
  'dbp',
  'platelets',
  'wbc',
  'anc',
  'cd4',
]);

/** "1 mmHg = 0.133 kPa", "48 mmol/mol (= 6.5 %)", "n = 20": a number or another sign stands right before it. */
function isEquation({ text }: CriterionReading, { range, subject }: Constraint): boolean {
  const before = text.slice(Math.max(0, range.start - 30), range.start);
  if (/(?:\d\s?[%\w/µ°^\\]{0,12}\s*\(?|[×*/÷+-]\s*\w{0,12}\s*)$/.test(before) && subject?.kind !== 'age') return true;
  return /\b(?:one|1|a|an)\s(?:unit|drink|glass)[^.;]*$/i.test(before);
}
