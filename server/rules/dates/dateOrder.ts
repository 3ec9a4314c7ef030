// date-order: the study starts after it is completed.

import { firstDay, lastDay } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { SectionRule } from '../rule';
import { isCompletionPlausible, isStartPlausible } from './calendar';
import { basicInformation } from './dateExample';

export const dateOrder: SectionRule = {
  id: 'date-order',
  category: 'dates',
  scope: 'section',
  severity: 'error',
  sections: ['basicInformation'],
  summary: 'The start date is later than the completion date.',
  why: "A study cannot end before it begins. One of the two dates is wrong, or they stand in each other's place.",
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'basicInformation',
      text: basicInformation('⟦2028-06-30⟧', '2026-03-02'),
      fixed: basicInformation('2026-03-02', '2028-06-30'),
      note: 'Changing the places is offered, never done unasked: one of the years may be wrong instead.',
    },
    {
      section: 'basicInformation',
      text: basicInformation('⟦2028-07⟧', '2026-06'),
      fixed: basicInformation('2026-06', '2028-07'),
    },
    {
      section: 'basicInformation',
      text: 'Study Start Date\n\n⟦2030-01-15⟧\n\nStudy Completion Date\n\n2028-06-30',
      fixed: 'Study Start Date\n\n2028-06-30\n\nStudy Completion Date\n\n2030-01-15',
      layout: 'labelled',
    },
    {
      section: 'basicInformation',
      text: basicInformation('2026-03-20', '2026-03'),
      note: 'A month without a day may mean its last day.',
    },
    { section: 'basicInformation', text: basicInformation('2026-03-02', '2026-03-02'), note: 'A study of one day.' },
  ],
  limits: [
    'Only start and completion are compared; the format has no primary completion date.',
    'A date that is far off, such as 2208, is left to date-implausible.',
  ],
  precision: 'No finding on 1,945 public records; the registry refuses such dates.',
  check(reading, facts, report) {
    if (reading.kind !== 'basicInformation') return;
    const { startDate, completionDate } = reading;
    if (startDate.value === undefined || completionDate.value === undefined) return;
    if (firstDay(startDate.value) <= lastDay(completionDate.value)) return;
    const today = facts.referenceDate;
    if (!isStartPlausible(startDate.value, today) || !isCompletionPlausible(completionDate.value, today)) return;
    report({
      range: startDate.range,
      message: `The study starts on ${startDate.text}, after its completion on ${completionDate.text}. Correct the date that is wrong.`,
      fixes: [
        {
          title: 'Let the two dates change places',
          safe: false,
          edits: [replace(startDate.range, completionDate.text), replace(completionDate.range, startDate.text)],
        },
      ],
      related: [{ range: completionDate.range, message: 'The completion date' }],
    });
  },
};
