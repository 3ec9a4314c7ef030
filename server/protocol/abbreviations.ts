// Abbreviations in a text: where they are introduced, as in "mesenchymal stem cells (MSCs)", and where they are used.
import { plainText } from '../format/escapes';
import type { TextRange } from '../text/range';

/** "mesenchymal stem cells (MSCs)". Ranges count from the line's beginning. */
export interface Definition {
  /** The abbreviation without its plural s. */
  readonly short: string;
  readonly isPlural: boolean;
  /** The words of the long form, in small letters. */
  readonly words: readonly string[];
  readonly range: TextRange;
  readonly longRange: TextRange;
  readonly shortRange: TextRange;
}

const SHORT = /^([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)(s?)$/;
const LONGEST_SHORT = 14;
/** Words that a long form has and its abbreviation has not. */
export const SKIPPED_WORDS: ReadonlySet<string> = new Set('of the and for in to with a an by on or at from'.split(' '));
/** How many such words are looked for. */
const MOST_SKIPPED = 6;
/** Longer words before a bracket are no long form. */
export const LONGEST_LONG = 140;

/** Quick: an abbreviation alone in brackets. Most lines have no bracket with a capital behind it, which is sought first. */
const IN_BRACKETS = /[([][A-Z][A-Z0-9-]{1,13}s?\\?[)\]]/;
export const mayDefine = (written: string): boolean =>
  (hasCapitalBehind(written, '(') || hasCapitalBehind(written, '[')) && IN_BRACKETS.test(written);

function hasCapitalBehind(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    const code = text.charCodeAt(at + 1);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** The abbreviations that a line introduces in brackets behind their long form, whose initials they are. */
export function definitionsIn(written: string): readonly Definition[] {
  if (!mayDefine(written)) return [];
  const { text, offsetOf } = plainText(written);
  const found: Definition[] = [];
  for (const { index } of text.matchAll(/[([](?=[A-Z])/g)) {
    const close = text.slice(index + 1, index + 2 + LONGEST_SHORT).search(/[)\]]/);
    if (close === -1) continue;
    const match = SHORT.exec(text.slice(index + 1, index + 1 + close));
    const short = match?.[1] ?? '';
    const initials = short.replace(/[^A-Z]/g, '');
    if (initials.length < 2 || !mayEndLong(text, index, initials.toLowerCase())) continue;
    const long = longFormBefore(text, index, initials.toLowerCase());
    if (long === undefined) continue;
    const range = (start: number, end: number): TextRange => ({ start: offsetOf(start), end: offsetOf(end) });
    found.push({
      short,
      isPlural: match?.[2] === 's',
      words: long.words,
      range: range(long.start, index + 2 + close),
      longRange: range(long.start, long.end),
      shortRange: range(index + 1, index + 1 + close),
    });
  }
  return found;
}

/** Quick: the last word of a long form begins with the last initial, unless it is one that is skipped. */
function mayEndLong(text: string, end: number, initials: string): boolean {
  let to = end;
  while (to > 0 && !isWordCode(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, to).toLowerCase();
  return word.charAt(0) === initials.charAt(initials.length - 1) || SKIPPED_WORDS.has(word);
}

/** A letter, a digit, or an apostrophe: what `longFormBefore` takes for a word. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 0x27 ||
  code === 0x2019;

interface LongForm {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The words right before `end` whose initials these are; little words between them may be left out. */
function longFormBefore(text: string, end: number, initials: string): LongForm | undefined {
  const from = Math.max(0, end - LONGEST_LONG);
  const before = text.slice(from, end);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.search(/[;:()[\]][^;:()[\]]*$/)) + 1);
  const offset = end - sentence.length;
  const words = [...sentence.matchAll(/[A-Za-z0-9'’]+/g)].map((match) => ({
    text: match[0].toLowerCase(),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  const last = words.at(-1);
  let left = initials.length;
  let skipped = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined || last === undefined) return undefined;
    if (word.text.startsWith(initials.charAt(left - 1))) {
      left--;
      if (left > 0) continue;
      return { words: words.slice(i).map((w) => w.text), start: word.start, end: last.end };
    }
    if (!SKIPPED_WORDS.has(word.text) || ++skipped > MOST_SKIPPED) return undefined;
  }
  return undefined;
}

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  'children women men people criteria data phenomena bacteria mice feet teeth media ova sera foci stimuli indices'.split(
    ' ',
  ),
);

/** True for a word that may be a plural; "virus" is one by its look, and so it is left alone. */
export const mayBePlural = (word: string): boolean => word.endsWith('s') || IRREGULAR_PLURALS.has(word);

/** The plural of a regular noun: "cell" and "cells", "study" and "studies". */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:ch|sh|x|z)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}
