// Where a study stands by its status, its dates and today: the one thing that is out of date in it, if any. The rules on
// statuses share this answer, so that a record that was left alone for years is one finding, not four.
import type { Field } from '../../protocol/field';
import type { Trial } from '../../protocol/trial';
import { firstDay, lastDay, type PartialDate } from '../../protocol/values';
import { UNDER_WAY } from '../../registry/recordValues';
import {
  DAYS_TO_UPDATE,
  isCompletionPlausible,
  isFuture,
  isPast,
  isStartPlausible,
  isUpdatePlausible,
  isYearsAgo,
  type Today,
} from './calendar';

export type Problem =
  /** UNKNOWN, as the registry sets it. */
  | 'unknown-stale'
  /** UNKNOWN, though the registry would not set it. */
  | 'unknown-implausible'
  /** Said to go on, past its completion, and nothing confirmed for two years. */
  | 'should-be-unknown'
  /** Said to go on, past its completion. */
  | 'after-completion'
  /** Said not to have begun, past its start. */
  | 'not-yet-past-start'
  /** Said to have begun, before its start. */
  | 'future-start'
  /** Nothing wrong but the age of the last update. */
  | 'update-stale';

export interface Standing {
  readonly problem: Problem;
  readonly status: Field;
  readonly start: Field<PartialDate>;
  readonly completion: Field<PartialDate>;
  readonly updated: Field<PartialDate>;
}

/** The statuses that the registry turns into UNKNOWN. */
const MAY_BECOME_UNKNOWN: ReadonlySet<string> = new Set(['NOT_YET_RECRUITING', 'RECRUITING', 'ACTIVE_NOT_RECRUITING']);
const YEARS_TO_UNKNOWN = 2;
const YEARS_TO_STALE = 1;

export function standingOf({ basicInformation, record }: Trial, today: Today): Standing | undefined {
  if (basicInformation?.status.value === undefined || basicInformation.studyType.value === 'EXPANDED_ACCESS') return;
  const { status, startDate: start, completionDate: completion } = basicInformation;
  const updated = record.lastUpdated;
  const problem = problemOf(status.value ?? '', start.value, completion.value, updated.value, today);
  return problem === undefined ? undefined : { problem, status, start, completion, updated };
}

/** True when nothing would be out of date if the status were another one. */
export const isSoundAs = (status: string, { start, completion, updated }: Standing, today: Today): boolean =>
  problemOf(status, start.value, completion.value, updated.value, today) === undefined;

function problemOf(
  status: string,
  start: PartialDate | undefined,
  completion: PartialDate | undefined,
  updated: PartialDate | undefined,
  today: Today,
): Problem | undefined {
  // A date that cannot be right is a finding of its own, and nothing rests on it.
  if (start !== undefined && !isStartPlausible(start, today)) return undefined;
  if (completion !== undefined && !isCompletionPlausible(completion, today)) return undefined;
  if (updated !== undefined && !isUpdatePlausible(updated, today)) return undefined;
  if (start !== undefined && completion !== undefined && firstDay(start) > lastDay(completion)) return undefined;

  const silentFor = (years: number): boolean => updated !== undefined && isYearsAgo(updated, today, years);
  if (status === 'UNKNOWN') {
    if (updated === undefined) return undefined;
    const mayBeUnknown = completion === undefined || !isFuture(completion, today);
    return mayBeUnknown && silentFor(YEARS_TO_UNKNOWN) ? 'unknown-stale' : 'unknown-implausible';
  }
  const hasBegun = UNDER_WAY.has(status);
  if (!hasBegun && status !== 'NOT_YET_RECRUITING') {
    return status === 'SUSPENDED' && silentFor(YEARS_TO_STALE) ? 'update-stale' : undefined;
  }
  if (completion !== undefined && isPast(completion, today, DAYS_TO_UPDATE)) {
    return MAY_BECOME_UNKNOWN.has(status) && silentFor(YEARS_TO_UNKNOWN) ? 'should-be-unknown' : 'after-completion';
  }
  if (start !== undefined && !hasBegun && isPast(start, today, DAYS_TO_UPDATE)) return 'not-yet-past-start';
  if (start !== undefined && hasBegun && isFuture(start, today)) return 'future-start';
  return silentFor(YEARS_TO_STALE) ? 'update-stale' : undefined;
}
