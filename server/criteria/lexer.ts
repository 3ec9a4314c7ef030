// Tokens of a criterion: runs of letters, numbers, and every other sign alone.
//
//   "HbA1c \>= 6,5 %（fasting）"  ->  hba 1 c > = 6 , 5 % ( fasting )
//
// Registry escapes, full-width signs and CJK conjunctions are read as what they mean, without shifting an offset. Tokens
// are columns rather than objects: criteria are read by the million.
import { plainText } from '../format/escapes';
import type { TextRange } from '../text/range';

export interface Tokens {
  /** The text as written, which the offsets count in. */
  readonly written: string;
  readonly count: number;
  /** In lower case, signs in their plain form. */
  readonly words: readonly string[];
  /** As they stand in the text: some acronyms and units are known by their case. */
  readonly originals: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The value of a number, NaN for all else. */
  readonly values: readonly number[];
}

/** What CJK conjunctions between Latin words mean, and signs that stand for words. */
const AS_WORD: ReadonlyMap<string, string> = new Map([
  ['或', 'or'],
  ['且', 'and'],
  ['和', 'and'],
  ['及', 'and'],
  ['与', 'and'],
  ['並', 'and'],
  ['至', 'to'],
  ['到', 'to'],
]);

/** Signs of one code unit in their plain form. Full-width ASCII is plain by arithmetic. */
const AS_SIGN: ReadonlyMap<string, string> = new Map([
  ...['≧', '⩾', '≽', '⪰'].map((sign) => [sign, '≥'] as const),
  ...['≦', '⩽', '≼', '⪯'].map((sign) => [sign, '≤'] as const),
  ...['–', '—', '‐', '‑', '‒', '−', '―', '－'].map((sign) => [sign, '-'] as const),
  ...['～', '∼', '〜'].map((sign) => [sign, '~'] as const),
  ...['✕', '✖', '╳', '∗'].map((sign) => [sign, '×'] as const),
  ...['〉', '›', '﹥', '˃', 'ᐳ'].map((sign) => [sign, '>'] as const),
  ...['〈', '‹', '﹤', '˂', 'ᐸ'].map((sign) => [sign, '<'] as const),
  ...['’', '‘', '`', '´'].map((sign) => [sign, "'"] as const),
  ...['“', '”', '„'].map((sign) => [sign, '"'] as const),
  ['μ', 'µ'],
  ['、', ','],
  ['。', '.'],
  ['∶', ':'],
  ['％', '%'],
]);

const BEYOND_ASCII = /[^\0-\x7f]/;

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return plainSign(String.fromCharCode(code - 0xfee0));
  return AS_SIGN.get(sign) ?? sign;
}

/** In lower case and plain signs, each code unit where it stood. */
function normalised(text: string): string {
  const plain = BEYOND_ASCII.test(text) ? text.replace(/[^\0-\x7f]/g, plainSign) : text;
  const lower = plain.toLowerCase();
  // "İ" becomes two code units; such letters keep their case.
  return lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x3ff) ||
  (code >= 0x400 && code <= 0x4ff) ||
  code === 0xb5 ||
  (code >= 65 && code <= 90);
const isBlank = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f;
const DOT = 46;

/** Linear in the text; never fails. */
export function lex(written: string): Tokens {
  const { text, offsetOf } = plainText(written);
  const lower = normalised(text);
  const words: string[] = [];
  const originals: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const values: number[] = [];
  const { length } = lower;
  for (let i = 0; i < length; ) {
    const code = lower.charCodeAt(i);
    if (isBlank(code)) {
      i++;
      continue;
    }
    let end = i + 1;
    let word: string;
    let isChanged = text.charCodeAt(i) !== code;
    let value = Number.NaN;
    if (isDigit(code)) {
      while (end < length && isDigit(lower.charCodeAt(end))) end++;
      if (lower.charCodeAt(end) === DOT && isDigit(lower.charCodeAt(end + 1))) {
        end += 2;
        while (end < length && isDigit(lower.charCodeAt(end))) end++;
      }
      word = lower.slice(i, end);
      value = Number(word);
    } else if (isLetter(code)) {
      for (; end < length; end++) {
        const letter = lower.charCodeAt(end);
        if (!isLetter(letter)) break;
        isChanged ||= text.charCodeAt(end) !== letter;
      }
      word = lower.slice(i, end);
    } else {
      word = lower[i] ?? '';
      if (code > 0x7f) word = AS_WORD.get(word) ?? word;
    }
    words.push(word);
    // Most words stand in small letters.
    originals.push(isChanged ? text.slice(i, end) : word);
    starts.push(i);
    ends.push(end);
    values.push(value);
    i = end;
  }
  if (text !== written) {
    for (let i = 0; i < starts.length; i++) {
      starts[i] = offsetOf(starts[i] ?? 0);
      ends[i] = offsetOf(ends[i] ?? 0);
    }
  }
  return { written, count: words.length, words, originals, starts, ends, values };
}

/** The word at an index; '' beyond the ends. */
export const wordAt = (tokens: Tokens, at: number): string => tokens.words[at] ?? '';

export const isNumberAt = (tokens: Tokens, at: number): boolean => {
  const value = tokens.values[at];
  return value !== undefined && !Number.isNaN(value);
};

/** True when no blank stands between a token and the one before it. */
export const isGlued = (tokens: Tokens, at: number): boolean => at > 0 && tokens.starts[at] === tokens.ends[at - 1];

/** The range of tokens [from, next) in the text as written; empty where there are none. */
export function rangeOf(tokens: Tokens, from: number, next: number): TextRange {
  const start = tokens.starts[from] ?? tokens.written.length;
  return { start, end: Math.max(start, tokens.ends[next - 1] ?? start) };
}
