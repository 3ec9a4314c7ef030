// Edits of text: replacing spans by other text, all at once.
import type { TextRange } from './range';
import { shift } from './range';

/** Replaces `range` by `newText`. An empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

export const replace = (range: TextRange, newText: string): TextEdit => ({ range, newText });
export const insert = (offset: number, newText: string): TextEdit => ({
  range: { start: offset, end: offset },
  newText,
});
export const remove = (range: TextRange): TextEdit => ({ range, newText: '' });

export const shiftEdit = (edit: TextEdit, by: number): TextEdit => ({
  range: shift(edit.range, by),
  newText: edit.newText,
});

/**
 * The text after all edits, which all speak of the text before any of them.
 *
 * Edits that overlap an earlier one (in order of position) are left out, so that a set of independent fixes always
 * gives a text; insertions at one place keep their order.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of compatibleEdits(edits)) {
    out += text.slice(at, edit.range.start) + edit.newText;
    at = edit.range.end;
  }
  return out + text.slice(at);
}

/** The edits in order of position, without those that overlap an earlier one. */
export function compatibleEdits(edits: readonly TextEdit[]): TextEdit[] {
  // Array.prototype.sort is stable: insertions at one place keep their order.
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const kept: TextEdit[] = [];
  let end = 0;
  for (const edit of sorted) {
    if (edit.range.start < end) continue;
    kept.push(edit);
    end = edit.range.end;
  }
  return kept;
}

/** The least edit that makes `after` of the text `before`, which begins at `offset`. */
export function narrowed(before: string, after: string, offset: number): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return replace(
    { start: offset + prefix, end: offset + before.length - suffix },
    after.slice(prefix, after.length - suffix),
  );
}
