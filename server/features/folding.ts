// What can be folded: sections, groups, lists of criteria, and criteria with others nested in them.
import { textRange } from '../format/section';
import { startOfIndex } from '../format/tree';
import { type CriterionList, type EligibilityReading, NO_CRITERION } from '../protocol/eligibility';
import { kept } from '../protocol/kept';
import type { Reading, Trial } from '../protocol/trial';
import { shift } from '../text/range';

/**
 * From `start` (on the line that stays) to `end` (the end of the last line that is not blank), on two lines at least.
 * Offsets count from the document's beginning.
 */
export interface FoldingRange {
  readonly start: number;
  readonly end: number;
  readonly kind: FoldingKind;
}

export type FoldingKind = 'section' | 'list' | 'arm' | 'outcome' | 'group';

/** The foldable ranges in order of their beginnings, outer before inner. */
export function foldingRanges(trial: Trial): readonly FoldingRange[] {
  if (!trial.isProtocol) return [];
  const ranges: FoldingRange[] = [];
  trial.readings.forEach((reading, index) => {
    const by = startOfIndex(trial.tree, index);
    for (const fold of foldsOf(reading)) ranges.push({ ...shift(fold, by), kind: fold.kind });
  });
  return ranges;
}

/** The folds of one section; offsets count from its beginning. */
const foldsOf = kept((reading: Reading): readonly FoldingRange[] => {
  const { section } = reading;
  if (section.kind === 'record') return [];
  const folds: FoldingRange[] = [];
  const add = (first: number, last: number, kind: FoldingKind): void => {
    if (last <= first) return;
    folds.push({ start: textRange(section, first).start, end: textRange(section, last).end, kind });
  };
  add(
    0,
    section.roles.findLastIndex((role) => role !== 'blank'),
    'section',
  );
  if (reading.kind === 'studyGroups') for (const arm of reading.arms) add(arm.title.line, arm.lastLine, 'arm');
  if (reading.kind === 'outcomes') {
    for (const outcome of reading.outcomes) add(outcome.firstLine, outcome.lastLine, 'outcome');
  }
  if (reading.kind === 'eligibility') {
    for (const list of reading.lists)
      for (const { first, last, kind } of foldsOfList(reading, list)) add(first, last, kind);
  }
  return folds;
});

interface LineFold {
  readonly first: number;
  readonly last: number;
  readonly kind: FoldingKind;
}

/** The list from its heading to its last criterion, then every criterion that has others nested in it. */
function foldsOfList({ depths }: EligibilityReading, list: CriterionList): LineFold[] {
  const whole = { first: list.firstLine, last: list.firstLine, kind: 'list' as const };
  const folds: { first: number; last: number; kind: FoldingKind }[] = [whole];
  /** The `level` criteria that the next one may be nested in, and their folds once something is. */
  const openLines: number[] = [];
  let level = 0;
  const openFolds: ({ last: number } | undefined)[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    const depth = depths[line] ?? NO_CRITERION;
    if (depth === NO_CRITERION) continue;
    whole.last = line;
    level = Math.min(level, depth);
    for (let i = 0; i < level; i++) {
      let fold = openFolds[i];
      if (fold === undefined) {
        const opened = { first: openLines[i] ?? line, last: line, kind: 'group' as const };
        folds.push(opened);
        fold = opened;
        openFolds[i] = fold;
      }
      fold.last = line;
    }
    openFolds[level] = undefined;
    openLines[level++] = line;
  }
  return folds;
}
