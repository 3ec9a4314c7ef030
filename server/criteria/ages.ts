// Ages in the text of a criterion: "18 to 70 years old", "aged ≥ 18", "6 weeks to 59 months", "18 years or older".
import type { AgeUnit } from '../registry/ageUnits';
import type { TextRange } from '../text/range';
import {
  type Comparator,
  comparatorAt,
  FEMALE,
  JOINS,
  MALE,
  NOT_ALL,
  OLDER,
  POPULATION,
  type Token,
  tokensOf,
  unitOf,
  YOUNGER,
} from './ageWords';

export interface AgeBound {
  readonly amount: number;
  readonly unit: AgeUnit;
  /** False for "older than 18" and "< 70". */
  readonly inclusive: boolean;
}

/** What a text says of an age. Never without a bound. */
export interface AgeStatement {
  /** Offsets in the text as written. */
  readonly range: TextRange;
  readonly lower: AgeBound | undefined;
  readonly upper: AgeBound | undefined;
  /** True when the text surely speaks of the age of all who may take part, and says nothing else of ages. */
  readonly certain: boolean;
}

const NONE: readonly AgeStatement[] = [];
const MAY_SPEAK_OF_AGE = /\d/;
const AGE_WORD = /\bage|old|younger|years?\b|yrs?\b|\dy\b|\d ?yo\b|y\/o\b|\by\.o/i;

/** The ages of a text, in order. Linear in the text, and almost free where it speaks of no age. */
export function readAges(text: string): readonly AgeStatement[] {
  if (!MAY_SPEAK_OF_AGE.test(text) || !AGE_WORD.test(text)) return NONE;
  const tokens = tokensOf(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const statement = statementAt(tokens, at);
    if (statement !== undefined) found.push(statement);
    at = statement?.next ?? at + 1;
  }
  const [only] = found;
  const certain = only !== undefined && found.length === 1 && !only.isBare && isOfAll(tokens, only);
  return found.map(({ from, next, lower, upper }) => ({
    range: { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 },
    lower,
    upper,
    certain,
  }));
}

interface Found {
  /** Its tokens: [from, next). */
  readonly from: number;
  readonly next: number;
  /** True when no word says that it is an age. */
  readonly isBare: boolean;
  readonly lower: AgeBound | undefined;
  readonly upper: AgeBound | undefined;
}

/** One end of a statement: a number with what stands around it. */
interface End {
  readonly comparator: Comparator | undefined;
  readonly amount: number;
  readonly unit: AgeUnit | undefined;
  /** True when its words can mean nothing but an age. */
  readonly isAge: boolean;
  readonly next: number;
}

function statementAt(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.text ?? '';
  const isBetween = word === 'between';
  const from = isBetween || word === 'from' ? at + 1 : at;
  const first = endAt(tokens, from);
  if (first === undefined) return undefined;
  const second = secondEnd(tokens, first, isBetween);
  if (second === undefined && first.comparator === undefined) return undefined;
  const ends = second === undefined ? [first] : [first, second];
  const next = second?.next ?? first.next;
  const isAge = ends.some((end) => end.isAge) || hasAgeBefore(tokens, at);
  const stated = second?.unit ?? first.unit;
  // A line of nothing but "18-70 years" is an age, though not surely.
  const isBare = !isAge && at === 0 && stated === 'Years' && next >= tokens.length - 1;
  if (!isAge && !isBare) return undefined;
  const unit = stated ?? 'Years';
  const bound = (end: End | undefined, inclusive: boolean): AgeBound | undefined =>
    end === undefined ? undefined : { amount: end.amount, unit: end.unit ?? unit, inclusive };
  if (second === undefined) {
    const inclusive = first.comparator === '>=' || first.comparator === '<=';
    return isLower(first.comparator)
      ? { from: at, next, isBare, lower: bound(first, inclusive), upper: undefined }
      : { from: at, next, isBare, lower: undefined, upper: bound(first, inclusive) };
  }
  const [low, high] = isUpper(first.comparator) && isLower(second.comparator) ? [second, first] : [first, second];
  return {
    from: at,
    next,
    isBare,
    lower: bound(low, low.comparator !== '>'),
    upper: bound(high, high.comparator !== '<'),
  };
}

const isLower = (comparator: Comparator | undefined): boolean => comparator === '>' || comparator === '>=';
const isUpper = (comparator: Comparator | undefined): boolean => comparator === '<' || comparator === '<=';

