// Ranges of text: the vocabulary in which every other room says where something stands.

/**
 * A half-open span of UTF-16 code units, `start <= end`.
 *
 * What the offsets count from is said by whoever holds the range: a document, a section, or a line. Nothing but
 * `lsp/` and `cli/` turns offsets into lines and columns.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const range = (start: number, end: number): TextRange => ({ start, end });

/** The same span, counted from a point `by` code units earlier. */
export const shift = (r: TextRange, by: number): TextRange => (by === 0 ? r : { start: r.start + by, end: r.end + by });

export const isEmpty = (r: TextRange): boolean => r.start === r.end;

/** True when `offset` lies inside the range or at either of its ends (where a cursor touches it). */
export const touches = (r: TextRange, offset: number): boolean => r.start <= offset && offset <= r.end;

/** True when the two ranges share a code unit, or when one is empty and touches the other. */
export const overlaps = (a: TextRange, b: TextRange): boolean =>
  isEmpty(a) || isEmpty(b) ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;

/** The span of `text` without the white space at its ends; empty at the end of `text` when it is all white space. */
export function trimmedRange(text: string, from = 0, to = text.length): TextRange {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  let start = from;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

/** White space inside a line, and line ends: blank, tab, LF, VT, FF, CR, no-break and ideographic space, BOM. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff;

/** The index of the last entry of the ascending `starts` that is at most `offset`; 0 when there is none. */
export function lastAtMost(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
