// What may be said of a date and today: a date to the month covers the whole month, and the registry's exports write such
// a date as the last day of its month.
import { firstDay, lastDay, type PartialDate } from '../../protocol/values';
import type { Facts } from '../rule';

export type Today = Facts['referenceDate'];

/** The first day that a date may mean: the first of the month for a date to the month, or on a month's last day. */
export function earliestDay(date: PartialDate): number {
  const wholeMonth = { ...date, day: undefined };
  return lastDay(wholeMonth) === firstDay(date) ? firstDay(wholeMonth) : firstDay(date);
}

/** True when the date, however it is meant, lies after today. */
export const isFuture = (date: PartialDate, today: Today): boolean => earliestDay(date) > firstDay(today);

/** True when at least that many days have gone by since the last day that the date may mean. */
export const isPast = (date: PartialDate, today: Today, days = 1): boolean => firstDay(today) - lastDay(date) >= days;

/** True when at least that many years have gone by since the date. */
export const isYearsAgo = (date: PartialDate, today: Today, years: number): boolean =>
  firstDay({ ...today, year: today.year - years, day: Math.min(today.day, 28) }) > lastDay(date);

/** How long the registry gives to bring a record up to date: 30 days, by 42 CFR 11.64. */
export const DAYS_TO_UPDATE = 30;

/** The oldest study in the registry that is known to the authors began in 1971; slips such as 1026 or 0217 lie far before. */
const EARLIEST_START = 1950;
/** ClinicalTrials.gov holds no record from before. */
const EARLIEST_UPDATE = 1999;
const START_YEARS_AHEAD = 10;
const COMPLETION_YEARS_AHEAD = 50;

export const isStartPlausible = ({ year }: PartialDate, today: Today): boolean =>
  year >= EARLIEST_START && year <= today.year + START_YEARS_AHEAD;
export const isCompletionPlausible = ({ year }: PartialDate, today: Today): boolean =>
  year >= EARLIEST_START && year <= today.year + COMPLETION_YEARS_AHEAD;
/** A day more than today, since it is not the same day everywhere. */
export const isUpdatePlausible = (date: PartialDate, today: Today): boolean =>
  date.year >= EARLIEST_UPDATE && firstDay(date) <= firstDay(today) + 1;
