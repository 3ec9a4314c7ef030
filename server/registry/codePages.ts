// Windows-1252 and UTF-8, by hand: what one makes of the other's bytes. No platform decoder: all hosts agree.

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; the five that it leaves free stay control characters. */
const CP1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The byte that Windows-1252 shows as this UTF-16 code unit; -1 when there is none. */
export function cp1252Byte(code: number): number {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const index = CP1252_HIGH.indexOf(String.fromCharCode(code));
  if (index !== -1) return 0x80 + index;
  return code < 0xa0 ? code : -1;
}

/** What Windows-1252 shows for a byte. */
export const cp1252Char = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? CP1252_HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);

/** One character of UTF-8 that was read as Windows-1252. */
export interface Sequence {
  readonly codePoint: number;
  /** In UTF-16 code units of the damaged text, one for each byte. */
  readonly length: number;
}

/** The character whose UTF-8 bytes stand at `index` of `text` as Windows-1252 characters; undefined when none does. */
export function sequenceAt(text: string, index: number): Sequence | undefined {
  const lead = cp1252Byte(text.charCodeAt(index));
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || index + length > text.length) return undefined;
  let codePoint = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = cp1252Byte(text.charCodeAt(index + i));
    if (byte < 0x80 || byte > 0xbf) return undefined;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const isOverlong = codePoint < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000);
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return isOverlong || isSurrogate || codePoint > 0x10ffff ? undefined : { codePoint, length };
}
