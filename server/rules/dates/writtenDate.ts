// Dates as people write them, brought to the registry's form where only one day or month can be meant.
import { isCalendarDate, isoDate, type PartialDate } from '../../protocol/values';
import { MONTHS } from '../../registry/months';

export interface WrittenDate {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly iso: string;
  /** True when nothing but the date stood there. */
  readonly isWhole: boolean;
}

/** What a text that is not in the registry's form may be. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: WrittenDate }
  /** Month and day cannot be told apart: both readings. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  /** A year and no month. */
  | { readonly kind: 'year' }
  | { readonly kind: 'none' };

/** The longest text that can be a date: "Wednesday, September 30th, 2026 (anticipated)". */
const LONGEST_DATE = 50;

export function readWrittenDate(text: string): DateReading {
  if (text.length > LONGEST_DATE) return { kind: 'none' };
  const bare = text.replace(QUALIFIER, '').replace(CLOCK_TIME, '').replace(WEEKDAY, '').trim();
  const reading = inDigits(bare) ?? inWords(bare);
  if (reading === undefined) return /^(?:19|20)\d\d$/.test(bare) ? { kind: 'year' } : { kind: 'none' };
  if (reading.kind !== 'date') return reading;
  return { kind: 'date', date: { ...reading.date, isWhole: !QUALIFIER.test(text) } };
}

/** The registry prints "(Actual)" and "(Estimated)" behind its dates; the format of this document does not. */
const QUALIFIER = /\s*[([](?:actual|anticipated|estimated)[)\]]\s*$/i;
const CLOCK_TIME = /(?<=\d)[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?Z|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i;

const YEAR_FIRST = /^((?:19|20)\d\d)\s?[-/.‐-―]\s?(\d{1,2})(?:\s?[-/.‐-―]\s?(\d{1,2}))?\.?$/;
const YEAR_LAST = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)$/;
const MONTH_AND_YEAR = /^(\d{1,2})\s?[-/.]\s?((?:19|20)\d\d)$/;
const DIGITS_ONLY = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;

function inDigits(text: string): DateReading | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? DIGITS_ONLY.exec(text);
  if (yearFirst !== null) return known(yearFirst[1], yearFirst[2], yearFirst[3]);
  const month = MONTH_AND_YEAR.exec(text);
  if (month !== null) return known(month[2], month[1], undefined);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return undefined;
  const [, first, , second, year] = yearLast;
  const readings = [existingDate(year, first, second), existingDate(year, second, first)].filter(
    (iso) => iso !== undefined,
  );
  const [one, other] = readings;
  if (one === undefined) return { kind: 'none' };
  if (other === undefined || other === one) return { kind: 'date', date: { iso: one, isWhole: true } };
  return { kind: 'ambiguous', readings: [one, other] };
}

/** The letters that tell a month. */
const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3).toLowerCase());
const MONTH_NAME = `(${SHORT_MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
const GAP = '[\\s,./-]+(?:of\\s+)?';
const MONTH_DAY_YEAR = new RegExp(`^${MONTH_NAME}${GAP}(?:${DAY}${GAP})?${YEAR}$`, 'i');
const DAY_MONTH_YEAR = new RegExp(`^${DAY}${GAP}${MONTH_NAME}${GAP}${YEAR}$`, 'i');
const YEAR_MONTH_DAY = new RegExp(`^${YEAR}${GAP}${MONTH_NAME}(?:${GAP}${DAY})?$`, 'i');
const MONTH_WORD =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

function inWords(text: string): DateReading | undefined {
  if (!MONTH_WORD.test(text)) return undefined;
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) return known(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) return known(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  return yearFirst === null ? undefined : known(yearFirst[1], monthNumber(yearFirst[2]), yearFirst[3]);
}

const monthNumber = (name = ''): string => String(SHORT_MONTHS.indexOf(name.toLowerCase()) + 1);

function known(year?: string, month?: string, day?: string): DateReading {
  const iso = existingDate(year, month, day);
  return iso === undefined ? { kind: 'none' } : { kind: 'date', date: { iso, isWhole: true } };
}

/** The registry's form of a date that exists, or undefined. */
function existingDate(year?: string, month?: string, day?: string): string | undefined {
  const date: PartialDate = {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
  };
  return isCalendarDate(date) ? isoDate(date) : undefined;
}
