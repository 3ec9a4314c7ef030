// Bound expressions: where a text bounds a number, and how.
//
//   comparator quantity            "≥ 18 years"   "at least 3"   "within 72 hours"   "≥ 18 to 65 years"
//   quantity postfix               "18 years or older"   "18+"
//   range                          "18-65 years"   "between 18 and 65"   (rangeExpressions.ts)
//   quantity comparator subject    "18 ≤ age ≤ 65"
//   quantity                       "2 weeks", an amount
import { behindAgeWords, isOld } from './ageSuffixes';
import { COMPARATOR_STARTS, type Comparator, comparatorAt, postfixAt } from './comparators';
import { amountOf, boundOf, comparatorDoubts, type Expression } from './expression';
import { behindFillers, behindWindowWords } from './fillers';
import { isGlued, isNumberAt, type Tokens, wordAt } from './lexer';
import { numberStarts } from './numbers';
import type { PhraseMatch } from './phraseTable';
import { perAt, type Quantity, type QuantityUnit, quantityAt, type Span, unitBehind } from './quantities';
import { alternativesAt, JOINS, joinedRange, OPENERS, openedRange, rangeOf, secondEnd } from './rangeExpressions';

/** The words that an expression may begin with, beside a number: most tokens are none of them. */
const STARTS: ReadonlySet<string> = new Set([...COMPARATOR_STARTS, ...OPENERS, ...numberStarts()]);

/** False when no expression begins at a token: one look instead of four. */
export const mayBegin = (tokens: Tokens, at: number): boolean =>
  isNumberAt(tokens, at) || STARTS.has(tokens.words[at] ?? '');

/** The expression that begins at a token. */
export function expressionAt(tokens: Tokens, at: number): Expression | undefined {
  const range = openedRange(tokens, at);
  if (range !== undefined) return range;
  const comparator = comparatorAt(tokens, at);
  if (comparator !== undefined) {
    const compared = comparedAt(tokens, at, comparator);
    if (compared !== undefined) return compared;
  }
  const quantity = quantityAt(tokens, at);
  return quantity === undefined ? undefined : withoutComparator(tokens, quantity);
}

function comparedAt(tokens: Tokens, at: number, { meaning, next }: PhraseMatch<Comparator>): Expression | undefined {
  if (isSpan(tokens, at)) return undefined;
  const numberAt = meaning.isWithin === true ? behindWindowWords(tokens, next) : behindFillers(tokens, next);
  const quantity = quantityAt(tokens, numberAt);
  if (quantity === undefined || !isComparison(tokens, at, meaning, quantity)) return undefined;
  return (
    rangeFrom(tokens, at, meaning, quantity) ??
    boundFrom(tokens, at, meaning, quantity, mentionsAge(tokens, next, numberAt))
  );
}

/** "over the three months prior", "over the last 2 weeks": a span of time, no comparator. "over the age of" is one. */
const isSpan = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'over' &&
  /^(?:the|a|past|last|next)$/.test(wordAt(tokens, at + 1)) &&
  wordAt(tokens, at + 2) !== 'age';

/** "n = 20" and "1 serving = 1 glass" compare nothing; nor does "within one of the groups". */
function isComparison(tokens: Tokens, at: number, comparator: Comparator, { unit, reference }: Quantity): boolean {
  if (comparator.isWithin === true) return unit !== undefined || reference !== undefined;
  if (comparator.isSign !== true) return true;
  const isEquation = isNumberAt(tokens, at - 2) || (isNumberAt(tokens, at - 1) && !isGlued(tokens, at - 1));
  return wordAt(tokens, at - 1) !== 'n' && !isEquation;
}

function mentionsAge(tokens: Tokens, from: number, next: number): boolean {
  for (let at = from; at < next; at++) if (/^age[sd]?$/.test(wordAt(tokens, at))) return true;
  return false;
}

/** "≥ 18-65 years", "within 2-7 days", "≥ 18 to ≤ 65", "= 8-15" */
function rangeFrom(tokens: Tokens, at: number, comparator: Comparator, quantity: Quantity): Expression | undefined {
  const behind = behindAgeWords(tokens, quantity.next);
  if (!JOINS.has(wordAt(tokens, behind))) return undefined;
  const second = secondEnd(tokens, behind + 1);
  if (second === undefined) return undefined;
  const isLower = comparator.side === 'lower';
  if (second.comparator !== undefined ? !isLower : second.quantity.value <= quantity.value) return undefined;
  if (comparator.side === 'equal' && comparator.isSign !== true) return undefined;
  const range = rangeOf(tokens, at, { quantity, comparator: isLower ? comparator : undefined }, second);
  return { ...range, isWithin: comparator.isWithin === true };
}

