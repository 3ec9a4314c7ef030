// status-unknown-implausible: UNKNOWN, where the registry would not set it.
import { SOURCES } from '../../registry/element';
import type { TrialRule } from '../rule';
import { isFuture } from './calendar';
import { recordWith } from './dateExample';
import { standingOf } from './standing';

export const statusUnknownImplausible: TrialRule = {
  id: 'status-unknown-implausible',
  category: 'dates',
  scope: 'trial',
  reads: ['record', 'basicInformation'],
  severity: 'warning',
  summary:
    'The status is UNKNOWN, though the study was updated within two years or is not yet past its completion date.',
  why: 'UNKNOWN is set by the registry and cannot be chosen. Written by hand, it hides what is known of the study.',
  sources: [SOURCES.unknownStatus],
  examples: [
    {
      section: 'document',
      text: recordWith({ status: '⟦UNKNOWN⟧', start: '2025-03-02', completion: '2028-06-30' }),
      note: 'The study is not over yet.',
    },
    {
      section: 'document',
      text: recordWith({ status: '⟦UNKNOWN⟧', start: '2023-03-02', completion: '2025-06', updated: '2026-01-20' }),
      note: 'The record was updated this year.',
    },
    {
      section: 'document',
      text: recordWith({ status: 'UNKNOWN', start: '2019-05-06', completion: '2021-12-31', updated: '2020-02-11' }),
      note: 'This one the registry has set.',
    },
  ],
  limits: ['Nothing is said without the date of the last update.'],
  precision:
    'No finding on 1,945 public records, whose UNKNOWN the registry has set; none of 50 real ones is mistaken.',
  check(trial, facts, report, at) {
    const standing = standingOf(trial, facts.referenceDate);
    if (standing?.problem !== 'unknown-implausible' || trial.basicInformation === undefined) return;
    const { status, completion, updated } = standing;
    const goesOn = completion.value !== undefined && isFuture(completion.value, facts.referenceDate);
    const reason = goesOn ? `completion is planned for ${completion.text}` : `the last update was on ${updated.text}`;
    report({
      range: at(trial.basicInformation.section, status.range),
      message: `The registry sets UNKNOWN two years after a study was last heard of, but ${reason}. Write the status that the study has.`,
      related: [
        goesOn
          ? { range: at(trial.basicInformation.section, completion.range), message: 'The completion date' }
          : { range: at(trial.record.section, updated.range), message: 'The last update' },
      ],
    });
  },
};
