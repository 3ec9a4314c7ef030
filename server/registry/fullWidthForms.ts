// Full-width punctuation, squared units and numerals of East Asian fonts, with the plain characters that they stand for.
// Source: Unicode blocks Halfwidth and Fullwidth Forms, CJK Symbols, CJK Compatibility, Number Forms, Enclosed
// Alphanumerics; what real records hold is , ; : ( ) in their full-width form, ℃, Ⅱ, Ⅲ, and ① to ④.

/** What kind of form it is: marks are slips of the input method, signs and numerals a habit. */
export type FullWidthKind = 'mark' | 'letter' | 'comparator' | 'sign' | 'numeral' | 'listMarker';

export interface FullWidthForm {
  readonly char: string;
  /** The plain characters, with a blank behind a comma, full stop, colon or semicolon. */
  readonly replacement: string;
  readonly kind: FullWidthKind;
}

/**
 * The marks of the table. Left out because they are no leak: the em dash, `‰`, the middle dot of units, and `∼`
 * (U+223C), which in real records stands for "about".
 */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['，', ', '],
  ['、', ', '],
  ['。', '. '],
  ['：', ': '],
  ['；', '; '],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
  ['《', '"'],
  ['》', '"'],
  ['〈', '<'],
  ['〉', '>'],
  ['～', '-'],
  ['〜', '-'],
  ['・', ', '],
  ['　', ' '],
]);

const COMPARATORS: ReadonlyMap<string, string> = new Map([
  ['＜', '<'],
  ['＞', '>'],
  ['＝', '='],
  ['≦', '≤'],
  ['≧', '≥'],
]);

/** Signs whose plain form is not the one of Unicode's compatibility mapping. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['℃', '°C'],
  ['℉', '°F'],
  ['ℓ', 'L'],
  ['㎍', 'µg'],
  ['㎕', 'µL'],
  ['㎖', 'mL'],
  ['㎗', 'dL'],
  ['㏄', 'mL'],
  ['㎡', 'm²'],
  ['㎠', 'cm²'],
  ['㎟', 'mm²'],
  ['㎥', 'm³'],
  ['㎤', 'cm³'],
  ['㎣', 'mm³'],
]);

/** The form that `char` (one character) is, or undefined when it is none or belongs in English text. */
export function fullWidthForm(char: string): FullWidthForm | undefined {
  const code = char.charCodeAt(0);
  if (code < FIRST_FORM) return undefined;
  const mark = MARKS.get(char);
  if (mark !== undefined) return { char, replacement: mark, kind: 'mark' };
  const comparator = COMPARATORS.get(char);
  if (comparator !== undefined) return { char, replacement: comparator, kind: 'comparator' };
  const sign = SIGNS.get(char);
  if (sign !== undefined) return { char, replacement: sign, kind: 'sign' };
  if (code >= 0xff01 && code <= 0xff5e) {
    const replacement = String.fromCharCode(code - 0xfee0);
    return { char, replacement, kind: /[A-Za-z0-9]/.test(replacement) ? 'letter' : 'mark' };
  }
  if (code >= 0x3380 && code <= 0x33df) return { char, replacement: char.normalize('NFKC'), kind: 'sign' };
  if ((code >= 0x2160 && code <= 0x216b) || (code >= 0x2170 && code <= 0x217b)) {
    return { char, replacement: char.normalize('NFKC'), kind: 'numeral' };
  }
  const number = listNumber(code);
  return number === undefined ? undefined : { char, replacement: `${number}.`, kind: 'listMarker' };
}

/** `℃`, the lowest code point of the table. */
const FIRST_FORM = 0x2103;

/** `①` to `⑳`, `⑴` to `⒇`, `⒈` to `⒛`. */
function listNumber(code: number): number | undefined {
  for (const first of [0x2460, 0x2474, 0x2488]) if (code >= first && code < first + 20) return code - first + 1;
  return undefined;
}