function boundFrom(tokens: Tokens, at: number, comparator: Comparator, quantity: Quantity, isAge: boolean): Expression {
  const behind = behindAgeWords(tokens, quantity.next);
  // "≥ 18 years or older" says it twice.
  const again = postfixAt(tokens, behind);
  const repeats =
    again !== undefined &&
    again.meaning.side === comparator.side &&
    !isNumberAt(tokens, again.next) &&
    comparatorAt(tokens, again.next - 1)?.next !== again.next + 1;
  return {
    ...boundOf(quantity, comparator),
    from: at,
    next: repeats ? again.next : quantity.next,
    doubts: [...quantity.doubts, ...comparatorDoubts(comparator, at, quantity.from)],
    isAge:
      isAge ||
      quantity.isAge ||
      comparator.isAge === true ||
      isOld(tokens, quantity.next) ||
      (repeats && again.meaning.isAge === true),
    isWithin: comparator.isWithin === true,
  };
}

function withoutComparator(tokens: Tokens, quantity: Quantity): Expression {
  const range = joinedRange(tokens, quantity);
  if (range !== undefined) return range;
  const behind = behindAgeWords(tokens, quantity.next);
  const isAge = quantity.isAge || behind > quantity.next;
  const postfix = postfixBehind(tokens, behind);
  if (postfix !== undefined) {
    return {
      ...boundOf(quantity, postfix.comparator),
      next: postfix.next,
      unit: quantity.unit ?? postfix.unit,
      per: quantity.per ?? postfix.per,
      isAge: isAge || postfix.comparator.isAge === true || isOld(tokens, postfix.next),
    };
  }
  const flipped = flippedAt(tokens, behind);
  if (flipped !== undefined) {
    const { side } = flipped.meaning;
    const turned: Comparator = { ...flipped.meaning, side: side === 'lower' ? 'upper' : 'lower' };
    return { ...boundOf(quantity, turned), next: flipped.next, isAge };
  }
  return alternativesAt(tokens, quantity) ?? { ...amountOf(quantity), isAge };
}

interface Postfix {
  readonly comparator: Comparator;
  readonly next: number;
  /** "18 or more years": the unit stands behind the postfix. */
  readonly unit: QuantityUnit | undefined;
  /** "5 or fewer a day" */
  readonly per: Span | undefined;
}

/** "or older", ", or above", "+", "+ years" */
function postfixBehind(tokens: Tokens, at: number): Postfix | undefined {
  if (wordAt(tokens, at) === '+' && isGlued(tokens, at) && !isNumberAt(tokens, at + 1)) {
    const unit = unitBehind(tokens, at + 1);
    return { comparator: { side: 'lower', inclusive: true }, next: unit?.next ?? at + 1, unit, per: undefined };
  }
  const match = postfixAt(tokens, wordAt(tokens, at) === ',' ? at + 1 : at);
  if (match === undefined) return undefined;
  const { meaning: comparator, next } = match;
  const last = wordAt(tokens, next - 1);
  // "18 and over 65", "18 or more than 65" and "5 minimum of" begin another expression.
  const beginsAnother =
    wordAt(tokens, next) === 'than' || quantityAt(tokens, behindFillers(tokens, next)) !== undefined;
  if (beginsAnother && (last !== 'older' || isNumberAt(tokens, next))) return undefined;
  if (/^(?:maximum|minimum|max|least|most)$/.test(last) && wordAt(tokens, next) === 'of') return undefined;
  const unit = unitBehind(tokens, next);
  const isTime = unit?.match.dimension === 'time';
  const behind = isTime ? unit.next : next;
  const per = perAt(tokens, behind);
  return { comparator, next: per?.next ?? behind, unit: isTime ? unit : undefined, per };
}

/** "18 ≤ age": a sign behind the number, when no number follows it. */
function flippedAt(tokens: Tokens, at: number): PhraseMatch<Comparator> | undefined {
  if (!/^[<>≤≥]$/.test(wordAt(tokens, at))) return undefined;
  const match = comparatorAt(tokens, at);
  if (match === undefined || isNumberAt(tokens, match.next)) return undefined;
  return /^[a-zµ]/.test(wordAt(tokens, match.next)) ? match : undefined;
}
