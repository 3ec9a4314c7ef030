// status-type-mismatch: a status of expanded access on a study, or the reverse.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { EXPANDED_ACCESS_STATUSES, STUDY_STATUSES } from '../../registry/statuses';
import type { SectionRule } from '../rule';
import { basicInformationWith } from './dateExample';

export const statusTypeMismatch: SectionRule = {
  id: 'status-type-mismatch',
  category: 'dates',
  scope: 'section',
  severity: 'error',
  sections: ['basicInformation'],
  summary: 'The status belongs to expanded access and the study type does not, or the reverse.',
  why: 'Expanded access has statuses of its own: a medicine is available or not, a study recruits or not. The registry takes no mixture, and one of the two values is wrong.',
  sources: [SOURCES.api, SOURCES.definitions],
  examples: [
    { section: 'basicInformation', text: basicInformationWith('⟦AVAILABLE⟧', 'INTERVENTIONAL', '120 participants') },
    { section: 'basicInformation', text: basicInformationWith('⟦COMPLETED⟧', 'EXPANDED_ACCESS', '-') },
    { section: 'basicInformation', text: basicInformationWith('AVAILABLE', 'EXPANDED_ACCESS', '-') },
    {
      section: 'basicInformation',
      text: basicInformationWith('WITHHELD', 'INTERVENTIONAL', '120 participants'),
      note: 'WITHHELD hides a device that is not yet approved, in any kind of record.',
    },
  ],
  limits: ['WITHDRAWN, WITHHELD and UNKNOWN are left alone with any study type.'],
  precision: 'No finding on 1,945 public records; all 12 of expanded access have a status of their own.',
  check(reading, _facts, report) {
    if (reading.kind !== 'basicInformation') return;
    const { status, studyType } = reading;
    if (status.value === undefined || studyType.value === undefined || !isPresent(studyType)) return;
    const isExpandedAccess = studyType.value === 'EXPANDED_ACCESS';
    if (!(isExpandedAccess ? STUDY_STATUSES : EXPANDED_ACCESS_STATUSES).includes(status.value)) return;
    const statuses = isExpandedAccess
      ? 'a status of studies. Write AVAILABLE, NO_LONGER_AVAILABLE, TEMPORARILY_NOT_AVAILABLE or APPROVED_FOR_MARKETING'
      : 'a status of expanded access. Write a status such as RECRUITING or COMPLETED';
    report({
      range: status.range,
      message: `The study type is ${studyType.text}, but ${status.text} is ${statuses}, or correct the study type.`,
      related: [{ range: studyType.range, message: 'The study type' }],
    });
  },
};
