// Keeping what was derived: by the identity of what it was derived from, so that what an edit leaves alone costs nothing.

import { align, realigned } from '../text/align';
import type { CriterionLine, EligibilityReading } from './eligibility';

export { lazily } from '../text/lazily';

/** `derive`, asked once for each object. The object must be all that the result depends on. */
export function kept<K extends object, T>(derive: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const old = known.get(of);
    if (old !== undefined) return old.result;
    const result = derive(of);
    known.set(of, { result });
    return result;
  };
}

/** The result must depend on the line alone; its index and section are there to ask what else is kept of it. */
type DeriveLine<T> = (line: CriterionLine, index: number, reading: EligibilityReading) => T;

interface Derived<T> {
  readonly lines: readonly CriterionLine[];
  readonly results: readonly T[];
}

/**
 * `derive` for each line of a list of criteria, asked again only for lines that changed; one result a line of the
 * section.
 *
 * The results of the latest version asked for are kept under the section's first and last line, not those of each line
 * under that line: a weak map of 60,000 lines costs more to ask than the work it saves, and an editor skips versions, so
 * that the version before is not enough either.
 */
export function keptByLine<T>(derive: DeriveLine<T>): (reading: EligibilityReading) => readonly T[] {
  const latest = new WeakMap<CriterionLine, Derived<T>>();
  return (reading) => {
    const { lines } = reading;
    const anchors = [lines.find(isOwn), lines.findLast(isOwn)].filter((line) => line !== undefined);
    const old = anchors.map((line) => latest.get(line)).find((known) => known !== undefined);
    if (old?.lines === lines) return old.results;
    const results =
      old === undefined ? lines.map((line, index) => derive(line, index, reading)) : broughtUp(old, reading, derive);
    for (const line of anchors) latest.set(line, { lines, results });
    return results;
  };
}

/** Lines that are no criteria share one entry over all documents. */
const isOwn = (line: CriterionLine): boolean => line.kind !== 'other';

function broughtUp<T>(old: Derived<T>, reading: EligibilityReading, derive: DeriveLine<T>): T[] {
  const { lines } = reading;
  const shared = align(old.lines, lines);
  const middle = lines
    .slice(shared.prefix, lines.length - shared.suffix)
    .map((line, index) => derive(line, shared.prefix + index, reading));
  return realigned(old.results, shared, lines.length, (index) => middle[index - shared.prefix] as T);
}
