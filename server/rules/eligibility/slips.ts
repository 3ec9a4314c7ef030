// What one slip of the pen makes of a word, and which differences of one letter are two spellings of one word.
import { kept } from '../../protocol/kept';
import type { WordUsage } from '../../registry/usage/table';
import { joined, NO_LETTERS, shiftOf, withLetter } from '../../registry/usage/wordHash.mjs';

/** What was done to the right word. */
export type Slip = 'added' | 'dropped' | 'exchanged' | 'swapped';

/** A word of the table that one slip turns into the written one. */
export interface Candidate {
  readonly text: string;
  readonly number: number;
  readonly records: number;
  readonly slip: Slip;
  /** Where in the written word the slip is. */
  readonly at: number;
}

/** A word, or two in one, that is most likely another. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  /** As it is looked up: in lower case, without a possessive ending. */
  readonly text: string;
  /** What is most likely meant, best first, in lower case. */
  readonly suggestions: readonly string[];
  /** True where the words around it speak for the first suggestion: then it counts also where a record repeats it. */
  readonly isSupported: boolean;
  /** True for a capital between small letters: it may be the name of anything. */
  readonly isName?: boolean;
}

export const NO_SUSPECTS: readonly Suspect[] = [];

/** The small letters. */
const FIRST = 97;
const LAST = 122;

/** The words of the table that one slip turns into `text`. A word that is looked for once is met again. */
export function candidatesFor(text: string, usage: WordUsage): readonly Candidate[] {
  const known = knownCandidates(usage);
  let found = known.get(text);
  if (found === undefined) {
    found = findCandidates(text, usage);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, found);
  }
  return found;
}

const knownCandidates = kept((_usage: WordUsage) => new Map<string, readonly Candidate[]>());

/** How many words are remembered. */
const MOST_KNOWN = 5_000;

/** Some 500 words are looked for, nearly all of them none: hashes tell that, and only the others are written out. */
function findCandidates(text: string, usage: WordUsage): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (right: string, slip: Slip, at: number): void => {
    const number = usage.numberOf(right);
    if (number === -1 || right === text || found.some((known) => known.number === number)) return;
    found.push({ text: right, number, records: usage.recordsOf(number), slip, at });
  };
  const ends = endsOf(text);
  /** Whether a word may be what `head` stands for with the letters from `from` on behind it. */
  const mayEnd = (head: number, from: number): boolean => {
    const { hash, shift } = ends[from] ?? NO_END;
    return usage.numberOfHash(joined(head, hash, shift)) !== -1;
  };
  let head = NO_LETTERS;
  for (let i = 0; i < text.length; i++) {
    if (mayEnd(head, i + 1)) add(text.slice(0, i) + text.slice(i + 1), 'added', i);
    const [own, next] = [text.charCodeAt(i), text.charCodeAt(i + 1)];
    if (i + 1 < text.length && mayEnd(withLetter(withLetter(head, next), own), i + 2)) {
      add(text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2), 'swapped', i);
    }
    for (let letter = FIRST; letter <= LAST; letter++) {
      if (mayEnd(withLetter(head, letter), i + 1))
        add(text.slice(0, i) + String.fromCharCode(letter) + text.slice(i + 1), 'exchanged', i);
    }
    head = withLetter(head, own);
  }
  head = NO_LETTERS;
  for (let i = 0; i <= text.length; i++) {
    for (let letter = FIRST; letter <= LAST; letter++) {
      if (mayEnd(withLetter(head, letter), i))
        add(text.slice(0, i) + String.fromCharCode(letter) + text.slice(i), 'dropped', i);
    }
    head = withLetter(head, text.charCodeAt(i));
  }
  return found;
}

/** The end of a word from some letter on: its hash, and what it shifts that of the letters before it by. */
interface End {
  readonly hash: number;
  readonly shift: number;
}

const NO_END: End = { hash: NO_LETTERS, shift: shiftOf(0) };

/** The ends of a word, from each letter on. */
export function endsOf(text: string): readonly End[] {
  const ends: End[] = [];
  let end = NO_END;
  for (let i = text.length - 1; i >= 0; i--) {
    const shift = shiftOf(text.length - i);
    end = { hash: joined(text.charCodeAt(i), end.hash, end.shift), shift };
    ends[i] = end;
  }
  return ends;
}

/** Where British and American English exchange a letter for another: "randomise", "analyze", "licence", "practise". */
const WITH_S_OR_Z = /^[iy][sz](?:e|ing|a[bt])/;
const WITH_S_OR_C = /^[ni][sc]e/;

/** Whether one letter for another, behind the one at `from`, makes another spelling of a word. */
function isVariantLetter(one: string, other: string, from: number): boolean {
  const pair = one.charAt(from + 1) + other.charAt(from + 1);
  if (pair === 'sz' || pair === 'zs') return WITH_S_OR_Z.test(one.slice(from));
  if (pair === 'cs' || pair === 'sc') return WITH_S_OR_C.test(one.slice(from));
  // "Leucocyte": an old name and a new one.
  return pair === 'ck' || pair === 'kc';
}

/** True for "tumour" and "tumor", "foetal" and "fetal", "labelled" and "labeled", "e-mail" and "email". */
export function isSpellingVariant(one: string, other: string): boolean {
  if (one.length === other.length) {
    let at = 0;
    while (one[at] === other[at]) at++;
    return at > 0 && one.slice(at + 1) === other.slice(at + 1) && isVariantLetter(one, other, at - 1);
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const letter = long.charAt(at);
  const next = long.charAt(at + 1);
  if (letter === '-') return true;
  if ((letter === 'a' || letter === 'o') && next === 'e') return true;
  if (letter === 'u' && long.charAt(at - 1) === 'o' && next === 'r') return true;
  // "Gonadotrophin" and "gonadotropin".
  if (letter === 'h' && long.endsWith('trop', at)) return true;
  // The stem comes before: "labelled", not "willing".
  return letter === 'l' && at >= 4 && long.charAt(at - 1) === 'l' && /^l?(?:e[drs]|ing)/.test(long.slice(at + 1));
}

/** Two forms of one word: they differ in the last letter. */
export const isForm = (one: string, other: string): boolean => {
  if (isPlural(one, other)) return true;
  const shorter = Math.min(one.length, other.length) - (one.length === other.length ? 1 : 0);
  if (one.slice(0, shorter) === other.slice(0, shorter)) return FORMING.test(one.slice(shorter) + other.slice(shorter));
  return ENDS_IN_S.test(one) && ENDS_IN_S.test(other) && one.slice(0, -2) === other.slice(0, -2);
};

/** Letters that endings are made of. */
const FORMING = /^[sdernylc]+$/;

/** "diatheses" and "diathesis". */
const ENDS_IN_S = /[ei]s$/;

export const isPlural = (one: string, other: string): boolean =>
  `${one}s` === other || `${other}s` === one || (/m[ae]n$/.test(one) && /m[ae]n$/.test(other));
