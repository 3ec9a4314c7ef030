// Statuses against dates and today: at most one finding, and the right one.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/rules';
import { recordWith } from '../../server/rules/dates/dateExample';
import { findingsOf } from '../fixtures/findings';

const DATES = RULES.filter((rule) => rule.category === 'dates');

const ids = (status: string, start: string, completion: string, updated: string): string =>
  findingsOf(recordWith({ status, start, completion, updated }), DATES)
    .map((finding) => finding.rule.id)
    .join(' ');

describe('of a status, its dates and today (2026-11-22) one thing is said', () => {
  it.each([
    ['RECRUITING', '2026-03-02', '2028-06-30', '2026-09-14', ''],
    ['RECRUITING', '2024-03-02', '2028-06-30', '2025-11-21', 'last-update-stale'],
    ['RECRUITING', '2024-03-02', '2028-06-30', '2025-11-23', ''],
    ['RECRUITING', '2024-03-02', '2026-10-23', '2026-09-14', 'status-active-after-completion'],
    ['RECRUITING', '2024-03-02', '2026-10-24', '2026-09-14', ''],
    ['RECRUITING', '2024-03-02', '2026-10', '2026-09-14', ''],
    ['RECRUITING', '2022-03-02', '2023-10', '2024-11-20', 'status-should-be-unknown'],
    ['RECRUITING', '2022-03-02', '2023-10', '2024-12-20', 'status-active-after-completion'],
    ['ENROLLING_BY_INVITATION', '2022-03-02', '2023-10', '2023-01-20', 'status-active-after-completion'],
    ['RECRUITING', '2026-11-23', '2028-06-30', '2026-09-14', 'status-recruiting-future-start'],
    ['RECRUITING', '2026-11', '2028-06-30', '2026-09-14', 'start-update-mismatch'],
    ['RECRUITING', '2026-12', '2028-06-30', '2026-09-14', 'status-recruiting-future-start'],
    ['NOT_YET_RECRUITING', '2026-12', '2028-06-30', '2026-09-14', ''],
    ['NOT_YET_RECRUITING', '2026-10-01', '2028-06-30', '2026-09-14', 'status-not-yet-past-start'],
    ['NOT_YET_RECRUITING', '2024-10-01', '2025-06-30', '2024-01-14', 'status-should-be-unknown'],
    ['UNKNOWN', '2020-10-01', '2022-06-30', '2021-01-14', 'status-unknown-stale'],
    ['UNKNOWN', '2020-10-01', '2028-06-30', '2021-01-14', 'status-unknown-implausible'],
    ['UNKNOWN', '2020-10-01', '2022-06-30', '2026-01-14', 'status-unknown-implausible'],
    ['UNKNOWN', '2020-10-01', '2022-06-30', '-', ''],
    ['COMPLETED', '2020-10-01', '2027-06-30', '2021-01-14', 'status-completed-future'],
    ['COMPLETED', '2020-10-01', '2026-11-30', '2021-01-14', ''],
    ['TERMINATED', '2020-10-01', '2022-06-30', '2021-01-14', ''],
    ['SUSPENDED', '2020-10-01', '2022-06-30', '2021-01-14', 'last-update-stale'],
    ['WITHDRAWN', '2027-10-01', '2028-06-30', '2021-01-14', 'status-withdrawn-enrollment'],
  ])('%s, %s to %s, updated %s: %s', (status, start, completion, updated, expected) => {
    expect(ids(status, start, completion, updated)).toBe(expected);
  });

  it.each([
    ['RECRUITING', '2030-01-15', '2028-06-30', '2026-09-14', 'date-order'],
    ['RECRUITING', '2208-01-15', '2028-06-30', '2026-09-14', 'date-implausible'],
    ['COMPLETED', '2024-01-15', '2208-06-30', '2026-09-14', 'date-implausible'],
    ['RECRUITING', '2024-01-15', '2208-06-30', '2026-09-14', 'date-implausible'],
    ['RECRUITING', '2026-03-02', '2028-06-30', '2062-09-14', 'date-implausible'],
    ['RECRUITING', '2026-03-02', '2028-06-31', '2026-09-14', 'date-impossible'],
    ['RECRUITING', '2026-03-02', '-', '2026-09-14', 'date-missing'],
    ['Recruting', '2016-03-02', '2018-06-30', '2016-09-14', 'status-enum'],
  ])('%s, %s to %s, updated %s: the date itself, %s', (status, start, completion, updated, expected) => {
    expect(ids(status, start, completion, updated)).toBe(expected);
  });

  it('has fixes that leave nothing behind', () => {
    for (const updated of ['2026-09-14', '2023-01-14']) {
      const text = recordWith({ status: 'NOT_YET_RECRUITING', start: '2023-03-02', updated });
      const [found] = findingsOf(text, DATES);
      expect(found?.fixes.length).toBe(updated === '2026-09-14' ? 1 : 0);
    }
  });
});
