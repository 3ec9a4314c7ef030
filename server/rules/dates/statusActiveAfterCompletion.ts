// status-active-after-completion: said to go on or to be about to begin, past its completion date.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TrialRule } from '../rule';
import { recordWith } from './dateExample';
import { standingOf } from './standing';

export const statusActiveAfterCompletion: TrialRule = {
  id: 'status-active-after-completion',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'warning',
  summary: 'A study is said to go on, or to be about to begin, though its completion date has passed.',
  why: 'Either the status or the date is out of date. Both are to be corrected within 30 days, and patients go by the status.',
  sources: [SOURCES.updates, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: recordWith({ status: '⟦ACTIVE_NOT_RECRUITING⟧', start: '2024-01-15', completion: '2026-08-31' }),
      fixed: recordWith({ status: 'COMPLETED', start: '2024-01-15', completion: '2026-08-31' }),
      note: 'The study may also take longer than planned, so the fix is never applied unasked.',
    },
    {
      section: 'document',
      text: recordWith({ status: '⟦RECRUITING⟧', start: '2024-01-15', completion: '2026-08-31' }),
      note: 'A study that still recruits is rather not completed: the date is likely wrong, so there is no fix.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'ACTIVE_NOT_RECRUITING', start: '2024-01-15', completion: '2026-10-31' }),
      note: 'There are 30 days to bring the record up to date.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'SUSPENDED', start: '2024-01-15', completion: '2026-08-31' }),
    },
  ],
  limits: [
    'A study that was not updated for two years is left to status-should-be-unknown.',
    'Nothing is said within 30 days of the completion date, and of a date to the month within 30 days of its end.',
  ],
  precision: 'All 30 findings on 1,051 public records were read, as of November 2026; all were right.',
  check(trial, facts, report, at) {
    const standing = standingOf(trial, facts.referenceDate);
    if (standing?.problem !== 'after-completion' || trial.basicInformation === undefined) return;
    const { status, completion } = standing;
    const { section } = trial.basicInformation;
    const range = at(section, status.range);
    const mayBeOver = status.value === 'ACTIVE_NOT_RECRUITING';
    const advice = mayBeOver
      ? 'Write COMPLETED if the last participant has been seen, else the new date'
      : 'Write the new date, or the status that the study has';
    report({
      range,
      message: `${status.text} does not fit the completion date ${completion.text}, which has passed. ${advice}.`,
      ...(mayBeOver && {
        fixes: [{ title: 'Write COMPLETED', safe: false, edits: [replace(range, 'COMPLETED')] }],
      }),
      related: [{ range: at(section, completion.range), message: 'The completion date' }],
    });
  },
};
