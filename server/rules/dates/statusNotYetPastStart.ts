// status-not-yet-past-start: said not to recruit yet, past its start date.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TrialRule } from '../rule';
import { recordWith } from './dateExample';
import { isSoundAs, standingOf } from './standing';

export const statusNotYetPastStart: TrialRule = {
  id: 'status-not-yet-past-start',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'warning',
  summary: 'A study is said not to recruit yet, though its start date has passed.',
  why: 'Patients and doctors do not ask about a trial that seems not to have begun, and a start date that was only planned looks like the real one.',
  sources: [SOURCES.updates, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: recordWith({ status: '⟦NOT_YET_RECRUITING⟧', start: '2026-03-02' }),
      fixed: recordWith({ status: 'RECRUITING', start: '2026-03-02' }),
      note: 'The start may have been put off instead, so the fix is never applied unasked.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'NOT_YET_RECRUITING', start: '2026-11-02' }),
      note: 'There are 30 days to bring the record up to date.',
    },
    { section: 'document', text: recordWith({ status: 'NOT_YET_RECRUITING', start: '2027-01' }) },
  ],
  limits: [
    'Where the completion date has passed too, status-active-after-completion or status-should-be-unknown says so.',
  ],
  precision: 'All 8 findings on 1,051 public records were read, as of November 2026; all were right.',
  check(trial, facts, report, at) {
    const standing = standingOf(trial, facts.referenceDate);
    if (standing?.problem !== 'not-yet-past-start' || trial.basicInformation === undefined) return;
    const { status, start } = standing;
    const { section } = trial.basicInformation;
    const range = at(section, status.range);
    report({
      range,
      message: `${status.text} does not fit the start date ${start.text}, which has passed. Write RECRUITING if recruitment has begun, else the new start date.`,
      ...(isSoundAs('RECRUITING', standing, facts.referenceDate) && {
        fixes: [{ title: 'Write RECRUITING', safe: false, edits: [replace(range, 'RECRUITING')] }],
      }),
      related: [{ range: at(section, start.range), message: 'The start date' }],
    });
  },
};