/** "[comparator] [the age of] 18 [(eighteen)] [years] [old | of age] [or older]" */
function endAt(tokens: readonly Token[], from: number): End | undefined {
  const before = comparatorAt(tokens, from);
  let at = before?.next ?? from;
  let isAge = before !== undefined && /^(?:older|younger)$/.test(tokens[at - 2]?.text ?? tokens[from]?.text ?? '');
  if (before !== undefined) {
    // "over the age of 18", "minimum age: 18"
    for (let i = 0; i < 4 && /^(?:the|age|ages|of|an|is|:)$/.test(textAt(tokens, at)); i++) {
      if (textAt(tokens, at).startsWith('age')) isAge = true;
      at++;
    }
  }
  const amount = tokens[at]?.value ?? Number.NaN;
  if (!(amount <= 1000)) return undefined;
  at++;
  if (textAt(tokens, at) === '(' && /^[a-z]/.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === ')') {
    if (unitOf(textAt(tokens, at + 1)) === undefined) at += 3;
  }
  // "18+ years" and "18 years+"
  const hasPlus = textAt(tokens, at) === '+' && unitOf(textAt(tokens, at + 1)) !== undefined;
  if (hasPlus) at++;
  const unitAt = textAt(tokens, at) === '-' ? at + 1 : at;
  const unit = unitOf(textAt(tokens, unitAt));
  if (unit !== undefined) {
    isAge ||= textAt(tokens, unitAt) === 'yo';
    at = unitAt + 1;
    if (textAt(tokens, at) === '(' && textAt(tokens, at + 1) === 's' && textAt(tokens, at + 2) === ')') at += 3;
    const old = oldAt(tokens, at);
    isAge ||= old > at;
    at = old;
  }
  const after = suffixAt(tokens, at);
  if (after === undefined)
    return { comparator: before?.comparator ?? (hasPlus ? '>=' : undefined), amount, unit, isAge, next: at };
  // "≥ 18 years or older" says it twice.
  isAge ||= /^(?:older|younger|elder)$/.test(textAt(tokens, after.next - 1));
  return { comparator: before?.comparator ?? after.comparator, amount, unit, isAge, next: oldAt(tokens, after.next) };
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** The index behind "old", "-old", "of age", "/o", ".o." or "in age"; `at` itself when none stands there. */
function oldAt(tokens: readonly Token[], at: number): number {
  const text = textAt(tokens, at);
  const following = textAt(tokens, at + 1);
  if (text === 'old' || text === 'aged') return at + 1;
  if (text === '-' && following === 'old') return at + 2;
  if ((text === 'of' || text === 'in') && following === 'age') return at + 2;
  if ((text === '/' || text === '.') && following === 'o') return textAt(tokens, at + 2) === '.' ? at + 3 : at + 2;
  return at;
}

function suffixAt(tokens: readonly Token[], at: number): { comparator: Comparator; next: number } | undefined {
  if (textAt(tokens, at) === '+') return { comparator: '>=', next: at + 1 };
  const from = textAt(tokens, at) === ',' ? at + 1 : at;
  const joined = /^(?:or|and|&)$/.test(textAt(tokens, from)) ? from + 1 : -1;
  if (joined === -1) return undefined;
  // "18 and over 65" begins another end.
  if (!Number.isNaN(tokens[joined + 1]?.value ?? Number.NaN) || textAt(tokens, joined + 1) === 'than') return undefined;
  if (OLDER.has(textAt(tokens, joined))) return { comparator: '>=', next: joined + 1 };
  if (YOUNGER.has(textAt(tokens, joined))) return { comparator: '<=', next: joined + 1 };
  return undefined;
}

/** The other end of a range: "to 70", "- 70", "and 65" behind "between", "and ≤ 75" behind a lower bound. */
function secondEnd(tokens: readonly Token[], first: End, isBetween: boolean): End | undefined {
  let at = first.next;
  if (textAt(tokens, at) === ',') at++;
  const text = textAt(tokens, at);
  const isJoin = JOINS.has(text) || (isBetween && text === 'and');
  if (isJoin && !isUpper(first.comparator)) {
    const end = endAt(tokens, at + 1);
    return end !== undefined && !isLower(end.comparator) && suits(first, end) ? end : undefined;
  }
  const isAnd = text === 'and' || text === 'but' || text === '&' || text === 'or';
  const end = endAt(tokens, isAnd ? at + 1 : at);
  if (end === undefined || end.comparator === undefined) return undefined;
  // "less than 18 or older than 65" are two bounds with all between them left out.
  if (text === 'or' || (first.comparator === undefined && !isUpper(end.comparator))) return undefined;
  const opposite = isLower(first.comparator) ? isUpper(end.comparator) : isLower(end.comparator);
  return (first.comparator === undefined ? isUpper(end.comparator) : opposite) ? end : undefined;
}

/** A range goes up, unless its units differ. */
const suits = (first: End, second: End): boolean =>
  first.unit !== undefined && first.unit !== second.unit ? true : first.amount < second.amount;

/** How far before a number the word "age" may stand. */
const REACH = 7;

function hasAgeBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { text, value } = tokens[i] ?? { text: '', value: 0 };
    if (text === 'age' || text === 'aged' || text === 'ages') return true;
    if (!Number.isNaN(value) || text === '.' || text === ';' || text === ')') return false;
  }
  return false;
}

/** True when the words around the statement are those of a criterion on the age of all participants. */
function isOfAll(tokens: readonly Token[], { from, next }: Found): boolean {
  let hasFemale = false;
  let hasMale = false;
  for (let i = 0; i < tokens.length; i++) {
    if (i >= from && i < next) continue;
    const { text } = tokens[i] ?? { text: '' };
    if (NOT_ALL.has(text)) {
      // "at the time of consent" and "on the day of signing informed consent" name no one else.
      if (text !== 'consent' || i < from) return false;
    }
    if (i < from && !POPULATION.has(text)) return false;
    hasFemale ||= FEMALE.has(text);
    hasMale ||= MALE.has(text);
  }
  return hasFemale === hasMale;
}
