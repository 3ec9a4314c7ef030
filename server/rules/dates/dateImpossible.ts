// date-impossible: a date in the right form that is not in the calendar.

import { SOURCES } from '../../registry/element';
import { MONTHS } from '../../registry/months';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { basicInformation } from './dateExample';
import { isInRegistryForm, unreadDates } from './dateFields';

export const dateImpossible: SectionRule = {
  id: 'date-impossible',
  category: 'dates',
  scope: 'section',
  severity: 'error',
  sections: ['record', 'basicInformation'],
  summary: 'A date names a day or a month that does not exist.',
  why: 'It is a slip of the pen, and nobody but the author knows which date was meant. The registry refuses it.',
  sources: [SOURCES.structure],
  examples: [
    { section: 'basicInformation', text: basicInformation('⟦2026-02-30⟧') },
    { section: 'basicInformation', text: basicInformation('2026-03-02', '⟦2028-06-31⟧') },
    {
      section: 'basicInformation',
      text: basicInformation('⟦2026-26-12⟧'),
      note: 'Day and month changed places, perhaps; the author decides.',
    },
    { section: 'basicInformation', text: basicInformation('⟦2027-02-29⟧'), note: '2027 is no leap year.' },
    { section: 'basicInformation', text: basicInformation('2028-02-29', '2028-12') },
  ],
  limits: ['Dates in another form are left to date-format.'],
  precision: 'No finding on 1,945 public records, whose dates the registry wrote.',
  check(reading, _facts, report) {
    for (const { field, what } of unreadDates(reading)) {
      if (!isInRegistryForm(field.text)) continue;
      report({
        range: field.range,
        message: `The ${what} ${quoted(field.text)} is not in the calendar: ${reason(field.text)}.`,
      });
    }
  },
};

function reason(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  const name = MONTHS[Number(month) - 1];
  if (Number(year) === 0) return 'there is no year 0. Write the year that is meant';
  if (name === undefined) return `there is no month ${month}. Write year, month and day in this order`;
  const suffix = name === 'February' ? ` ${year}` : '';
  return `${name}${suffix} has no day ${Number(day)}. Write the day that is meant`;
}
