// status-completed-future: the study is over, but its completion date is still to come.
import { firstDay, lastDay } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import type { SectionRule } from '../rule';
import { isCompletionPlausible, isFuture } from './calendar';
import { recordWith } from './dateExample';

const OVER: ReadonlySet<string> = new Set(['COMPLETED', 'TERMINATED']);

export const statusCompletedFuture: SectionRule = {
  id: 'status-completed-future',
  category: 'dates',
  scope: 'section',
  severity: 'error',
  sections: ['basicInformation'],
  summary: 'A completed or terminated study has a completion date that is still to come.',
  why: "The completion date of a study that is over is the last participant's last visit. A planned date left standing moves the day by which results are due.",
  sources: [SOURCES.definitions, SOURCES.updates],
  examples: [
    { section: 'document', text: recordWith({ status: 'COMPLETED', completion: '⟦2027-01⟧' }) },
    { section: 'document', text: recordWith({ status: 'TERMINATED', completion: '⟦2028-06-30⟧' }) },
    {
      section: 'document',
      text: recordWith({ status: 'COMPLETED', completion: '2026-11' }),
      note: 'A date to the month may be any of its days.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'WITHDRAWN', completion: '2028-06-30' }),
      note: 'A withdrawn study keeps the dates that were planned.',
    },
    { section: 'document', text: recordWith({ status: 'RECRUITING', completion: '2028-06-30' }) },
  ],
  limits: ['A date more than 50 years ahead is left to date-implausible, and one before the start to date-order.'],
  precision: 'No finding on 1,945 public records, read as of November 2026.',
  check(reading, facts, report) {
    if (reading.kind !== 'basicInformation') return;
    const { status, startDate, completionDate } = reading;
    const date = completionDate.value;
    if (date === undefined || !OVER.has(status.value ?? '') || !isFuture(date, facts.referenceDate)) return;
    if (!isCompletionPlausible(date, facts.referenceDate)) return;
    if (startDate.value !== undefined && firstDay(startDate.value) > lastDay(date)) return;
    report({
      range: completionDate.range,
      message: `The study is ${status.text}, but its completion date ${completionDate.text} is still to come. Write the date of the last participant's last visit, or the status that the study has.`,
      related: [{ range: status.range, message: 'The status' }],
    });
  },
};
