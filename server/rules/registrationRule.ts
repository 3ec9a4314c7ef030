// Since when the registry requires what it requires now: many old records lack what was not asked of them.
import type { Trial } from '../protocol/trial';
import { firstDay } from '../protocol/values';

/** The day on which 42 CFR Part 11 came into force: 2017-01-18. */
export const RULE_IN_FORCE = firstDay({ year: 2017, month: 1, day: 18 });

/** True when all dates of the record are known and lie after the day the rule came into force. */
export function isUnderTheRule({ record, basicInformation }: Trial): boolean {
  const dates = [record.lastUpdated, basicInformation?.startDate, basicInformation?.completionDate];
  return dates.every((date) => date?.value !== undefined && firstDay(date.value) >= RULE_IN_FORCE);
}
