// Finds letters and words of East Asian scripts, and their full-width forms, in text that should be English.
import { FOREIGN_WORDS } from './foreignWords';
import { fullWidthForm } from './fullWidthForms';

export type { FullWidthForm, FullWidthKind } from './fullWidthForms';
export { fullWidthForm } from './fullWidthForms';

export type ForeignLanguage = 'zh' | 'zh-Hant' | 'ja' | 'ko';

export type ForeignMeaning =
  | 'conjunction'
  | 'logic'
  | 'negation'
  | 'comparator'
  | 'comparator-suffix'
  | 'time'
  | 'unit-age'
  | 'unit-time'
  | 'unit'
  | 'count'
  | 'grade'
  | 'number'
  | 'sex'
  | 'noun'
  | 'heading'
  | 'particle';

/** A word of another script with its English. The replacement has no blanks around it: see `spaced`. */
export interface ForeignToken {
  readonly token: string;
  readonly replacement: string;
  readonly language: ForeignLanguage;
  readonly meaning: ForeignMeaning;
  /** False where the English depends on what surrounds the word. */
  readonly safe: boolean;
}

let tokensByFirst: ReadonlyMap<string, readonly ForeignToken[]> | undefined;

/** The tokens that begin with a character, longest first. */
function tokensFrom(first: string): readonly ForeignToken[] {
  if (tokensByFirst === undefined) {
    const map = new Map<string, ForeignToken[]>();
    for (const [token, replacement, language, meaning, isSafe] of FOREIGN_WORDS) {
      const entry = { token, replacement, language, meaning, safe: isSafe !== false };
      const list = map.get(token.charAt(0));
      if (list === undefined) map.set(token.charAt(0), [entry]);
      else list.push(entry);
    }
    for (const list of map.values()) list.sort((a, b) => b.token.length - a.token.length);
    tokensByFirst = map;
  }
  return tokensByFirst.get(first) ?? [];
}

/**
 * The token at `index` of `text`, the longest one, or undefined.
 *
 * Units and counts are tokens only right behind a number (`18岁`, `2.5 倍`), and "or more" and its like only behind a
 * number with or without its unit (`18岁以上`, `90 g/L以上`): elsewhere the same letters are parts of other words.
 */
export function foreignTokenAt(text: string, index: number): ForeignToken | undefined {
  if (text.charCodeAt(index) < FIRST_EAST_ASIAN) return undefined;
  for (const entry of tokensFrom(text.charAt(index))) {
    if (text.startsWith(entry.token, index) && isInPlace(entry, text, index)) return entry;
  }
  return undefined;
}

const FIRST_EAST_ASIAN = 0x1100;

function isInPlace({ meaning }: ForeignToken, text: string, index: number): boolean {
  if (meaning === 'comparator-suffix') return AFTER_QUANTITY.test(text.slice(Math.max(0, index - 16), index));
  const isMeasure = meaning === 'count' || meaning === 'number' || meaning.startsWith('unit');
  return !isMeasure || AFTER_NUMBER.test(text.slice(Math.max(0, index - 3), index));
}

const AFTER_NUMBER = /[\d０-９]\s?$/;
const AFTER_QUANTITY = /[\d０-９]\s?[^\s\d,;，；。]{0,10}\s?$/;

/** A letter of Chinese, Japanese or Korean: Han with its extensions, Kana, Bopomofo, Hangul. Not punctuation. */
export const isForeignLetter = (codePoint: number): boolean =>
  codePoint >= FIRST_EAST_ASIAN && LETTER_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);

/** The most frequent first. */
const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
  [0x3041, 0x30fa], // Hiragana, Katakana
  [0x30fc, 0x312f], // the mark of a long vowel, Bopomofo
  [0x3400, 0x4dbf], // Han, extension A
  [0x3005, 0x3007], // 々 〆 〇
  [0x1100, 0x11ff], // Hangul Jamo
  [0x3131, 0x318e],
  [0x31a0, 0x31ff],
  [0x2e80, 0x2fdf], // radicals
  [0x3200, 0x3247], // letters in parentheses: ㈜
  [0x3260, 0x32b0],
  [0x3300, 0x3357], // squared words: ㌔
  [0xa960, 0xa97c],
  [0xd7b0, 0xd7fb],
  [0xf900, 0xfaff], // compatibility Han
  [0xff66, 0xffdc], // half-width Katakana and Hangul
  [0x20000, 0x3ffff], // Han, extensions B and later
];

/** The plain characters for a full-width form, such as `, ` for `，`; undefined for what belongs in English text. */
export const fullWidthReplacement = (char: string): string | undefined => fullWidthForm(char)?.replacement;

/** A cheap test that says whether a text can contain anything that this file finds. */
export const mayHoldForeignScript = (text: string): boolean => MAY_HOLD.test(text);

// The last two parts are compatibility Han to half-width forms, and the first halves of Han beyond U+FFFF.
const MAY_HOLD =
  /[\u1100-\u11FF\u2103\u2109\u2113\u2160-\u217F\u2266\u2267\u2460-\u249B\u2E80-\uD7FF\uF900-\uFAFF\uFF01-\uFFEF\uD840-\uD8BF]/;
