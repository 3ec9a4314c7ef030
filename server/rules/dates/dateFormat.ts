// date-format: a date that is not written as the registry writes dates.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { Found, SectionRule } from '../rule';
import { basicInformation } from './dateExample';
import { type DateField, isInRegistryForm, unreadDates } from './dateFields';
import { readWrittenDate } from './writtenDate';

const labelled = (start: string): string =>
  `Recruitment Status\n\nRECRUITING\n\nStudy Start Date\n\n${start}\n\nStudy Completion Date\n\n2028-06-30`;

export const dateFormat: SectionRule = {
  id: 'date-format',
  category: 'dates',
  scope: 'section',
  severity: 'error',
  sections: ['record', 'basicInformation'],
  summary: 'A date is not written as YYYY-MM-DD or YYYY-MM.',
  why: 'Day and month change places between countries: 03/04/2026 is March for some readers and April for others. The registry takes one form only.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'basicInformation',
      text: basicInformation('⟦12/26/2025⟧'),
      fixed: basicInformation('2025-12-26'),
      note: 'There is no month 26.',
    },
    {
      section: 'basicInformation',
      text: basicInformation('⟦03/04/2026⟧'),
      note: 'March or April? The author decides, so there is no fix.',
    },
    {
      section: 'basicInformation',
      text: basicInformation('⟦March 2026⟧', '⟦30 June 2028⟧'),
      fixed: basicInformation('2026-03', '2028-06-30'),
    },
    { section: 'basicInformation', text: basicInformation('⟦2026-3-1⟧'), fixed: basicInformation('2026-03-01') },
    { section: 'basicInformation', text: labelled('⟦2026⟧'), layout: 'labelled', note: 'A year alone is too little.' },
    { section: 'basicInformation', text: labelled('⟦As soon as possible⟧'), layout: 'labelled' },
    {
      section: 'record',
      text: 'A Trial of Velotimab\nNCT ID: NCT90000101\nLast Updated: ⟦Sep 14, 2026⟧',
      fixed: 'A Trial of Velotimab\nNCT ID: NCT90000101\nLast Updated: 2026-09-14',
    },
    { section: 'basicInformation', text: basicInformation('2026-03') },
  ],
  limits: [
    'Dates inside sentences are left alone.',
    'A date that does not exist, such as 2026-02-30, is left to date-impossible.',
  ],
  precision: 'No finding on 1,945 public records, whose dates the registry wrote.',
  check(reading, _facts, report) {
    for (const date of unreadDates(reading)) if (!isInRegistryForm(date.field.text)) report(foundAt(date));
  },
};

function foundAt({ field: { text, range }, what }: DateField): Found {
  const written = readWrittenDate(text);
  const wrong = `The ${what} ${quoted(text)}`;
  switch (written.kind) {
    case 'date': {
      const { iso, isWhole } = written.date;
      const fix = { title: `Write ${iso}`, safe: isWhole, edits: [replace(range, iso)] };
      return {
        range,
        message: `${wrong} is not in the registry's form, so it cannot be read. Write ${iso}.`,
        fixes: [fix],
      };
    }
    case 'ambiguous':
      return { range, message: `${wrong} may be ${written.readings.join(' or ')}. Write the one that is meant.` };
    case 'year':
      return {
        range,
        message: `${wrong} has no month, and the registry needs one. Write ${text}-MM or ${text}-MM-DD.`,
      };
    case 'none':
      return {
        range,
        message: `${wrong} cannot be read as a date. Write it as YYYY-MM-DD, or as YYYY-MM while the day is open.`,
      };
  }
}
