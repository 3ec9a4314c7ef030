// A bound expression: the numbers that a piece of text sets, before it is known what they are about.
import type { Comparator } from './comparators';
import type { Written } from './numbers';
import type { Quantity, QuantityUnit, Span } from './quantities';
import type { DoubtKind } from './reading';

export interface End {
  readonly value: number;
  readonly inclusive: boolean;
  readonly number: Span;
  readonly written: Written;
}

export interface Expression extends Span {
  readonly lower: End | undefined;
  readonly upper: End | undefined;
  /** A number without a comparator. */
  readonly amount: End | undefined;
  readonly unit: QuantityUnit | undefined;
  /** The unit of the lower end, when it is another: "6 weeks to 59 months". */
  readonly lowerUnit: QuantityUnit | undefined;
  readonly reference: Quantity['reference'];
  readonly per: Span | undefined;
  readonly doubts: Quantity['doubts'];
  /** The words can mean nothing but an age. */
  readonly isAge: boolean;
  /** "within": counted from an anchor. */
  readonly isWithin: boolean;
  /** Its number is written in letters and has neither comparator nor unit: "one of". */
  readonly isBareWord: boolean;
  /** "0 or 1", "1, 2 or 3": one of several values in a row. */
  readonly isAlternatives: boolean;
  /** The second number of "140/90 mmHg". */
  readonly isDiastolic: boolean;
}

export const endOf = ({ value, number, written }: Quantity, inclusive: boolean): End => ({
  value,
  inclusive,
  number,
  written,
});

/** The quantity by itself, as an amount. */
export const amountOf = (quantity: Quantity): Expression =>
  expressionOf(quantity, undefined, undefined, endOf(quantity, true));

/** The quantity as a bound on one side, or on both. */
export function boundOf(quantity: Quantity, { side, inclusive }: Comparator): Expression {
  const end = endOf(quantity, inclusive);
  return expressionOf(quantity, side === 'upper' ? undefined : end, side === 'lower' ? undefined : end, undefined);
}

const expressionOf = (
  quantity: Quantity,
  lower: End | undefined,
  upper: End | undefined,
  amount: End | undefined,
): Expression => ({
  from: quantity.from,
  next: quantity.next,
  lower,
  upper,
  amount,
  unit: quantity.unit,
  lowerUnit: undefined,
  reference: quantity.reference,
  per: quantity.per,
  doubts: quantity.doubts,
  isAge: quantity.isAge,
  isWithin: false,
  isBareWord: amount !== undefined && quantity.written === 'letters' && quantity.unit === undefined,
  isAlternatives: false,
  isDiastolic: false,
});

/** What is odd about a comparator that stands in tokens [from, next). */
export function comparatorDoubts(
  comparator: Comparator | undefined,
  from: number,
  next: number,
): readonly (Span & { readonly kind: DoubtKind })[] {
  if (comparator?.isMalformed === true) return [{ kind: 'comparator-malformed', from, next }];
  if (comparator?.isSign === true) return [{ kind: 'comparator-lost', from, next }];
  return [];
}
