// The words of a line as rules about words need them: where each stands, how it is written, what stands beside it.
import type { WordUsage } from '../../registry/usage/table';

/** How a word is written: `lower`, `Capital`, `UPPER` or `miXed`; `odd` holds a letter beyond ASCII, or touches a digit or sign. */
export type Lettering = 'lower' | 'capital' | 'upper' | 'mixed' | 'odd';

export interface LineWord {
  readonly start: number;
  readonly end: number;
  /** In lower case, with a plain apostrophe. A compound with its hyphens is one word. */
  readonly text: string;
  readonly lettering: Lettering;
  /** Its number in the table; -1 when it is not there. */
  readonly number: number;
  /** True when one blank and nothing else parts it from the word before. */
  readonly follows: boolean;
  /** True for the first word of the line or of a sentence in it, where a capital says nothing. */
  readonly begins: boolean;
  /** True behind a number and one blank, where a unit is expected. */
  readonly countsUnits: boolean;
}

/** A word that as many records use is a word. */
export const USED = 12;

/** True for a word of general English, and for one that records use. */
export const isKnownWord = ({ text, number }: LineWord, usage: WordUsage): boolean =>
  usage.recordsOf(number) >= USED || usage.isEnglish(text);

const NO_WORDS: readonly LineWord[] = [];

/** The words of a line, in order. One pass. */
export function wordsOfLine(line: string, usage: WordUsage): readonly LineWord[] {
  let words: LineWord[] | undefined;
  let begins = true;
  let lastEnd = -2;
  for (let at = 0; at < line.length; ) {
    if (!isLetter(line.charCodeAt(at))) {
      const code = line.charCodeAt(at);
      if (code === STOP) begins ||= !isTitle(words?.at(-1), at);
      else if (code === COLON || code === QUESTION || code === EXCLAMATION || code === BULLET) begins = true;
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(line, start);
    const word = readWord(
      line,
      start,
      at,
      usage,
      lastEnd === start - 1 && line.charCodeAt(start - 1) === BLANK,
      begins,
    );
    words ??= [];
    words.push(word);
    begins = false;
    lastEnd = at;
  }
  return words ?? NO_WORDS;
}

/** "Dr. Miller", "B. Miller", "St. Mary": the dot ends no sentence. */
const isTitle = (word: LineWord | undefined, at: number): boolean =>
  word?.end === at && word.end - word.start <= 4 && (word.lettering === 'capital' || word.lettering === 'upper');

function endOfWord(line: string, start: number): number {
  let at = start + 1;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isLetter(code)) continue;
    // An apostrophe or a hyphen belongs to the word when a letter follows.
    const joins = code === APOSTROPHE || code === HYPHEN || code === CURLY_APOSTROPHE;
    if (!joins || !isLetter(line.charCodeAt(at + 1))) break;
  }
  return at;
}

function readWord(
  line: string,
  start: number,
  end: number,
  usage: WordUsage,
  follows: boolean,
  begins: boolean,
): LineWord {
  let capitals = 0;
  let letters = 0;
  let isOdd =
    touches(line.charCodeAt(start - 1)) ||
    touches(line.charCodeAt(end)) ||
    line.charCodeAt(end) === OPENING ||
    line.charCodeAt(start - 1) === CLOSING ||
    isDotted(line, start, end);
  let isCurly = false;
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) capitals++;
    if (code > 127) {
      if (code === CURLY_APOSTROPHE) isCurly = true;
      else isOdd = true;
    }
    letters++;
  }
  const written = line.slice(start, end);
  const lower = capitals === 0 ? written : written.toLowerCase();
  const text = isCurly ? lower.replaceAll('’', "'") : lower;
  const countsUnits = line.charCodeAt(start - 1) === BLANK && isDigit(line.charCodeAt(start - 2));
  const first = line.charCodeAt(start);
  const isCapital = first >= 0x41 && first <= 0x5a;
  const lettering: Lettering = isOdd
    ? 'odd'
    : capitals === 0
      ? 'lower'
      : capitals === 1 && isCapital
        ? 'capital'
        : capitals >= letters - 1
          ? 'upper'
          : 'mixed';
  return { start, end, text, lettering, number: isOdd ? -1 : usage.numberOf(text), follows, begins, countsUnits };
}

/** What makes a name, a code, an address or a formula of the letters beside it. */
const touches = (code: number): boolean =>
  isDigit(code) || code === 0x5f || code === 0x40 || code === 0x23 || code === 0x26 || code === 0x5c || code === HYPHEN;

/** "www.example.org", "e.g.": a dot between letters. */
const isDotted = (line: string, start: number, end: number): boolean =>
  (line.charCodeAt(end) === STOP && isLetter(line.charCodeAt(end + 1)) && line.charCodeAt(end + 1) > 0x60) ||
  (line.charCodeAt(start - 1) === STOP && isLetter(line.charCodeAt(start - 2)) && line.charCodeAt(start) > 0x60);

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
