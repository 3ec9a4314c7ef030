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

/** What is derived of each line of a list of criteria. */
export interface DerivedByLine<T> {
  /** One result a line of the section, derived again only for lines that changed. */
  (reading: EligibilityReading): readonly T[];
  /** The result of one line alone. */
  readonly ofLine: (line: CriterionLine) => T;
}

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
 * `derive` for each line of a list of criteria; the line must be all that the result depends on.
 *
 * The results of the latest version asked for are kept under the section's first and last line, not those of each line
 * under that line: a weak map of 60,000 lines costs more to ask than the work it saves, and an editor skips versions, so
 * that the version before is not enough either. The lines are looked up once a version, for all derivations together.
 */
export function keptByLine<T>(derive: (line: CriterionLine) => T): DerivedByLine<T> {
  const own = derivations++;
  const ofLines = ({ lines }: EligibilityReading): readonly T[] => {
    const latest = byLines.get(lines) ?? latestOf(lines);
    const old = latest[own];
    // What is kept under a derivation's number is its own.
    if (old?.lines === lines) return old.results as readonly T[];
    const results = old === undefined ? lines.map(derive) : broughtUp(old, lines, derive);
    latest[own] = { lines, results };
    return results;
  };
  return Object.assign(ofLines, { ofLine: lastTwo(derive) });
}

/** Typing asks for the line before and the line after a key: the latter is the next key's former. */
function lastTwo<T>(derive: (line: CriterionLine) => T): (line: CriterionLine) => T {
  let last: { readonly line: CriterionLine; readonly result: T } | undefined;
  let before: typeof last;
  return (line) => {
    if (last?.line === line) return last.result;
    const known = before?.line === line ? before : { line, result: derive(line) };
    before = last;
    last = known;
    return known.result;
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

/**
 * What was not asked for at every version may be far behind: beyond the common ends each line is looked up by itself, so
 * that edits in several places do not cost all that stands between them.
 */
function broughtUp<T>(old: Derived, lines: readonly CriterionLine[], derive: (line: CriterionLine) => T): readonly T[] {
  const shared = align(old.lines, lines);
  const results = old.results as readonly T[];
  const known =
    lines.length - shared.prefix - shared.suffix < FEW
      ? undefined
      : new Map(
          old.lines.slice(shared.prefix, old.lines.length - shared.suffix).map((line, i) => [line, shared.prefix + i]),
        );
  return realigned(results, shared, lines.length, (index) => {
    const line = lines[index] as CriterionLine;
    const at = known?.get(line);
    return at === undefined ? derive(line) : (results[at] as T);
  });
}

/** As few lines are derived again sooner than they are looked up. */
const FEW = 4;
