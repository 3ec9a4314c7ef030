// Registry escapes: the registry writes free text as CommonMark, so `\>` is `>`, `10\^6` is `10^6`, `1\.` is `1.`.
// Everything here understands them without moving an offset of the text they stand in.

/** The characters that CommonMark lets a backslash escape: ASCII punctuation. */
const isEscapable = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126);

const BACKSLASH = 92;

/** True when a registry escape begins at `index`. */
export const isEscapeAt = (text: string, index: number): boolean =>
  text.charCodeAt(index) === BACKSLASH && isEscapable(text.charCodeAt(index + 1));

/** The offsets of the backslashes of a text's escapes. */
export function escapesIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let i = text.indexOf('\\'); i !== -1; i = text.indexOf('\\', i)) {
    if (!isEscapeAt(text, i)) i++;
    else {
      found.push(i);
      i += 2;
    }
  }
  return found;
}

/** The text as it is meant, without the backslashes of its escapes. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (isEscapeAt(text, i)) i++;
    out += text[i];
  }
  return out;
}

/** A text as it is meant, and where each of its characters stands in the text as written. */
export interface PlainText {
  readonly text: string;
  /** The offset as written of the character at `index`; of the text's end for `text.length`. */
  readonly offsetOf: (index: number) => number;
}

export function plainText(written: string): PlainText {
  if (!written.includes('\\')) return { text: written, offsetOf: (index) => index };
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < written.length; i++) {
    // The character stands where its escape begins, so that a range over it covers the backslash too.
    offsets.push(i);
    if (isEscapeAt(written, i)) i++;
    text += written[i];
  }
  offsets.push(written.length);
  return { text, offsetOf: (index) => offsets[index] ?? written.length };
}

/** The text with the escapes that the registry would write. */
export const escaped = (text: string): string => text.replace(/[\\<>[\]^~_*`#]/g, '\\$&');
