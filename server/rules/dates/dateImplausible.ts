// date-implausible: a date so far off that a digit of its year must be wrong.
import type { Field } from '../../protocol/field';
import type { PartialDate } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import type { SectionRule } from '../rule';
import { isCompletionPlausible, isStartPlausible, isUpdatePlausible, type Today } from './calendar';
import { basicInformation } from './dateExample';

const record = (updated: string): string => `A Trial of Velotimab\nNCT ID: NCT90000101\nLast Updated: ${updated}`;

export const dateImplausible: SectionRule = {
  id: 'date-implausible',
  category: 'dates',
  scope: 'section',
  severity: 'warning',
  sections: ['record', 'basicInformation'],
  summary: 'A date lies so far in the past or the future that a digit must be wrong.',
  why: 'One wrong digit makes a study last two hundred years, and every search by date misses it.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'basicInformation', text: basicInformation('⟦0026-03-02⟧') },
    { section: 'basicInformation', text: basicInformation('2026-03-02', '⟦2208-06-30⟧') },
    { section: 'basicInformation', text: basicInformation('⟦2062-03-02⟧', '2064-06-30') },
    { section: 'record', text: record('⟦2029-09-14⟧'), note: 'The last update cannot lie ahead.' },
    { section: 'basicInformation', text: basicInformation('1971-06-30', '1991-11-30') },
    {
      section: 'basicInformation',
      text: basicInformation('2016-01-13', '2048-12-31'),
      note: 'Registries and long follow-up run for decades.',
    },
  ],
  limits: [
    'A start before 1950 or more than 10 years ahead, a completion before 1950 or more than 50 years ahead, and a last update before 1999 or after today count as far off.',
    'How long a study lasts is not judged: in public records studies of one day and of 29 years are real.',
  ],
  precision:
    'No finding on 1,945 public records, the oldest of which began in 1971 and the longest of which ends in 2037.',
  check(reading, facts, report) {
    const today = facts.referenceDate;
    const look = (
      field: Field<PartialDate>,
      what: string,
      isPlausible: (date: PartialDate, today: Today) => boolean,
    ): void => {
      if (field.value === undefined || isPlausible(field.value, today)) return;
      const isAhead = field.value.year >= today.year;
      const place = !isAhead ? 'too long ago' : what === LAST_UPDATE ? 'in the future' : 'too far ahead';
      report({
        range: field.range,
        message: `The ${what} ${field.text} lies ${place}: a digit must be wrong. Write the date that is meant.`,
      });
    };
    if (reading.kind === 'record') look(reading.lastUpdated, LAST_UPDATE, isUpdatePlausible);
    if (reading.kind !== 'basicInformation') return;
    look(reading.startDate, 'start date', isStartPlausible);
    look(reading.completionDate, 'completion date', isCompletionPlausible);
  },
};

const LAST_UPDATE = 'date of the last update';
