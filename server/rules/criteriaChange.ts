// Which rules an edit of criteria concerns: those that find something in the changed lines, before or after.
import { alignSections } from '../format/section';
import type { CriterionLine, EligibilityReading } from '../protocol/eligibility';
import type { Reading } from '../protocol/trial';
import type { Hinge } from './rule';

/** Criteria whose words have changed while the lists that they stand in have not. */
export interface CriteriaChange {
  /** The changed lines are [from, to) of the section. */
  readonly from: number;
  readonly to: number;
  readonly before: EligibilityReading;
  readonly lines: readonly ChangedLine[];
}

interface ChangedLine {
  readonly was: CriterionLine;
  readonly is: CriterionLine;
  /** Its number in the section. */
  readonly at: number;
}

/** What has changed between two readings; undefined when it is more than the words of a few criteria. */
export function criteriaChange(before: Reading | undefined, after: Reading | undefined): CriteriaChange | undefined {
  if (before?.kind !== 'eligibility' || after?.kind !== 'eligibility') return undefined;
  if (before.lists !== after.lists || before.depths !== after.depths) return undefined;
  const { prefix: from, suffix } = alignSections(before.section, after.section);
  const to = after.lines.length - suffix;
  if (to - from > MOST_LINES) return undefined;
  const lines: ChangedLine[] = [];
  for (let at = from; at < to; at++) {
    const [was, is] = [before.lines[at], after.lines[at]];
    if (was !== undefined && is !== undefined && was !== is) lines.push({ was, is, at });
  }
  return { from, to, before, lines };
}

/** Edits at once: with more than this, asking all rules again is no slower. */
const MOST_LINES = 20;

/** True when a rule that looks at nothing else in criteria finds the same after the change as before. */
export const isUnmoved = ({ before, lines }: CriteriaChange, hinges: (() => readonly Hinge[]) | undefined): boolean =>
  hinges?.().every((hinge) =>
    lines.every(({ was, is, at }) => isSame(hinge.ofLine(was, before, at), hinge.ofLine(is, before, at))),
  ) === true;

/** Nothing in both lines, or the same in both. `true` says only that there is something to look at. */
const isSame = (was: unknown, is: unknown): boolean => was === is && was !== true;
