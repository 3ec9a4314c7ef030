// What criteria say where they stand: with their lead-ins, and the lines that stand under them.
import { underLeadIns } from '../criteria/leadIns';
import type { Constraint, CriterionReading } from '../criteria/reading';
import type { TextRange } from '../text/range';
import { shift } from '../text/range';
import {
  bodyTextAt,
  type Criterion,
  type CriterionList,
  criteriaOf,
  type EligibilityReading,
  inSection,
  NO_CRITERION,
  SAYS_NOTHING,
} from './eligibility';
import { kept } from './kept';

/** What the criterion on a line says; empty for a line without one. Its ranges count from the beginning of the criterion's body. */
export const readingOfLine = ({ lines }: EligibilityReading, line: number): CriterionReading =>
  lines[line]?.said() ?? SAYS_NOTHING;

/** What the criterion on a line of a list says, with what it takes over from the lines that it stands under. */
export function readingInList(reading: EligibilityReading, list: CriterionList, line: number): CriterionReading {
  const own = readingOfLine(reading, line);
  if (own.constraints.length === 0) return own;
  return underLeadIns(
    own,
    leadInsOf(reading, list, line).map((above) => bodyTextAt(reading, above)),
  );
}

/** What a line says and where in it that begins. */
export interface LineCriterion {
  /** Where the criterion begins in its line: what `said` speaks of counts from there. */
  readonly start: number;
  readonly said: CriterionReading;
}

/** What a line of the section says as a criterion. */
export const lineCriterion = ({ lines }: EligibilityReading, line: number): LineCriterion => ({
  start: lines[line]?.body.start ?? 0,
  said: lines[line]?.said() ?? SAYS_NOTHING,
});

/** A criterion with what it says. */
export interface ReadCriterion extends Criterion {
  readonly reading: CriterionReading;
}

/** The criteria of a list that say something in numbers, in order. */
export function* readCriteria(
  reading: EligibilityReading,
  list: CriterionList,
): Generator<ReadCriterion, void, undefined> {
  for (const criterion of criteriaOf(reading, list)) {
    const read = criterion.entry.said();
    if (read.constraints.length > 0) yield { ...criterion, reading: read };
  }
}

/** The section range of a part of what a criterion says. */
export const rangeInSection = (criterion: Criterion, range: TextRange): TextRange => shift(range, criterion.body.start);

/** The section range of a constraint on a line. */
export const constraintRange = (reading: EligibilityReading, line: number, { range }: Constraint): TextRange =>
  inSection(reading, line, shift(range, reading.lines[line]?.body.start ?? 0));

/** The lines above a criterion that it stands under, the nearest first: lead-ins such as "At least one of the following:". */
export function leadInsOf(reading: EligibilityReading, list: CriterionList, line: number): readonly number[] {
  const { depths, lines } = reading;
  const found: number[] = [];
  let depth = depths[line] ?? NO_CRITERION;
  for (let at = line - 1; at >= list.firstLine && depth > 0; at--) {
    const here = depths[at] ?? NO_CRITERION;
    if (here === NO_CRITERION || here >= depth) continue;
    found.push(at);
    depth = here;
  }
  // A line without a marker that ends in a colon leads in the items below it, at whatever depth they stand.
  const top = found.at(-1) ?? line;
  const unmarked = unmarkedAbove(reading)[top] ?? -1;
  const entry = unmarked < list.firstLine ? undefined : lines[unmarked];
  if (entry?.kind === 'plain' && entry.text.trimEnd().endsWith(':')) found.push(unmarked);
  return found;
}

/** For each line the nearest one above it without a marker; -1 for none. Made once: a list may have 60,000 items. */
const unmarkedAbove = kept(({ lines }: EligibilityReading): readonly number[] => {
  const above: number[] = [];
  let last = -1;
  for (const [at, { kind }] of lines.entries()) {
    above.push(last);
    if (kind === 'plain' || kind === 'heading') last = at;
  }
  return above;
});

/** The lines of the items that stand directly under a criterion. */
export function childrenOf({ depths }: EligibilityReading, list: CriterionList, line: number): readonly number[] {
  const depth = depths[line] ?? NO_CRITERION;
  const children: number[] = [];
  let level = NO_CRITERION;
  for (let at = line + 1; at < list.endLine; at++) {
    const here = depths[at] ?? NO_CRITERION;
    if (here === NO_CRITERION) continue;
    if (here <= depth) break;
    if (level === NO_CRITERION) level = here;
    if (here <= level) children.push(at);
  }
  return children;
}
