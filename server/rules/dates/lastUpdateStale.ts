// last-update-stale: a study that goes on was not updated for a year.
import { SOURCES } from '../../registry/element';
import type { TrialRule } from '../rule';
import { recordWith } from './dateExample';
import { standingOf } from './standing';

export const lastUpdateStale: TrialRule = {
  id: 'last-update-stale',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'information',
  summary: 'A study that is not over was last updated more than 12 months ago.',
  why: 'The registry asks for an update at least every 12 months; for trials under US law (42 CFR 11.64) that is a duty.',
  sources: [SOURCES.updates, SOURCES.definitions],
  examples: [
    { section: 'document', text: recordWith({ start: '2025-03-02', updated: '⟦2025-09-14⟧' }) },
    { section: 'document', text: recordWith({ status: 'SUSPENDED', updated: '⟦2024-09-14⟧' }) },
    {
      section: 'document',
      text: recordWith({ status: 'COMPLETED', start: '2021-03-02', completion: '2024-03-02', updated: '2024-09-14' }),
      note: 'A study that is over needs no yearly update.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'UNKNOWN', start: '2019-05-06', completion: '2021-12-31', updated: '2020-02-11' }),
      note: 'UNKNOWN itself says that the record is old.',
    },
  ],
  limits: [
    'Where the age of the record has made its status or a date wrong, that is the finding, and this rule is silent.',
    'Whether US law applies to a trial cannot be seen in the record.',
  ],
  precision: 'All 24 findings on 1,051 public records were read, as of November 2026; all were right.',
  check(trial, facts, report, at) {
    const standing = standingOf(trial, facts.referenceDate);
    if (standing?.problem !== 'update-stale') return;
    const { status, updated } = standing;
    report({
      range: at(trial.record.section, updated.range),
      message: `The last update, on ${updated.text}, is more than a year old, and ${status.text} may have changed since. Confirm the record; the registry asks for this every 12 months.`,
    });
  },
};
