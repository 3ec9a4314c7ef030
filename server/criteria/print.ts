// The normal form of a reading: the same criterion with every bound written one way.
//
//   "Older than 18 and under 65 years, hemoglobin of 9.0 g/dl or more"
//   "> 18 and < 65 years, hemoglobin of ≥ 9 g/dL"
//
// Reading the normal form gives the same reading again.
import { unitSpelling } from '../registry/unitSpellings';
import { grouped } from '../text/count';
import type { Bound, Constraint, CriterionReading } from './reading';

/** The text with each bound in its normal form; all else stays as it is written. */
export function normalForm({ text, constraints }: CriterionReading): string {
  let out = '';
  let end = 0;
  for (const constraint of constraints) {
    const { range } = constraint;
    // Subjects that share a bound have constraints of the same range.
    if (range.start < end) continue;
    out += text.slice(end, range.start);
    const bounds = boundsText(constraint) + ageTail(constraint, text);
    // What stuck to the sign must not stick to the number: "18years" is read, "of18" is not.
    if (/[\p{L}\d]$/u.test(out) && /^[\p{L}\d]/u.test(bounds)) out += ' ';
    out += bounds;
    end = range.end;
    if (/[\p{L}\d]$/u.test(bounds) && /^[\p{L}\d]/u.test(text.slice(end, end + 1))) out += ' ';
  }
  return out + text.slice(end);
}

/** A constraint by itself: "DAS28 ≥ 3.2", "ALT ≤ 2.5 × ULN (if liver metastases are present)". */
export function constraintText(constraint: Constraint): string {
  const { subject, population, anchor, role } = constraint;
  const subjectText = subject === undefined ? '' : `${subject.text} `;
  const anchorText = role === 'window' && anchor !== undefined ? ` ${anchor.text}` : '';
  const populationText = population === undefined ? '' : ` (${population.text})`;
  return `${subjectText}${boundsText(constraint)}${anchorText}${populationText}`;
}

/** The bounds of a constraint with their unit: "≥ 3.2", "18 to 65 years", "within 3 months", "≤ 2.5 × ULN". */
export function boundsText(constraint: Constraint): string {
  const { lower, upper, amount, role } = constraint;
  const tail = tailText(constraint);
  if (lower !== undefined && upper !== undefined) {
    if (lower.value === upper.value) return `= ${numberText(lower)}${tail}`;
    if (lower.inclusive && upper.inclusive) return `${lowerText(constraint, lower)} to ${numberText(upper)}${tail}`;
    return `${sign('lower', lower)} ${lowerText(constraint, lower)} and ${sign('upper', upper)} ${numberText(upper)}${tail}`;
  }
  if (lower !== undefined) return `${sign('lower', lower)} ${numberText(lower)}${tail}`;
  if (upper !== undefined) {
    const isWithin = role === 'window' && upper.inclusive;
    return `${isWithin ? 'within' : sign('upper', upper)} ${numberText(upper)}${tail}`;
  }
  return amount === undefined ? '' : `${numberText(amount)}${tail}`;
}

/** The lower end, with its own unit when that is another: "6 weeks to 59 months". */
const lowerText = ({ lowerUnit }: Constraint, lower: Bound): string =>
  lowerUnit === undefined
    ? numberText(lower)
    : `${numberText(lower)} ${unitSpelling(lowerUnit.ucum ?? lowerUnit.text)}`;

const sign = (side: 'lower' | 'upper', { inclusive }: Bound): string =>
  side === 'lower' ? (inclusive ? '≥' : '>') : inclusive ? '≤' : '<';

/** Where nothing else in the normal form says that it is an age. */
function ageTail({ role, subject, unit, range, lowerUnit }: Constraint, text: string): string {
  if (role !== 'age' || subject?.kind === 'age' || /^[\s-]*(?:of age|old|aged)/i.test(text.slice(range.end))) return '';
  return unit === undefined && lowerUnit === undefined ? '' : ' of age';
}

/** A number as criteria write it: thousands in groups from 10,000 on, at most six decimals. */
export function numberText({ value }: { readonly value: number }): string {
  const rounded = Number(value.toFixed(6));
  return Number.isInteger(rounded) && Math.abs(rounded) >= 10_000 && Math.abs(rounded) < 1e15
    ? grouped(rounded)
    : String(rounded);
}

function tailText({ unit, reference, per }: Constraint): string {
  const perText = per === undefined ? '' : per.text.startsWith('/') ? per.text : ` ${per.text}`;
  if (reference !== undefined) return ` × ${reference.of}`;
  if (unit === undefined) return perText;
  const text = unit.ucum === undefined ? unit.text : unitSpelling(unit.ucum);
  return `${text === '%' ? '' : ' '}${text}${perText}`;
}
