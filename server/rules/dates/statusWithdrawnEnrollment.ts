// status-withdrawn-enrollment: withdrawn before anybody was enrolled, and yet with participants.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { SectionRule } from '../rule';
import { basicInformationWith } from './dateExample';

export const statusWithdrawnEnrollment: SectionRule = {
  id: 'status-withdrawn-enrollment',
  category: 'dates',
  scope: 'section',
  severity: 'error',
  sections: ['basicInformation'],
  summary: 'A withdrawn study has participants.',
  why: 'WITHDRAWN means that the study stopped before anybody was enrolled. With participants it was terminated, and then results may be due.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'basicInformation',
      text: basicInformationWith('WITHDRAWN', 'INTERVENTIONAL', '⟦12 participants⟧'),
      fixed: basicInformationWith('WITHDRAWN', 'INTERVENTIONAL', '0 participants'),
      note: 'The number may be the one that was planned. TERMINATED is offered too; neither is applied unasked.',
    },
    { section: 'basicInformation', text: basicInformationWith('WITHDRAWN', 'INTERVENTIONAL', '0 participants') },
    { section: 'basicInformation', text: basicInformationWith('TERMINATED', 'INTERVENTIONAL', '12 participants') },
  ],
  limits: ['A study without participants that is not withdrawn is left to the rules on enrollment.'],
  precision: 'No finding on 1,945 public records; all 22 withdrawn studies have 0 participants.',
  check(reading, _facts, report) {
    if (reading.kind !== 'basicInformation') return;
    const { status, enrollment } = reading;
    if (status.value !== 'WITHDRAWN' || enrollment.value === undefined || enrollment.value === 0) return;
    report({
      range: enrollment.range,
      message: `The study is WITHDRAWN, which means that nobody was enrolled, but it has ${enrollment.text}. Write 0 participants, or TERMINATED if some took part.`,
      fixes: [
        { title: 'Write 0 participants', safe: false, edits: [replace(enrollment.range, '0 participants')] },
        { title: 'Write TERMINATED', safe: false, edits: [replace(status.range, 'TERMINATED')] },
      ],
      related: [{ range: status.range, message: 'The status' }],
    });
  },
};
