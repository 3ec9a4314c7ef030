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

interface Derived {
  readonly lines: readonly CriterionLine[];
  readonly results: readonly unknown[];
}

/** The latest results of each derivation, by its number, for all versions of one list. */
type Latest = (Derived | undefined)[];

const byLines = new WeakMap<readonly CriterionLine[], Latest>();
const byAnchor = new WeakMap<CriterionLine, Latest>();
let derivations = 0;

/**
 * `derive` for each line of a list of criteria, asked again only for lines that changed; one result a line of the
 * section.
 *
 * The results of the latest version asked for are kept under the section's first and last line, not those of each line
 * under that line: a weak map of 60,000 lines costs more to ask than the work it saves, and an editor skips versions, so
 * that the version before is not enough either. The lines are looked up once a version, for all derivations together.
 */
export function keptByLine<T>(derive: DeriveLine<T>): (reading: EligibilityReading) => readonly T[] {
  const own = derivations++;
  return (reading) => {
    const { lines } = reading;
    const latest = byLines.get(lines) ?? latestOf(lines);
    const old = latest[own];
    // What is kept under a derivation's number is its own.
    if (old?.lines === lines) return old.results as readonly T[];
    const results =
      old === undefined ? lines.map((line, index) => derive(line, index, reading)) : broughtUp(old, reading, derive);
    latest[own] = { lines, results };
    return results;
  };
}

function latestOf(lines: readonly CriterionLine[]): Latest {
  const first = lines.find(isOwn);
  const last = lines.findLast(isOwn);
  const latest =
    (first === undefined ? undefined : byAnchor.get(first)) ??
    (last === undefined ? undefined : byAnchor.get(last)) ??
    [];
  if (first !== undefined) byAnchor.set(first, latest);
  if (last !== undefined) byAnchor.set(last, latest);
  byLines.set(lines, latest);
  return latest;
}

/** Lines that are no criteria share one entry over all documents. */
const isOwn = (line: CriterionLine): boolean => line.kind !== 'other';

function broughtUp<T>(old: Derived, reading: EligibilityReading, derive: DeriveLine<T>): T[] {
  const { lines } = reading;
  const shared = align(old.lines, lines);
  const middle = lines
    .slice(shared.prefix, lines.length - shared.suffix)
    .map((line, index) => derive(line, shared.prefix + index, reading));
  return realigned(old.results as readonly T[], shared, lines.length, (index) => middle[index - shared.prefix] as T);
}
