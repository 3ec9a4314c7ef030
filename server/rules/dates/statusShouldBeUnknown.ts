// status-should-be-unknown: said to go on, long past its completion date, and not updated for two years.
import { SOURCES } from '../../registry/element';
import type { TrialRule } from '../rule';
import { recordWith } from './dateExample';
import { standingOf } from './standing';

export const statusShouldBeUnknown: TrialRule = {
  id: 'status-should-be-unknown',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'warning',
  recommended: 'information',
  summary: 'A study past its completion date is said to go on, and was not updated for two years.',
  why: 'The registry shows such a study with the status UNKNOWN, and patients still ask to take part in it.',
  sources: [SOURCES.unknownStatus, SOURCES.updates],
  examples: [
    {
      section: 'document',
      text: recordWith({
        status: '⟦RECRUITING⟧',
        start: '2019-05-06',
        completion: '2021-12-31',
        updated: '2020-02-11',
      }),
    },
    {
      section: 'document',
      text: recordWith({
        status: '⟦ACTIVE_NOT_RECRUITING⟧',
        start: '2017-05',
        completion: '2023-01',
        updated: '2021-02-11',
      }),
    },
    {
      section: 'document',
      text: recordWith({ start: '2019-05-06', completion: '2027-12-31', updated: '2026-02-11' }),
      note: 'The study is not over yet.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'TERMINATED', start: '2019-05-06', completion: '2021-12-31', updated: '2020-02-11' }),
    },
  ],
  limits: [
    'A study that was updated within two years is left to status-active-after-completion.',
    'The registry treats only NOT_YET_RECRUITING, RECRUITING and ACTIVE_NOT_RECRUITING in this way.',
  ],
  precision:
    '386 findings on 1,051 public records, most of which are copies from 2020 read as of November 2026; 30 were read, all right. It is quieter by default because such a collection is full of them.',
  check(trial, facts, report, at) {
    const standing = standingOf(trial, facts.referenceDate);
    if (standing?.problem !== 'should-be-unknown' || trial.basicInformation === undefined) return;
    const { status, completion, updated } = standing;
    const { section } = trial.basicInformation;
    report({
      range: at(section, status.range),
      message: `${status.text} is out of date: completion was due on ${completion.text} and the last update was on ${updated.text}, so the registry shows UNKNOWN. Write what became of the study.`,
      related: [
        { range: at(section, completion.range), message: 'The completion date' },
        { range: at(trial.record.section, updated.range), message: 'The last update' },
      ],
    });
  },
};
