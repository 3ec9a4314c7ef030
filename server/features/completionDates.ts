// Completions of dates: today, the months around it, the days of a month that is already written; in the form of the
// record's other dates.
import { isPresent } from '../protocol/field';
import { firstDay, isoDate, lastDay, type PartialDate, readDate } from '../protocol/values';
import { MONTHS } from '../registry/months';
import type { TextRange } from '../text/range';
import { type Completion, type Place, plainCompletion } from './completionPlace';
import { dateInWords } from './hoverAges';

type DateElement = 'lastUpdated' | 'startDate' | 'completionDate';

/** So many months before and after today's are offered: most studies that are written down begin or end then. */
const MONTHS_BEFORE = 12;
const MONTHS_AFTER = 60;

/** `before` is written in front of each: the blank behind a key. */
export function dateCompletions(
  place: Place,
  range: TextRange,
  element: DateElement,
  before: string,
): readonly Completion[] {
  const { head, today } = place;
  const written = head.slice(head.lastIndexOf(':') + 1).trimStart();
  const hasDays = element === 'lastUpdated' || wantsDays(place, element);
  const subject = { of: 'element', element } as const;
  const inWords = /^\p{L}/u.test(written);
  const offer = (date: PartialDate, detail: string): Completion => {
    const iso = isoDate(date);
    return plainCompletion(iso, 'date', range, {
      text: before + iso,
      // "Mar" finds March.
      filterText: before + (inWords ? dateInWords({ ...date, day: undefined }) : iso),
      detail,
      subject,
    });
  };
  const months = monthsOf(written, today).map((month) => {
    const date = hasDays ? dayOfMonth(month, element) : month;
    return offer(date, dateInWords(date));
  });
  const days = daysOf(written).map((date) => offer(date, dateInWords(date)));
  const current = offer(today, 'today');
  const thisMonth = hasDays ? [] : [offer({ ...today, day: undefined }, 'this month')];
  const all = [...(hasDays ? [current] : [...thisMonth, current]), ...days, ...months];
  return all.filter((item, index) => all.findIndex(({ label }) => label === item.label) === index);
}

/** Days where the record's other date has one, months where it has none; days where there is no other. */
function wantsDays({ trial }: Place, element: Exclude<DateElement, 'lastUpdated'>): boolean {
  const basic = trial.basicInformation;
  const other = element === 'startDate' ? basic?.completionDate : basic?.startDate;
  return other?.value === undefined || !isPresent(other) || other.value.day !== undefined;
}

/** A study starts on the first day of a month, and ends on the last. */
const dayOfMonth = (month: PartialDate, element: DateElement): PartialDate => ({
  ...month,
  day: element === 'completionDate' ? lastDay(month) - firstDay(month) + 1 : 1,
});

/** The months of the year that is written, else those around today: from now on first. */
function monthsOf(written: string, today: PartialDate): readonly PartialDate[] {
  const year = /^(\d{4})-?(?:\d{0,2})$/.exec(written)?.[1];
  if (year !== undefined && Number(year) > 0) return MONTHS.map((_, month) => monthAt(Number(year), month));
  const now = today.month - 1;
  const after = Array.from({ length: MONTHS_AFTER + 1 }, (_, ahead) => monthAt(today.year, now + ahead));
  const past = Array.from({ length: MONTHS_BEFORE }, (_, back) => monthAt(today.year, now - 1 - back));
  return [...after, ...past].filter(({ year: y }) => y > 0);
}

/** `month` counts from 0 and may lie outside the year. */
const monthAt = (year: number, month: number): PartialDate => ({
  year: year + Math.floor(month / 12),
  month: (((month % 12) + 12) % 12) + 1,
  day: undefined,
});

/** The days of the month that is written: "2026-03-". */
function daysOf(written: string): readonly PartialDate[] {
  const month = readDate(/^(\d{4}-\d{2})-/.exec(written)?.[1] ?? '');
  if (month === undefined) return [];
  return Array.from({ length: lastDay(month) - firstDay(month) + 1 }, (_, index) => ({ ...month, day: index + 1 }));
}
