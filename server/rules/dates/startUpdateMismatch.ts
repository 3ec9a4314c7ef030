// start-update-mismatch: on the day of the last update, the start date and the status did not agree.
import { lastDay, type PartialDate } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { UNDER_WAY } from '../../registry/recordValues';
import type { TrialRule } from '../rule';
import { earliestDay } from './calendar';
import { recordWith } from './dateExample';
import { standingOf } from './standing';

export const startUpdateMismatch: TrialRule = {
  id: 'start-update-mismatch',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'information',
  summary: 'The start date and the status did not agree on the day of the last update.',
  why: 'A study that recruits before its start, or has not begun behind it, has a wrong status or a date that was only planned.',
  sources: [SOURCES.updates, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: recordWith({ start: '⟦2026-10-12⟧', updated: '2026-09-14' }),
      note: 'Today the study may have begun, but the status was given before.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'NOT_YET_RECRUITING', start: '⟦2026-11-02⟧', updated: '2026-11-10' }),
    },
    {
      section: 'document',
      text: recordWith({ start: '2026-09-30', updated: '2026-09-14' }),
      note: 'The last of the month of the update may stand for the whole month.',
    },
    { section: 'document', text: recordWith({ status: 'NOT_YET_RECRUITING', start: '2026-12-02' }) },
  ],
  limits: [
    'Silent where status-not-yet-past-start or status-recruiting-future-start says it as of today.',
    'Silent where the two dates lie more than a year apart: then one of them is mistyped.',
    'A date to the month is any day of it, and so is the last of the month of the update, and in records last updated before 2018 of any month.',
  ],
  precision:
    'All 23 findings on 1,051 public records were read: 16 studies not yet recruiting past their start, 7 recruiting before it. Five more were recruiting before the last of the month of the update, which may stand for the month.',
  check(trial, facts, report, at) {
    const { basicInformation, record } = trial;
    if (basicInformation === undefined || facts.isExtract || basicInformation.studyType.value === 'EXPANDED_ACCESS')
      return;
    const { startDate, status, section } = basicInformation;
    const updated = record.lastUpdated;
    if (startDate.value === undefined || updated.value?.day === undefined || status.value === undefined) return;
    // So far apart, one of the two dates is mistyped, which other rules say.
    if (Math.abs(startDate.value.year - updated.value.year) > 1) return;
    const problem = standingOf(trial, facts.referenceDate)?.problem;
    if (problem === 'not-yet-past-start' || problem === 'future-start') return;
    const isUnderWay = UNDER_WAY.has(status.value);
    const day = lastDay(updated.value);
    // Since 2017 the registry asks for the day of a start that is past; before, the last of a month may be the whole month.
    const isOfDay =
      updated.value.year >= DAY_REQUIRED &&
      startDate.value.day !== undefined &&
      !isMonthOf(startDate.value, updated.value);
    const start = isOfDay ? lastDay(startDate.value) : earliestDay(startDate.value);
    if (isUnderWay ? start <= day : status.value !== NOT_YET || lastDay(startDate.value) >= day) {
      return;
    }
    report({
      range: at(section, startDate.range),
      message: isUnderWay
        ? `The start date ${startDate.text} lies after the last update of ${updated.text}, which says ${status.text}. Write the real start date, or correct the status.`
        : `The start date ${startDate.text} had passed at the last update of ${updated.text}, which says ${status.text}. Write the new start date, or correct the status.`,
      related: [{ range: at(section, status.range), message: 'The status' }],
    });
  },
};

const DAY_REQUIRED = 2018;
const NOT_YET = 'NOT_YET_RECRUITING';

/** The last day of the month in which the record was updated: it may stand for the month. */
const isMonthOf = ({ year, month, day }: PartialDate, updated: PartialDate): boolean =>
  year === updated.year &&
  month === updated.month &&
  lastDay({ year, month, day }) === lastDay({ year, month, day: undefined });
