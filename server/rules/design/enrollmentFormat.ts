// enrollment-format: the enrollment is not written as a number of participants.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { Fix, SectionRule } from '../rule';
import { doubtfulValues } from '../unlabelledValues';

export const enrollmentFormat: SectionRule = {
  id: 'enrollment-format',
  category: 'design',
  scope: 'section',
  severity: 'warning',
  sections: ['basicInformation'],
  summary: 'The enrollment is not written as a whole number of participants.',
  why: 'The registry counts people. With another unit or form the number is not read, and eyes, samples or clinics are taken for people.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n⟦250 eyes⟧\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'How many people these are only the author knows.',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n⟦250⟧\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE2\n250 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n⟦1,200 patients⟧\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE2\n1200 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'Recruitment Status\n\nRECRUITING\n\nTotal Enrollment\n\n⟦about 40⟧\n\nStudy Classification\n\nINTERVENTIONAL',
      layout: 'labelled',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n250 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'AVAILABLE\n-\n-\nEXPANDED_ACCESS\n2026-03-02\n2028-06-30',
      note: 'A dash stands for a missing value.',
    },
  ],
  limits: ['A line that may belong to another place is left to unlabelled-value-unrecognised.'],
  precision: 'No finding on 1,945 public records, whose enrollment the registry wrote.',
  check(reading, _facts, report) {
    if (reading.kind !== 'basicInformation') return;
    const { enrollment } = reading;
    const { text, value, range } = enrollment;
    if (!isPresent(enrollment) || value !== undefined || text === '-' || isPlaceholder(text)) return;
    if (doubtfulValues(reading).some((field) => field.line === enrollment.line)) return;
    const [, number, unit = ''] = PLAIN.exec(text) ?? [];
    const isPeople = number !== undefined && (unit === '' || PEOPLE.test(unit));
    const right = `${(number ?? '').replaceAll(',', '')} participants`;
    const fix: Fix = { title: `Write ${quoted(right)}`, safe: true, edits: [replace(range, right)] };
    report({
      range,
      message: isPeople
        ? `${quoted(text)} is not how the registry writes the enrollment. Write ${quoted(right)}.`
        : `${quoted(text)} is no number of participants, and the registry counts people. Write how many take part, such as "120 participants".`,
      ...(isPeople && { fixes: [fix] }),
    });
  },
};

/** A whole number, with commas between thousands if any, and one word. */
const PLAIN = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\s+([A-Za-z]+))?\.?$/;
const PEOPLE =
  /^(?:participants?|patients?|subjects?|people|persons?|volunteers?|individuals?|women|men|children|adults)$/i;
