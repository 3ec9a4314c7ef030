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
  constraints.forEach((constraint, index) => {
    const { range } = constraint;
    // Subjects that share a bound have constraints of the same range; amounts have no bound to rewrite.
    if (range.start < end || (constraint.lower === undefined && constraint.upper === undefined)) return;
    out += text.slice(end, range.start);
    const bounds =
      inPair(constraint, constraints[index + 1], out) ??
      ageHead(constraint) + boundsText(constraint) + ageTail(constraint, text);
    // What stuck to a sign must not stick to a number: "of≥18" is read, "of18" is not.
    if (ENDS_IN_WORD.test(out) && BEGINS_WITH_WORD.test(bounds)) out += ' ';
    out += bounds;
    end = range.end;
    if (ENDS_IN_WORD.test(bounds) && BEGINS_WITH_WORD.test(text.slice(end, end + 1))) out += ' ';
  });
  return out + text.slice(end);
}

const ENDS_IN_WORD = /[a-zµ\u00c0-\u024f\u0370-\u04ff\d]$/i;
const BEGINS_WITH_WORD = /^[a-zµ\u00c0-\u024f\u0370-\u04ff\d]/i;

/** "140/90 mmHg" stays together: the first number without its unit, the second without its sign. */
function inPair(constraint: Constraint, following: Constraint | undefined, before: string): string | undefined {
  const bound = constraint.lower ?? constraint.upper;
  if (bound === undefined) return undefined;
  if (constraint.subject?.id === 'dbp' && before.endsWith('/')) return `${decimalText(bound)}${tailText(constraint)}`;
  const isFirst =
    constraint.subject?.id === 'sbp' &&
    following?.subject?.id === 'dbp' &&
    following.range.start <= constraint.range.end + 2;
  return isFirst
    ? `${sign(constraint.lower === undefined ? 'upper' : 'lower', bound)} ${decimalText(bound)}`
    : undefined;
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
  const isWeeks =
    constraint.unit?.ucum === 'wk' &&
    [lower, upper, amount].some((b) => b !== undefined && !isWhole(b.value) && isWhole(b.value * 7));
  const tail = isWeeks ? '' : tailText(constraint);
  const numberText = isWeeks ? weeksText : decimalText;
  if (lower !== undefined && upper !== undefined) {
    if (lower.value === upper.value && constraint.lowerUnit === undefined) return `= ${numberText(lower)}${tail}`;
    if (lower.inclusive && upper.inclusive)
      return `${lowerText(constraint, numberText(lower))} to ${numberText(upper)}${tail}`;
    return `${sign('lower', lower)} ${lowerText(constraint, numberText(lower))} and ${sign('upper', upper)} ${numberText(upper)}${tail}`;
  }
  if (lower !== undefined) return `${sign('lower', lower)} ${numberText(lower)}${tail}`;
  if (upper !== undefined) {
    const isWithin = role === 'window' && upper.inclusive;
    return `${isWithin ? `within${pastText(constraint)}` : sign('upper', upper)} ${numberText(upper)}${tail}`;
  }
  return amount === undefined ? '' : `${numberText(amount)}${tail}`;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** "within the past 6 months": the word that anchors the window stands inside it. */
const pastText = ({ anchor, range }: Constraint): string =>
  anchor !== undefined && anchor.range.end <= range.end ? ` the ${anchor.text}` : '';

/** The lower end, with its own unit when that is another: "6 weeks to 59 months". */
const lowerText = ({ lowerUnit }: Constraint, lower: string): string =>
  lowerUnit === undefined ? lower : `${lower} ${unitSpelling(lowerUnit.ucum)}`;

const sign = (side: 'lower' | 'upper', { inclusive }: Bound): string =>
  side === 'lower' ? (inclusive ? '≥' : '>') : inclusive ? '≤' : '<';

/** True when the word "age" stands beside the bound and not inside it. */
const hasAgeBeside = ({ subject, range }: Constraint): boolean =>
  subject?.kind === 'age' && (subject.range.start < range.start || subject.range.start >= range.end);

/** "under the age of 16": an age without a unit needs the word. */
const ageHead = (constraint: Constraint): string =>
  constraint.role === 'age' && constraint.unit === undefined && !hasAgeBeside(constraint) ? 'age ' : '';

/** Where nothing else in the normal form says that it is an age. */
function ageTail(constraint: Constraint, text: string): string {
  if (constraint.role !== 'age' || constraint.unit === undefined || hasAgeBeside(constraint)) return '';
  return /^[\s-]*(?:of age|old|aged)/i.test(text.slice(constraint.range.end)) ? '' : ' of age';
}

/** A number as criteria write it: thousands in groups from 10,000 on, at most six decimals. */
export function decimalText({ value }: { readonly value: number }): string {
  const rounded = Number(value.toFixed(6));
  return Number.isInteger(rounded) && Math.abs(rounded) >= 10_000 && Math.abs(rounded) < 1e15
    ? grouped(rounded)
    : String(rounded);
}

/** Weeks of gestation are written with their days. */
function weeksText({ value }: Bound): string {
  const days = Math.round(value * 7);
  return `${Math.floor(days / 7)} weeks ${days % 7} days`;
}

/** What stands behind the last number: "1 month", "2 months". */
function tailText({ unit, reference, per, lower, upper, amount }: Constraint): string {
  const perText = per === undefined ? '' : per.text.startsWith('/') ? per.text : ` ${per.text}`;
  if (reference !== undefined) return ` × ${reference.of}`;
  if (unit === undefined) return perText;
  const spelling = unitSpelling(unit.ucum);
  const isOne = (upper ?? lower ?? amount)?.value === 1;
  const text = isOne ? spelling.replace(/^(year|month|week|day|hour|minute)s$/, '$1') : spelling;
  return `${text === '%' ? '' : ' '}${text}${perText}`;
}
