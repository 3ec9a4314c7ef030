// What is derived of each criterion of a list alone: brought up to date at every key, so that only changed lines are
// derived again.
import { align } from '../text/align';
import type { CriterionLine, EligibilityReading } from './eligibility';

/** What is derived of each line of a list of criteria. */
export interface DerivedByLine<T> {
  /** One result a line of the section. The list is right until another version is asked about: it is not to be kept. */
  (reading: EligibilityReading): readonly T[];
  /** The result of one line alone. */
  readonly ofLine: (line: CriterionLine) => T;
}

/** Lines [from, from + removed) of a version gave way to `inserted` others in the next. */
interface LineEdit {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
  /** For each of the inserted lines the line of the version before that it was, or CHANGED; undefined where all are changed. */
  readonly origins: readonly number[] | undefined;
}

const CHANGED = -1;

interface Derived {
  /** How many edits of the lineage they are brought up to. */
  edits: number;
  results: unknown[];
}

/** All versions of one list of lines, by the latest that was asked about, with the derivations by their numbers. */
interface Lineage {
  lines: readonly CriterionLine[];
  /** How many edits there were in all. */
  count: number;
  /** The latest of them. */
  readonly edits: LineEdit[];
  readonly derived: (Derived | undefined)[];
}

/** What was not asked about for so many edits is derived anew. */
const MOST_EDITS = 1_000;

const byLines = new WeakMap<readonly CriterionLine[], Lineage>();
const byAnchor = new WeakMap<CriterionLine, Lineage>();
let derivations = 0;

/**
 * `derive` for each line of a list of criteria; the line must be all that the result depends on.
 *
 * The results of the latest version asked for are kept under the section's first and last line, not those of each line
 * under that line: a weak map of 60,000 lines costs more to ask than the work it saves. They are changed in place: with
 * some fifty derivations, copies of 60,000 results were the greatest part of a key.
 */
export function keptByLine<T>(derive: (line: CriterionLine) => T): DerivedByLine<T> {
  const own = derivations++;
  const ofLines = ({ lines }: EligibilityReading): readonly T[] => {
    const lineage = byLines.get(lines) ?? lineageOf(lines);
    if (lineage.lines !== lines) note(lineage, lines);
    const known = lineage.derived[own];
    const behind = known === undefined ? Number.POSITIVE_INFINITY : lineage.count - known.edits;
    if (known === undefined || behind > lineage.edits.length) {
      const results = lines.map(derive);
      lineage.derived[own] = { edits: lineage.count, results };
      return results;
    }
    if (behind > 0) {
      // Where `derive` throws, what was half brought up is gone.
      lineage.derived[own] = undefined;
      bringUp(known, lineage.edits.slice(-behind), (line) => derive(lines[line] as CriterionLine));
      known.edits = lineage.count;
      lineage.derived[own] = known;
    }
    // What is kept under a derivation's number is its own.
    return known.results as T[];
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

function lineageOf(lines: readonly CriterionLine[]): Lineage {
  const first = lines.find(isOwn);
  const last = lines.findLast(isOwn);
  const lineage = (first && byAnchor.get(first)) ??
    (last && byAnchor.get(last)) ?? { lines, count: 0, edits: [], derived: [] };
  if (first !== undefined) byAnchor.set(first, lineage);
  if (last !== undefined) byAnchor.set(last, lineage);
  byLines.set(lines, lineage);
  return lineage;
}

/** Lines that are no criteria share one entry over all documents. */
const isOwn = (line: CriterionLine): boolean => line.kind !== 'other';

/** Adds what leads from the latest version to `lines`; an editor skips versions, and an older one may be asked about. */
function note(lineage: Lineage, lines: readonly CriterionLine[]): void {
  const before = lineage.lines;
  const { prefix, suffix } = align(before, lines);
  const removed = before.length - prefix - suffix;
  const inserted = lines.length - prefix - suffix;
  lineage.lines = lines;
  // Edits in several places at once leave most of what stands between them as it was.
  const origins = removed < FEW || inserted === 0 ? undefined : originsOf(before, lines, prefix, removed, inserted);
  lineage.edits.push({ from: prefix, removed, inserted, origins });
  lineage.count++;
  if (lineage.edits.length > MOST_EDITS) lineage.edits.shift();
}

/** As few lines are derived again sooner than they are looked up. */
const FEW = 4;

function originsOf(
  before: readonly CriterionLine[],
  after: readonly CriterionLine[],
  from: number,
  removed: number,
  inserted: number,
): readonly number[] {
  const places = new Map<CriterionLine, number>();
  for (let line = from; line < from + removed; line++) places.set(before[line] as CriterionLine, line);
  return Array.from({ length: inserted }, (_, i) => places.get(after[from + i] as CriterionLine) ?? CHANGED);
}

/** Stands for a result until it is derived. */
const STALE = Symbol('stale');

function bringUp(derived: Derived, edits: readonly LineEdit[], derive: (line: number) => unknown): void {
  for (const { from, removed, inserted, origins } of edits) {
    const { results } = derived;
    const middle = Array.from({ length: inserted }, (_, i) => {
      const origin = origins?.[i] ?? CHANGED;
      return origin === CHANGED ? STALE : results[origin];
    });
    if (removed !== inserted) {
      derived.results = results.slice(0, from).concat(middle, results.slice(from + removed));
    } else for (let i = 0; i < inserted; i++) results[from + i] = middle[i];
  }
  const { results } = derived;
  // One edit says itself where to look.
  const only = edits.length === 1 ? edits[0] : undefined;
  const [from, to] = only === undefined ? [0, results.length] : [only.from, only.from + only.inserted];
  for (let line = from; line < to; line++) if (results[line] === STALE) results[line] = derive(line);
}
