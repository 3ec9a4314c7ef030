// enrollment-zero: a study that was not withdrawn has no participants.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const enrollmentZero: SectionRule = {
  id: 'enrollment-zero',
  category: 'design',
  scope: 'section',
  severity: 'error',
  sections: ['basicInformation'],
  summary: 'The enrollment is 0, and the study was not withdrawn.',
  why: 'Only a study that was withdrawn before anyone took part has 0 participants. Anywhere else the number is wrong, or the status is.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'basicInformation',
      text: 'COMPLETED\nPHASE2\n⟦0 participants⟧\nINTERVENTIONAL\n2020-03-02\n2022-06-30',
    },
    {
      section: 'basicInformation',
      text: 'Recruitment Status\n\nTERMINATED\n\nTotal Enrollment\n\n⟦0 participants⟧\n\nStudy Classification\n\nINTERVENTIONAL',
      layout: 'labelled',
      note: 'A study that stopped before anyone took part is WITHDRAWN.',
    },
    {
      section: 'basicInformation',
      text: 'WITHDRAWN\nPHASE2\n0 participants\nINTERVENTIONAL\n2020-03-02\n2022-06-30',
    },
    {
      section: 'basicInformation',
      text: 'AVAILABLE\n-\n-\nEXPANDED_ACCESS\n2020-03-02\n2022-06-30',
      note: 'Expanded access has no enrollment.',
    },
  ],
  limits: ['An enrollment that is missing altogether is left alone: many old records have none.'],
  precision:
    '8 findings on 1,945 public records, all read, all right: old completed studies with 0 participants, and one terminated before it began.',
  check(reading, _facts, report) {
    if (reading.kind !== 'basicInformation' || reading.enrollment.value !== 0) return;
    const { status, enrollment, studyType } = reading;
    if (status.value === undefined || status.value === 'WITHDRAWN' || studyType.value === 'EXPANDED_ACCESS') return;
    report({
      range: enrollment.range,
      message:
        status.value === 'TERMINATED'
          ? `${quoted(enrollment.text)}: a study that stopped before anyone took part is WITHDRAWN, not TERMINATED. Correct the status or the number.`
          : `${quoted(enrollment.text)}, but the status is ${status.text}: only a withdrawn study has no participants. Write how many people take or took part.`,
    });
  },
};
