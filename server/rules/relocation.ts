// Findings that stay while the text around them moves: their places in a newer version of the document.
import { startOfIndex, type Tree } from '../format/tree';
import type { TextRange } from '../text/range';
import type { Found } from './rule';

/** Where an offset of the tree before is now. Both have the same sections in the same order; the offset's own is unchanged. */
export function movement(before: Tree, now: Tree): (offset: number) => number {
  const starts = before.sections.map((_, index) => startOfIndex(before, index));
  return (offset) => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    return offset - (starts[index] ?? 0) + startOfIndex(now, index);
  };
}

/** The finding with all its ranges moved; the same object when nothing of it moved. */
export function relocated<F extends Found>(found: F, moved: (offset: number) => number): F {
  let hasMoved = false;
  const range = ({ start, end }: TextRange): TextRange => {
    const from = moved(start);
    hasMoved ||= from !== start;
    return { start: from, end: from + end - start };
  };
  const copy: F = {
    ...found,
    range: range(found.range),
    ...(found.fixes !== undefined && {
      fixes: found.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, range: range(edit.range) })),
      })),
    }),
    ...(found.related !== undefined && {
      related: found.related.map((related) => ({ ...related, range: range(related.range) })),
    }),
  };
  return hasMoved ? copy : found;
}
