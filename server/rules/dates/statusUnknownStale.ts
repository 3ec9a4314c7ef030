// status-unknown-stale: the registry has set the status to UNKNOWN, because nobody confirmed it for two years.
import { SOURCES } from '../../registry/element';
import type { TrialRule } from '../rule';
import { recordWith } from './dateExample';
import { standingOf } from './standing';

export const statusUnknownStale: TrialRule = {
  id: 'status-unknown-stale',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'information',
  summary: 'The status is UNKNOWN: the study is past its completion date and was not updated for two years.',
  why: 'Patients and reviewers cannot tell whether the study goes on, was finished or was given up. The registry writes UNKNOWN by itself; only an update by the responsible party takes it away.',
  sources: [SOURCES.unknownStatus, SOURCES.updates],
  examples: [
    {
      section: 'document',
      text: recordWith({ status: '⟦UNKNOWN⟧', start: '2019-05-06', completion: '2021-12-31', updated: '2020-02-11' }),
      note: 'The age of the last update is part of this finding and no second one.',
    },
    {
      section: 'document',
      text: recordWith({ status: '⟦UNKNOWN⟧', start: '2019-05-06', completion: '-', updated: '2020-02-11' }),
      note: 'Old records have no completion date.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'COMPLETED', start: '2019-05-06', completion: '2021-12-31', updated: '2022-02-11' }),
      note: 'A study that is over needs no further updates.',
    },
  ],
  limits: [
    'Nothing is said without the date of the last update.',
    'An UNKNOWN that the registry would not set is left to status-unknown-implausible.',
  ],
  precision: 'All 30 of 50 findings read on 1,051 public records were right.',
  check(trial, facts, report, at) {
    const standing = standingOf(trial, facts.referenceDate);
    if (standing?.problem !== 'unknown-stale' || trial.basicInformation === undefined) return;
    const { status, updated } = standing;
    report({
      range: at(trial.basicInformation.section, status.range),
      message: `The registry has set the status to UNKNOWN, because the record was last updated on ${updated.text}. Confirm what became of the study and write its status, such as COMPLETED or TERMINATED.`,
      related: [{ range: at(trial.record.section, updated.range), message: 'The last update' }],
    });
  },
};
