// Where lines begin: counted on from an older version, so that lines that have not changed are not looked at again.
import type { Alignment } from './align';

export interface LineStarts {
  /** Offsets of the lines' first code units. */
  readonly lineStarts: readonly number[];
  /** Of all lines together. */
  readonly length: number;
}

export const NO_STARTS: LineStarts = { lineStarts: [], length: 0 };

/** `before` are those of a list that shares its ends with `lines`. */
export function startsOf(
  lines: readonly string[],
  { lineStarts: old, length: oldLength }: LineStarts,
  { prefix, suffix }: Alignment,
): LineStarts {
  // A plain array: a typed one lives outside V8's heap, which is dear for the many small ones, and boxes its numbers.
  const lineStarts = new Array<number>(lines.length);
  for (let line = 0; line < prefix; line++) lineStarts[line] = old[line] as number;
  const end = lines.length - suffix;
  let at = prefix === old.length ? oldLength : (old[prefix] as number);
  for (let line = prefix; line < end; line++) {
    lineStarts[line] = at;
    at += (lines[line] as string).length;
  }
  const moved = old.length - lines.length;
  const by = at - (suffix === 0 ? oldLength : (old[end + moved] as number));
  for (let line = end; line < lines.length; line++) lineStarts[line] = (old[line + moved] as number) + by;
  return { lineStarts, length: oldLength + by };
}
