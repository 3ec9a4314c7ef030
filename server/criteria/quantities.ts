// Quantities: a number with its unit, what it is a multiple of, and how often.
//
//   "90 g/L"   "2.5 x ULN"   "three times the upper limit of normal"   "24 + 0 weeks"   "20 hours per week"   "4-week"
import { type UnitMatch, unitAt } from '../registry/unitSpellings';
import { isNumberAt, type Tokens, wordAt } from './lexer';
import { numberAt, powerAt, type Written } from './numbers';
import { wordSet } from './phraseTable';
import type { DoubtKind, Reference } from './reading';

/** Tokens [from, next). */
export interface Span {
  readonly from: number;
  readonly next: number;
}

export interface QuantityUnit extends Span {
  readonly match: UnitMatch;
}

export interface Quantity extends Span {
  readonly value: number;
  /** The number alone. */
  readonly number: Span;
  readonly written: Written;
  /** Its unit says so: "years of age", "year-old". */
  readonly isAge: boolean;
  readonly unit: QuantityUnit | undefined;
  readonly reference: (Span & { readonly of: Reference }) | undefined;
  readonly per: Span | undefined;
  readonly doubts: readonly (Span & { readonly kind: DoubtKind })[];
}

const NO_DOUBTS: Quantity['doubts'] = [];

/** Words that are units elsewhere and hardly ever behind a number of a criterion. */
const NO_UNIT = wordSet('a in at as no is or to and an the on per of by');

export function quantityAt(tokens: Tokens, at: number): Quantity | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  let { value, next } = number;
  let doubts = number.doubt === undefined ? NO_DOUBTS : [{ kind: number.doubt, from: at, next: number.next }];
  const span = { from: number.from, next: number.next };
  // "24 + 0 weeks": weeks and days of gestation.
  if (wordAt(tokens, next) === '+' && isNumberAt(tokens, next + 1) && /^w(?:ee)?ks?$/.test(wordAt(tokens, next + 2))) {
    value += (tokens.values[next + 1] ?? 0) / 7;
    next += 2;
  }
  let unit = unitBehind(tokens, next);
  if (unit === undefined) {
    const power = powerAt(tokens, next);
    if (power !== undefined) {
      value *= power.factor;
      next = power.next;
      unit = unitBehind(tokens, next);
    }
  }
  let reference: Quantity['reference'];
  if (unit !== undefined) {
    next = unit.next;
    if (unit.match.malformed) doubts = [...doubts, { kind: 'unit-malformed', from: unit.from, next }];
    if (unit.match.kind === 'reference-limit') {
      reference = { of: unit.match.ucum === '[LLN]' ? 'LLN' : 'ULN', from: unit.from, next };
      unit = undefined;
    }
    // "16 weeks 0 days", "37 weeks and 6 days"
    const days = unit?.match.ucum === 'wk' ? daysBehind(tokens, next) : undefined;
    if (days !== undefined) {
      value += days.value / 7;
      next = days.next;
    }
  }
  const per = reference === undefined ? perAt(tokens, next) : undefined;
  if (per !== undefined) next = per.next;
  return {
    from: at,
    next,
    value,
    number: span,
    written: number.written,
    isAge: unit !== undefined && saysAge(tokens, unit),
    unit,
    reference,
    per,
    doubts,
  };
}

function saysAge(tokens: Tokens, { from, next }: Span): boolean {
  for (let at = from; at < next; at++) {
    const word = wordAt(tokens, at);
    if (AGE_WORDS.has(word) || (word === 'o' && wordAt(tokens, at - 1) === '/')) return true;
  }
  return false;
}

const AGE_WORDS = wordSet('age old yo aged olds');

function daysBehind(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  const from = /^(?:and|\+|,|plus)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const value = isNumberAt(tokens, from) ? (tokens.values[from] ?? 0) : 7;
  return value < 7 && /^days?$/.test(wordAt(tokens, from + 1)) ? { value, next: from + 2 } : undefined;
}

/** The unit that begins at a token. */
export function unitBehind(tokens: Tokens, at: number): QuantityUnit | undefined {
  const word = wordAt(tokens, at);
  if (word === '' || NO_UNIT.has(word)) return undefined;
  const match = unitAt(tokens.words, at, tokens.originals);
  if (match === undefined) return undefined;
  let next = at + match.length;
  // "year(s)"
  if (wordAt(tokens, next) === '(' && wordAt(tokens, next + 1) === 's' && wordAt(tokens, next + 2) === ')') next += 3;
  return { from: word === '-' ? at + 1 : at, next, match };
}

const PERIODS = wordSet(
  'day days week weeks month months year years hour hours minute min kg night session visit d wk hr occasion lifetime cycle eye dose time weekday weekend h m2',
);

/** "per day", "/ week", "a day", "daily", "each week", "every 2 weeks" is none. */
export function perAt(tokens: Tokens, at: number): Span | undefined {
  const word = wordAt(tokens, at);
  if (word === 'daily' || word === 'weekly' || word === 'monthly' || word === 'yearly' || word === 'annually')
    return { from: at, next: at + 1 };
  if (
    (word === 'per' || word === '/' || word === 'a' || word === 'each' || word === 'every') &&
    PERIODS.has(wordAt(tokens, at + 1))
  )
    return { from: at, next: at + 2 };
  return undefined;
}
