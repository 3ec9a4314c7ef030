// The units of age limits, and how long each is.

/** As the registry writes them; it writes the singular for 1. */
export const AGE_UNITS = ['Years', 'Months', 'Weeks', 'Days', 'Hours', 'Minutes'] as const;
export type AgeUnit = (typeof AGE_UNITS)[number];

/** Days in each unit; a year has 365.25 days and a month a twelfth of it, as the registry reckons standard ages. */
export const DAYS_IN: Readonly<Record<AgeUnit, number>> = {
  Years: 365.25,
  Months: 365.25 / 12,
  Weeks: 7,
  Days: 1,
  Hours: 1 / 24,
  Minutes: 1 / 1440,
};
