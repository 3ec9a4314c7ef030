// The words of a line as rules about words need them: where each stands, how it is written, what stands beside it.
import type { WordUsage } from '../../registry/usage/table';
import { NO_LETTERS, withLetter } from '../../registry/usage/wordHash.mjs';

/** How a word is written: `lower`, `Capital`, `UPPER` or `miXed`; `odd` holds a letter beyond ASCII, or touches a digit or sign. */
export type Lettering = 'lower' | 'capital' | 'upper' | 'mixed' | 'odd';

/** A word where it stands. Most are never written out: what is asked of them hangs on their numbers. */
export interface LineWord {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  /** The hash of its text, for as long as it is not odd. */
  readonly hash: number;
  readonly lettering: Lettering;
  /** Its number in the table; -1 when it is not there. */
  readonly number: number;
  /** In how many records it stands. */
  readonly records: number;
  /** True when one blank and nothing else parts it from the word before. */
  readonly follows: boolean;
  /** In how many records it stands so behind the word before; 0 when it does not follow. */
  readonly recordsBehind: number;
  /** True for the first word of the line or of a sentence in it, where a capital says nothing. */
  readonly begins: boolean;
  /** True behind a number and one blank, where a unit is expected. */
  readonly countsUnits: boolean;
}

/** A word in lower case, with a plain apostrophe. A compound with its hyphens is one word. */
export function textOf({ line, start, end, lettering }: LineWord): string {
  const written = line.slice(start, end).replaceAll('’', "'");
  // A capital beyond ASCII alone stays, by which a name is told from a word of another language.
  return lettering === 'lower' || !CAPITAL.test(written) ? written : written.toLowerCase();
}

const CAPITAL = /[A-Z]/;

/** A word that as many records use is a word. */
export const USED = 12;

/** True for a word of general English, and for one that records use. */
export const isKnownWord = (word: LineWord, usage: WordUsage): boolean =>
  word.records >= USED || usage.isEnglish(textOf(word));

const NO_WORDS: readonly LineWord[] = [];

/** The words of a line, in order. One pass. */
export function wordsOfLine(line: string, usage: WordUsage): readonly LineWord[] {
  let words: LineWord[] | undefined;
  let last: LineWord | undefined;
  let begins = true;
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at);
    if (!isLetter(code)) {
      if (code === STOP) begins ||= !isTitle(last, at);
      else if (code === COLON || code === QUESTION || code === EXCLAMATION || code === BULLET) begins = true;
      at++;
      continue;
    }
    last = readWord(line, at, last, begins, usage);
    words ??= [];
    words.push(last);
    begins = false;
    at = last.end;
  }
  return words ?? NO_WORDS;
}

/** "Dr. Miller", "B. Miller", "St. Mary": the dot ends no sentence. */
const isTitle = (word: LineWord | undefined, at: number): boolean =>
  word?.end === at && word.end - word.start <= 4 && (word.lettering === 'capital' || word.lettering === 'upper');

/** The sign at a place; a blank before the line and behind it. Asking a string beyond its ends is slow ever after. */
const codeAt = (line: string, at: number): number => (at >= 0 && at < line.length ? line.charCodeAt(at) : BLANK);

function readWord(
  line: string,
  start: number,
  last: LineWord | undefined,
  begins: boolean,
  usage: WordUsage,
): LineWord {
  let capitals = 0;
  let isOdd = false;
  let hash = NO_LETTERS;
  let end = start;
  for (; end < line.length; end++) {
    let code = line.charCodeAt(end);
    if (code >= 0x41 && code <= 0x5a) {
      capitals++;
      code += 32;
    } else if (!(code >= 0x61 && code <= 0x7a)) {
      if (code === APOSTROPHE || code === HYPHEN || code === CURLY_APOSTROPHE) {
        // These belong to the word when a letter follows.
        if (!isLetter(codeAt(line, end + 1))) break;
        if (code === CURLY_APOSTROPHE) code = APOSTROPHE;
      } else if (isLetter(code)) isOdd = true;
      else break;
    }
    hash = withLetter(hash, code);
  }
  const before = codeAt(line, start - 1);
  const after = codeAt(line, end);
  isOdd ||=
    (before !== BLANK && isOddBehind(line, start, before)) || (after !== BLANK && isOddBefore(line, end, after));
  const isCapital = line.charCodeAt(start) >= 0x41 && line.charCodeAt(start) <= 0x5a;
  const lettering: Lettering = isOdd
    ? 'odd'
    : capitals === 0
      ? 'lower'
      : capitals === 1 && isCapital
        ? 'capital'
        : capitals >= end - start - 1
          ? 'upper'
          : 'mixed';
  const number = isOdd ? -1 : usage.numberOfHash(hash);
  const follows = before === BLANK && last !== undefined && last.end === start - 1;
  return {
    line,
    start,
    end,
    hash,
    lettering,
    number,
    records: usage.recordsOf(number),
    follows,
    recordsBehind: follows ? usage.recordsOfPair(last.number, number) : 0,
    begins,
    countsUnits: before === BLANK && isDigit(codeAt(line, start - 2)),
  };
}

/** The sign before a word makes something else of it: "x_ray", "B.anthracis", "(s)he". */
const isOddBehind = (line: string, start: number, sign: number): boolean =>
  touches(sign) ||
  sign === CLOSING ||
  (sign === STOP && isLetter(codeAt(line, start - 2)) && line.charCodeAt(start) > 0x60);

/** So does the one behind: "pg2", "e.g.", "patient(s)". */
const isOddBefore = (line: string, end: number, sign: number): boolean =>
  touches(sign) ||
  sign === OPENING ||
  (sign === STOP && isLetter(codeAt(line, end + 1)) && codeAt(line, end + 1) > 0x60);

/** What makes a name, a code, an address or a formula of the letters beside it. */
const touches = (code: number): boolean =>
  isDigit(code) || code === 0x5f || code === 0x40 || code === 0x23 || code === 0x26 || code === 0x5c || code === HYPHEN;

/** What is counted in criteria; after a number these are meant, not what they look like. */
export const UNITS: ReadonlySet<string> = new Set(
  'hour hours day days week weeks month months year years minute minutes times patients participants subjects'.split(
    ' ',
  ),
);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code > 0xbf && code < 0x2000 && code !== 0xd7);

const BLANK = 0x20;
const OPENING = 0x28;
const CLOSING = 0x29;
const STOP = 0x2e;
const COLON = 0x3a;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const BULLET = 0x2022;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
