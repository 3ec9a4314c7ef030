// Whether an edit of criteria leaves the lists in which they stand as they are.
import { type Alignment, NOTHING_SHARED } from '../text/align';
import { NO_CRITERION } from './depths';
import type { CriterionLine, EligibilityReading } from './eligibility';

/** True when the changed lines are criteria that stand in their list as they did: same marks, no lead-ins among them. */
export function isSameShape(before: EligibilityReading, lines: readonly CriterionLine[], shared: Alignment): boolean {
  if (before.lines.length !== lines.length || shared === NOTHING_SHARED) return false;
  for (let line = shared.prefix; line < lines.length - shared.suffix; line++) {
    const [was, is] = [before.lines[line], lines[line]];
    if (was === undefined || is === undefined || !isLeaf(before, line) || !standAlike(was, is)) return false;
  }
  return true;
}

/** True for a criterion on which no other line of its list rests: it leads nothing in. */
function isLeaf({ lines, depths }: EligibilityReading, line: number): boolean {
  const depth = depths[line] ?? NO_CRITERION;
  if (depth === NO_CRITERION) return false;
  let next = line + 1;
  while (next < lines.length && lines[next]?.kind === 'other') next++;
  const below = lines[next]?.kind === 'heading' ? NO_CRITERION : (depths[next] ?? NO_CRITERION);
  return below === NO_CRITERION || (below <= depth && (lines[line]?.kind === 'item' || lines[next]?.kind === 'plain'));
}

const standAlike = (a: CriterionLine, b: CriterionLine): boolean =>
  a.kind === b.kind &&
  (a.kind === 'item' || a.kind === 'plain') &&
  a.marker?.indent === b.marker?.indent &&
  a.text.slice(0, a.body.start) === b.text.slice(0, b.body.start) &&
  a.body.start < a.body.end === b.body.start < b.body.end &&
  !leadsIn(a) &&
  !leadsIn(b);

const leadsIn = ({ text, body }: CriterionLine): boolean => /[:：]/.test(text.charAt(body.end - 1));
