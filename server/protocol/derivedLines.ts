// What is derived from single lines of a list, kept from one version of the list to the next.
import { align, realigned } from '../text/align';
import type { CriterionLine } from './eligibility';

/**
 * A function that gives what `derive` makes of each line. Lines that were there before keep what was made of them.
 *
 * Two memories, both invisible from outside: the lines themselves remember (a WeakMap), so that a line is derived once;
 * and the latest list is compared with the next by its ends, because 60,000 look-ups in a WeakMap take 10 ms.
 */
export function derivedLines<D>(derive: (line: CriterionLine) => D): (lines: readonly CriterionLine[]) => readonly D[] {
  const known = new WeakMap<CriterionLine, { readonly value: D }>();
  let latest: { readonly lines: readonly CriterionLine[]; readonly derived: readonly D[] } = { lines: [], derived: [] };
  const derivedOf = (line: CriterionLine | undefined): D => {
    if (line === undefined) throw new Error('a list has a line at each of its indices');
    const kept = known.get(line);
    if (kept !== undefined) return kept.value;
    const value = derive(line);
    known.set(line, { value });
    return value;
  };
  return (lines) => {
    if (lines === latest.lines) return latest.derived;
    const shared = align(latest.lines, lines);
    const derived = realigned(latest.derived, shared, lines.length, (index) => derivedOf(lines[index]));
    latest = { lines, derived };
    return derived;
  };
}
