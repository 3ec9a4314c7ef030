// Reading single values: dates, ages, counts, registry numbers, enumerated codes. Plain code, strict on purpose: what is
// not exactly right is undefined here, and a rule says what is wrong with it.
import { type AgeUnit, DAYS_IN } from '../registry/ageUnits';
import type { EnumerationName } from '../registry/enumerations';
import { ENUMERATION_NAMES, isCode, suggestedCode } from '../registry/enumerations';

/** A calendar date; `day` is undefined for a date given to the month. */
export interface PartialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A date as `YYYY-MM-DD` or `YYYY-MM` that exists in the calendar. */
export function readDate(text: string): PartialDate | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const date = { year: Number(year), month: Number(month), day: day === undefined ? undefined : Number(day) };
  return isCalendarDate(date) ? date : undefined;
}

/** A date as `readDate` reads it. */
export const isoDate = ({ year, month, day }: PartialDate): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((n) => (n === undefined ? [] : [String(n).padStart(2, '0')])),
  ].join('-');

export const isCalendarDate = ({ year, month, day }: PartialDate): boolean =>
  year > 0 && month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(year, month)));

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 0000-01-01 of a date's first possible day. */
export const firstDay = ({ year, month, day }: PartialDate): number => dayNumber(year, month, day ?? 1);
/** Days since 0000-01-01 of a date's last possible day. */
export const lastDay = ({ year, month, day }: PartialDate): number =>
  dayNumber(year, month, day ?? daysIn(year, month));

function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}

/** The limit of an age field: `none` is the registry's `N/A`. */
export type AgeLimit =
  | { readonly kind: 'limit'; readonly amount: number; readonly unit: AgeUnit }
  | { readonly kind: 'none' };
const AGE = /^(\d{1,4})\s+(Year|Month|Week|Day|Hour|Minute)s?$/;

export function readAge(text: string): AgeLimit | undefined {
  if (text === 'N/A') return { kind: 'none' };
  const match = AGE.exec(text);
  if (match === null) return undefined;
  return { kind: 'limit', amount: Number(match[1]), unit: `${match[2]}s` as AgeUnit };
}

export const ageInDays = (age: { readonly amount: number; readonly unit: AgeUnit }): number =>
  age.amount * DAYS_IN[age.unit];

/** The length of an age in years; years stay what they are. */
export const ageInYears = (age: { readonly amount: number; readonly unit: AgeUnit }): number =>
  age.unit === 'Years' ? age.amount : ageInDays(age) / DAYS_IN.Years;

const ENROLLMENT = /^(\d{1,9}) participants?$/;

/** The number of participants of `250 participants`. */
export function readEnrollment(text: string): number | undefined {
  const match = ENROLLMENT.exec(text);
  return match === null ? undefined : Number(match[1]);
}

const NCT_ID = /^NCT\d{8}$/;
/** The numbers of trials at ClinicalTrials.gov in running text. */
export const NCT_NUMBERS = /(?<![A-Za-z0-9])NCT\d{8}(?!\d)/g;
export const readNctId = (text: string): string | undefined => (NCT_ID.test(text) ? text : undefined);

/** A reader of one enumeration: the code, exactly as the registry spells it. */
export const codeReader =
  (name: EnumerationName) =>
  (text: string): string | undefined =>
    isCode(name, text) ? text : undefined;

/** How well a text suits a slot of that enumeration. */
export function codeFit(name: EnumerationName): (text: string) => number {
  // The same few values stand in every record, and looking for a misspelling is dear.
  const known = new Map<string, number>();
  return (text) => {
    if (text.length > LONGEST_VALUE) return 0;
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fit = codeFitOf(name, text);
    known.set(text, fit);
    return fit;
  };
}

const LONGEST_VALUE = 80;
const MOST_REMEMBERED = 500;

function codeFitOf(name: EnumerationName, text: string): number {
  if (isCode(name, text)) return 10;
  if (text === '-') return 3;
  if (looksLikeDate(text) || looksLikeEnrollment(text)) return 0;
  // A code of another enumeration is no misspelling of one of this.
  if (ENUMERATION_NAMES.some((other) => isCode(other, text))) return 1;
  return suggestedCode(name, text) === undefined ? 1 : 6;
}

export const dateFit = (text: string): number =>
  ISO_DATE.test(text) ? 10 : looksLikeDate(text) ? 7 : text === '-' ? 3 : 0;
export const enrollmentFit = (text: string): number =>
  readEnrollment(text) !== undefined ? 10 : looksLikeEnrollment(text) ? 7 : text === '-' ? 3 : 0;
/** A number with or without a unit, and the words that people put around it: "18", "≥ 18 years", "18 Years and older". */
const AGE_LIKE =
  /^(?:[<>≤≥]=?\s*)?\d+(?:\.\d+)?\s*(?:years?|yrs?|y|months?|mos?|weeks?|wks?|days?|hours?|hrs?|minutes?|min)?\.?(?:\s+(?:old|of age|(?:old\s+)?(?:and|or)\s+(?:older|above|over|up|under|younger|below)))?$|^\d+(?:\.\d+)?\s*[A-Za-z]*\.?$/i;

/** A bare number may be an age without its unit. */
export const ageFit = (text: string): number => {
  if (readAge(text) !== undefined) return 10;
  if (text.length > 40) return 0;
  return AGE_LIKE.test(text) || /^n\.?a\.?$|^none$|^no limit$/i.test(text) ? 7 : 1;
};

const looksLikeEnrollment = (text: string): boolean =>
  /^\d[\d,. ]*(?: ?[A-Za-z]{4,20})?$/.test(text) && !looksLikeDate(text);
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const looksLikeDate = (text: string): boolean =>
  text.length <= 30 &&
  (/^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(text) ||
    (/\d{4}/.test(text) && MONTH.test(text)) ||
    /^(?:19|20)\d\d$/.test(text));
