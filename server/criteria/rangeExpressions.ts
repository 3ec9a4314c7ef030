// Ranges: "between 18 and 65 years", "from 6 weeks up to 59 months", "18-65", "18 to under 65", "-10 to -1".
import { behindAgeWords, isOld } from './ageSuffixes';
import { type Comparator, comparatorAt } from './comparators';
import { amountOf, comparatorDoubts, type Expression, endOf } from './expression';
import { behindFillers } from './fillers';
import { isGlued, type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';
import { type Quantity, quantityAt } from './quantities';

/** The words that open a range. */
export const OPENERS = wordSet('between from range ranging ranges ranged in within betwen');
const OPENER_FILLERS = wordSet('the ages age of range from between : approximately about aged a and');
/** Words and signs between the two ends. */
export const JOINS = wordSet('to - ~ through thru until till up');

/** A range that a word opens: "between 18 and 65 years", "in the range of 5 to 10". */
export function openedRange(tokens: Tokens, at: number): Expression | undefined {
  const word = wordAt(tokens, at);
  if (!OPENERS.has(word)) return undefined;
  let next = at + 1;
  while (OPENER_FILLERS.has(wordAt(tokens, next)) && next < at + 5) next++;
  if (
    (word === 'in' || word === 'within') &&
    wordAt(tokens, at + 2) !== 'range' &&
    wordAt(tokens, at + 1) !== 'range'
  ) {
    return undefined;
  }
  const lowerSign = comparatorAt(tokens, next);
  const first = quantityAt(tokens, lowerSign === undefined ? next : behindFillers(tokens, lowerSign.next));
  if (first === undefined || lowerSign?.meaning.side === 'upper') return undefined;
  const lowerRemark = remarkBehind(tokens, first.next);
  let joint = behindAgeWords(tokens, lowerRemark.next);
  if (wordAt(tokens, joint) === 'of' && wordAt(tokens, joint + 1) === 'life') joint += 2;
  if (wordAt(tokens, joint) === ',') joint++;
  const join = wordAt(tokens, joint);
  if (!JOINS.has(join) && join !== 'and' && !(join === '&' && word !== 'from')) return undefined;
  const second = secondEnd(tokens, joint + 1);
  if (second === undefined) return undefined;
  const upperRemark = remarkBehind(tokens, second.quantity.next);
  const range = rangeOf(tokens, at, { quantity: first, comparator: lowerSign?.meaning }, second);
  const { lower, upper } = range;
  if (lower === undefined || upper === undefined) return range;
  return {
    ...range,
    next: upperRemark.isExclusive ? upperRemark.next : range.next,
    lower: { ...lower, inclusive: lower.inclusive && !lowerRemark.isExclusive },
    upper: { ...upper, inclusive: upper.inclusive && !upperRemark.isExclusive },
  };
}

/** "50 kg (inclusive)", "90 kg (exclusive)" */
function remarkBehind(tokens: Tokens, at: number): { readonly next: number; readonly isExclusive: boolean } {
  const word = wordAt(tokens, at + 1);
  const isRemark = wordAt(tokens, at) === '(' && wordAt(tokens, at + 2) === ')' && /^(?:in|ex)clusive$/.test(word);
  return { next: isRemark ? at + 3 : at, isExclusive: isRemark && word === 'exclusive' };
}

export interface RangeEnd {
  readonly quantity: Quantity;
  readonly comparator: Comparator | undefined;
}

/** The other end behind a join: "65", "≤ 65", "up to 65", "including 65", "less than 65". */
export function secondEnd(tokens: Tokens, at: number): RangeEnd | undefined {
  let next = at;
  if (/^(?:to|including|age)$/.test(wordAt(tokens, next))) next++;
  const sign = comparatorAt(tokens, next);
  if (sign !== undefined && sign.meaning.side === 'lower') return undefined;
  const quantity = quantityAt(tokens, sign === undefined ? next : behindFillers(tokens, sign.next));
  return quantity === undefined ? undefined : { quantity, comparator: sign?.meaning };
}

/** The range of two ends; "-1 to -10" goes from -10 to -1, and "20/40 to 20/320" from 20/320 to 20/40. */
export function rangeOf(tokens: Tokens, from: number, first: RangeEnd, second: RangeEnd): Expression {
  const [low, high] = isDownwards(first, second) ? [second, first] : [first, second];
  const lowUnit = low.quantity.unit;
  const highUnit = high.quantity.unit;
  const isOneUnit = lowUnit === undefined || highUnit === undefined || lowUnit.match.ucum === highUnit.match.ucum;
  const isReversed = low.quantity.value > high.quantity.value && isOneUnit;
  const doubts = [
    ...first.quantity.doubts,
    ...second.quantity.doubts,
    ...comparatorDoubts(first.comparator, from, first.quantity.from),
    ...comparatorDoubts(second.comparator, first.quantity.next, second.quantity.from),
  ];
  const { next } = second.quantity;
  return {
    ...amountOf(second.quantity),
    from,
    lower: endOf(low.quantity, low.comparator?.inclusive ?? true),
    upper: endOf(high.quantity, high.comparator?.inclusive ?? true),
    amount: undefined,
    unit: highUnit ?? lowUnit,
    lowerUnit: isOneUnit ? undefined : lowUnit,
    reference: second.quantity.reference ?? first.quantity.reference,
    per: second.quantity.per ?? first.quantity.per,
    doubts: isReversed
      ? [...doubts, { kind: 'range-reversed', from: first.quantity.from, next: second.quantity.number.next }]
      : doubts,
    isAge:
      [first.quantity, second.quantity].some((quantity) => quantity.isAge || isOld(tokens, quantity.next)) ||
      first.comparator?.isAge === true ||
      second.comparator?.isAge === true,
    isBareWord: false,
    next,
  };
}

const isDownwards = ({ quantity: first }: RangeEnd, { quantity: second }: RangeEnd): boolean =>
  second.value < first.value && (second.value < 0 || first.written === 'fraction');

/** "18 to 65", "18-65 years": a quantity, a join and another, when together they can be a range. */
export function joinedRange(tokens: Tokens, first: Quantity): Expression | undefined {
  const behind = behindAgeWords(tokens, first.next);
  const isUpTo = wordAt(tokens, behind) === ',' && wordAt(tokens, behind + 1) === 'up';
  // "-1- to -10": a hyphen sticks to the first number.
  const isSticking = wordAt(tokens, behind) === '-' && isGlued(tokens, behind) && wordAt(tokens, behind + 1) === 'to';
  const joint = isUpTo || isSticking ? behind + 1 : behind;
  const join = wordAt(tokens, joint);
  if (!JOINS.has(join)) return undefined;
  const second = secondEnd(tokens, joint + 1);
  if (second === undefined || !isRange(first, second, join)) return undefined;
  if (isScale(tokens, first, second.quantity)) return { ...amountOf(second.quantity), from: first.from };
  return rangeOf(tokens, first.from, { quantity: first, comparator: undefined }, second);
}

/** A range goes up, unless its units differ or it is a slip; "2014-7" and "1-1" are none. */
function isRange(first: Quantity, { quantity: second, comparator }: RangeEnd, join: string): boolean {
  if (comparator !== undefined || first.value < second.value) return true;
  if (first.unit !== undefined && second.unit !== undefined && first.unit.match.ucum !== second.unit.match.ucum)
    return true;
  if (second.value < 0) return true;
  return first.value > second.value && second.unit?.match.dimension === 'time' && (join === 'to' || join === '-');
}

/** "a 0-10 scale", "(0 to 100 mm VAS)": what a scale can give, not what is asked for. */
function isScale(tokens: Tokens, first: Quantity, { next }: Quantity): boolean {
  if (first.value > 1) return false;
  for (let at = next; at < next + 3; at++) if (SCALES.has(wordAt(tokens, at))) return true;
  return false;
}

const SCALES = wordSet('scale vas nrs point likert visual numeric numerical');

/** "0 or 1", "1, 2, or 3", "0/1": whole numbers in a row, without units. */
export function alternativesAt(tokens: Tokens, first: Quantity): Expression | undefined {
  if (
    first.unit !== undefined ||
    first.reference !== undefined ||
    first.written === 'letters' ||
    !Number.isInteger(first.value)
  )
    return undefined;
  let last = first;
  for (;;) {
    let { next } = last;
    if (wordAt(tokens, next) === ',') next++;
    if (/^(?:or|and|\/)$/.test(wordAt(tokens, next))) next++;
    const following = next === last.next ? undefined : quantityAt(tokens, next);
    if (following === undefined || following.written === 'letters' || following.value !== last.value + 1) break;
    last = following;
    if (last.unit !== undefined) break;
  }
  if (last === first) return undefined;
  return {
    ...amountOf(first),
    next: last.next,
    lower: endOf(first, true),
    upper: endOf(last, true),
    amount: undefined,
    unit: last.unit,
    isAlternatives: true,
  };
}
