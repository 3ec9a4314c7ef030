// Ages and dates in other words: "18 Months = 1.5 years", "2 March 2026".

import { type AgeLimit, ageInDays, ageInYears, firstDay, lastDay, type PartialDate } from '../protocol/values';
import { type AgeUnit, DAYS_IN } from '../registry/ageUnits';
import { MONTHS } from '../registry/months';
import { grouped, plural } from '../text/count';

/** An age in the units that help to picture it: "= 1.5 years"; '' when it says all as it is. */
export function ageInOtherUnits({ amount, unit }: { readonly amount: number; readonly unit: AgeUnit }): string {
  switch (unit) {
    case 'Years':
      return amount > 0 && amount <= 3 ? `= ${amount * 12} months` : '';
    case 'Months':
      if (amount >= 12) return inYears(amount / 12);
      return amount > 0 ? `≈ ${Math.round(ageInDays({ amount, unit }))} days` : '';
    case 'Weeks':
      if (amount >= 52) return inYears(ageInYears({ amount, unit }));
      return amount >= 9
        ? `= ${amount * 7} days ≈ ${decimal(ageInDays({ amount, unit }) / DAYS_IN.Months)} months`
        : amount > 0
          ? `= ${amount * 7} days`
          : '';
    case 'Days':
      if (amount >= 365) return inYears(ageInYears({ amount, unit }));
      return amount >= 14 ? (amount % 7 === 0 ? `= ${amount / 7} weeks` : `≈ ${decimal(amount / 7)} weeks`) : '';
    case 'Hours':
      return amount >= 24
        ? amount % 24 === 0
          ? `= ${plural(amount / 24, 'day')}`
          : `≈ ${decimal(amount / 24)} days`
        : '';
    case 'Minutes':
      return amount >= 60
        ? amount % 60 === 0
          ? `= ${plural(amount / 60, 'hour')}`
          : `≈ ${decimal(amount / 60)} hours`
        : '';
  }
}

const inYears = (years: number): string => {
  const rounded = decimal(years);
  return `${Number(rounded) === years ? '=' : '≈'} ${rounded} ${rounded === '1' ? 'year' : 'years'}`;
};

const decimal = (n: number): string => String(Math.round(n * 10) / 10);

/**
 * The age groups under which the registry lists a study with these limits.
 * Source: ClinicalTrials.gov, search by age group: child (birth to 17), adult (18 to 64), older adult (65 and over).
 */
export function ageGroups(minimum: AgeLimit | undefined, maximum: AgeLimit | undefined): string {
  if (minimum === undefined || maximum === undefined) return '';
  const from = minimum.kind === 'none' ? 0 : ageInYears(minimum);
  const to = maximum.kind === 'none' ? Number.POSITIVE_INFINITY : ageInYears(maximum);
  if (from > to) return '';
  return GROUPS.filter((group) => from < group.end && to >= group.start)
    .map((group) => group.name)
    .join(', ');
}

const GROUPS = [
  { name: 'child (to 17)', start: 0, end: 18 },
  { name: 'adult (18 to 64)', start: 18, end: 65 },
  { name: 'older adult (65 and over)', start: 65, end: Number.POSITIVE_INFINITY },
] as const;

/** "2 March 2026", or "March 2026". */
export const dateInWords = ({ year, month, day }: PartialDate): string =>
  `${day === undefined ? '' : `${day} `}${MONTHS[month - 1] ?? ''} ${year}`;

/** The last day of a date given to the month: what AACT, and with it this format, takes it for. */
export const monthEnd = (date: PartialDate): string =>
  dateInWords({ ...date, day: lastDay(date) - firstDay({ ...date, day: 1 }) + 1 });

/** "851 days (2.3 years)" from one date to a later one; '' when they are out of order. */
export function duration(from: PartialDate, to: PartialDate): string {
  // Both ends as the registry reads them: a month is its last day.
  const days = lastDay(to) - lastDay(from);
  if (days < 0) return '';
  const long =
    days >= 365
      ? ` (${decimal(days / DAYS_IN.Years)} years)`
      : days >= 60
        ? ` (${decimal(days / DAYS_IN.Months)} months)`
        : '';
  return `${grouped(days)} ${days === 1 ? 'day' : 'days'}${long}`;
}
