// How many findings of each severity there are: kept up beside them, since a long document has very many.
import type { LocalFinding } from './localFinding';
import { SEVERITIES, type Severity } from './rule';

export type Counts = Readonly<Record<Severity, number>>;

export const NONE_COUNTED: Counts = { error: 0, warning: 0, information: 0, hint: 0 };

type Found = readonly (readonly LocalFinding[] | undefined)[];

/** The count after the findings of some lines, `gone`, have made room for others. */
export function recounted(counts: Counts, gone: Found, come: Found): Counts {
  const all = { ...counts };
  for (const findings of gone) for (const { severity } of findings ?? []) all[severity]--;
  for (const findings of come) for (const { severity } of findings ?? []) all[severity]++;
  return all;
}

/** How many of each severity may be shown: the more severe first. */
export function roomFor(counts: Counts, limit: number): Record<Severity, number> {
  let left = limit;
  const room = { ...counts };
  for (const severity of SEVERITIES) {
    room[severity] = Math.min(left, counts[severity]);
    left -= room[severity];
  }
  return room;
}
