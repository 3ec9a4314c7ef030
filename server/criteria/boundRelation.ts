// How a bound that lets people in stands to one that keeps people out: they meet, overlap, or leave a gap.
//
//   in: ≥ 9 g/dL   out: < 9 g/dL    they meet
//   in: ≥ 9 g/dL   out: < 10 g/dL   people from 9 to 10 g/dL are in and out
//   in: > 18       out: < 18        nothing is said of 18

import { convertAnalyte } from '../registry/analytes';
import { instrument } from '../registry/instruments';
import { convertUcum } from '../registry/ucumCodes';
import type { Bound, Constraint } from './reading';

export interface BoundRelation {
  readonly kind: 'meet' | 'overlap' | 'gap';
  /** Who is in and out, or neither: from this value to that one, in the unit of the bound that keeps out. */
  readonly from: number;
  readonly to: number;
}

/** Which end of what is let in is compared. */
export type Side = 'lower' | 'upper';

/**
 * `letsIn` is compared with `keepsOut` on one side: its lower bound with the other's upper bound, or the reverse.
 * Undefined where there is no such pair of bounds, or where the two do not measure in the same way.
 */
export function boundRelation(letsIn: Constraint, keepsOut: Constraint, side: Side): BoundRelation | undefined {
  const inner = letsIn[side];
  const outer = keepsOut[side === 'lower' ? 'upper' : 'lower'];
  if (inner === undefined || outer === undefined) return undefined;
  const converted = convertedEnd(letsIn, keepsOut, inner, side);
  if (converted === undefined) return undefined;
  const { value, isExact } = converted;
  const step = isExact ? stepOf(letsIn, keepsOut, [inner, outer]) : undefined;
  // Seen from the side that is compared, what is let in lies upwards.
  const sign = side === 'lower' ? 1 : -1;
  const relation = relationOf(
    { value: sign * value, inclusive: inner.inclusive },
    { value: sign * outer.value, inclusive: outer.inclusive },
    step,
    isExact ? { gap: inner.inclusive && outer.inclusive ? resolution([inner, outer]) : 0, overlap: 0 } : rounded(outer),
  );
  const ends = [sign * relation.from, sign * relation.to];
  return { kind: relation.kind, from: Math.min(...ends), to: Math.max(...ends) };
}

interface Edge {
  readonly value: number;
  readonly inclusive: boolean;
}

/** The widest gap and overlap that do not count. */
interface Tolerance {
  readonly gap: number;
  readonly overlap: number;
}

/** Values that were rounded when they were converted meet where they are this near. */
const ROUNDED = 0.03;
const rounded = ({ value }: Bound): Tolerance => ({
  gap: ROUNDED * Math.abs(value),
  overlap: ROUNDED * Math.abs(value),
});

function relationOf(inner: Edge, outer: Edge, step: number | undefined, tolerance: Tolerance): BoundRelation {
  if (step !== undefined) {
    const from = inner.inclusive ? inner.value : inner.value + step;
    const to = outer.inclusive ? outer.value : outer.value - step;
    if (to >= from) return { kind: 'overlap', from, to };
    return to + step < from ? { kind: 'gap', from: to + step, to: from - step } : { kind: 'meet', from, to };
  }
  const { value: from } = inner;
  const { value: to } = outer;
  if (Math.abs(from - to) < EQUAL * Math.max(1, Math.abs(to))) {
    if (inner.inclusive === outer.inclusive) return { kind: inner.inclusive ? 'overlap' : 'gap', from: to, to };
    return { kind: 'meet', from: to, to };
  }
  const difference = Math.abs(from - to);
  if (difference <= (to > from ? tolerance.overlap : tolerance.gap) * (1 + EQUAL)) return { kind: 'meet', from, to };
  return to > from ? { kind: 'overlap', from, to } : { kind: 'gap', from: to, to: from };
}

const EQUAL = 1e-9;

/** One unit of the last digit that is written: "7.9" and "8.0" leave no gap that anyone can measure. */
function resolution(bounds: readonly Bound[]): number {
  const decimals = bounds.map(({ value }) => (String(value).split('.')[1] ?? '').length);
  return 10 ** -Math.max(...decimals);
}

/** Values that go in steps: whole years of age, points of a score. */
function stepOf(letsIn: Constraint, keepsOut: Constraint, bounds: readonly Bound[]): number | undefined {
  const isWhole = bounds.every(({ value }) => Number.isInteger(value));
  if (letsIn.role === 'age') return isWhole && yearsOf(letsIn) === yearsOf(keepsOut) ? 1 : undefined;
  const { subject } = letsIn;
  const step = subject?.kind === 'instrument' ? instrument(subject.id ?? '')?.step : undefined;
  return step !== undefined && bounds.every(({ value }) => Number.isInteger(value / step)) ? step : undefined;
}

const yearsOf = ({ unit }: Constraint): string => unit?.ucum ?? 'a';

/**
 * A bound of `from`, on that side, in the unit of `to`; undefined where the two do not convert. `isExact` is false where the
 * factor is rounded, so that values that are near may be the same.
 */
export function convertedEnd(
  from: Constraint,
  to: Constraint,
  { value }: Bound,
  side: Side,
): { readonly value: number; readonly isExact: boolean } | undefined {
  if (from.reference?.of !== to.reference?.of || from.per?.text !== to.per?.text) return undefined;
  const isAge = from.role === 'age';
  const own = (side === 'lower' ? (from.lowerUnit ?? from.unit) : from.unit)?.ucum ?? (isAge ? 'a' : undefined);
  const other = to.unit?.ucum ?? (isAge ? 'a' : undefined);
  if (own === other) return { value, isExact: true };
  if (own === undefined || other === undefined) return undefined;
  const { subject } = from;
  const converted =
    subject?.kind === 'analyte' && subject.id !== undefined
      ? convertAnalyte(subject.id, value, own, other)
      : convertUcum(value, own, other);
  return converted === undefined
    ? undefined
    : { value: converted, isExact: convertUcum(1, own, other) !== undefined && !isAge };
}
