// status-recruiting-future-start: said to have begun, before its start date.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TrialRule } from '../rule';
import { recordWith } from './dateExample';
import { isSoundAs, standingOf } from './standing';

export const statusRecruitingFutureStart: TrialRule = {
  id: 'status-recruiting-future-start',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'error',
  summary: 'A study is said to recruit or to be under way before its start date.',
  why: 'Patients are told that they can join a study that has not begun, or the start date was not replaced by the real one.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: recordWith({ status: '⟦RECRUITING⟧', start: '2027-02-15' }),
      fixed: recordWith({ status: 'NOT_YET_RECRUITING', start: '2027-02-15' }),
      note: 'The date may be wrong instead, so the fix is never applied unasked.',
    },
    {
      section: 'document',
      text: recordWith({ status: '⟦ACTIVE_NOT_RECRUITING⟧', start: '2027-01' }),
      fixed: recordWith({ status: 'NOT_YET_RECRUITING', start: '2027-01' }),
    },
    {
      section: 'document',
      text: recordWith({ status: 'RECRUITING', start: '2026-11-30' }),
      note: 'The last day of a month may stand for the whole month.',
    },
    { section: 'document', text: recordWith({ status: 'NOT_YET_RECRUITING', start: '2027-02-15' }) },
  ],
  limits: ['A start date later than the completion date is left to date-order.'],
  precision:
    'No finding on 1,945 public records as of November 2026. As of the day of their last update, 13 of 1,051 said to recruit before their start; 7 of them with a date to the month, which this rule takes for any day of it.',
  check(trial, facts, report, at) {
    const standing = standingOf(trial, facts.referenceDate);
    if (standing?.problem !== 'future-start' || trial.basicInformation === undefined) return;
    const { status, start } = standing;
    const { section } = trial.basicInformation;
    const range = at(section, status.range);
    report({
      range,
      message: `${status.text} does not fit the start date ${start.text}, which is still to come. Write NOT_YET_RECRUITING until the study opens, or the real start date.`,
      ...(isSoundAs('NOT_YET_RECRUITING', standing, facts.referenceDate) && {
        fixes: [{ title: 'Write NOT_YET_RECRUITING', safe: false, edits: [replace(range, 'NOT_YET_RECRUITING')] }],
      }),
      related: [{ range: at(section, start.range), message: 'The start date' }],
    });
  },
};
