// Planted contradictions of the status: against the dates, the day of the last update, and the number of participants.
import { basicOf, isTrial, setBasic, where } from './fields';
import { chosen } from './random';
import { type Defect, lineOf, type Plant, planted } from './record';

/** Both dates at once. */
const dated =
  (start: string, end: string): Plant =>
  (record) => {
    const { basicInformation: b } = record.trial;
    const [a, z] = [lineOf(record, b?.section, b?.startDate), lineOf(record, b?.section, b?.completionDate)];
    return a === undefined || z === undefined
      ? undefined
      : planted(record, [
          { line: a, put: [start] },
          { line: z, put: [end] },
        ]);
  };

export const STATUS_DEFECTS: readonly Defect[] = [
  {
    id: 'withdrawn-with-people',
    rules: ['status-withdrawn-enrollment'],
    plant: where(
      (r) => /^[1-9]/.test(basicOf(r, 'enrollment')) && basicOf(r, 'status') === 'TERMINATED',
      setBasic('status', 'WITHDRAWN'),
      'enrollment',
    ),
  },
  {
    id: 'completed-in-future',
    rules: ['status-completed-future'],
    plant: where((r) => basicOf(r, 'status') === 'COMPLETED', setBasic('completionDate', '2030-06-30'), 'status'),
  },
  {
    id: 'recruiting-after-the-end',
    rules: ['status-active-after-completion', 'status-should-be-unknown', 'last-update-stale'],
    plant: where(
      (r) =>
        /^(?:RECRUITING|NOT_YET_RECRUITING|ACTIVE_NOT_RECRUITING)$/.test(basicOf(r, 'status')) &&
        r.trial.record.lastUpdated.text > '2015',
      (r, random) => {
        const year = Number(r.trial.record.lastUpdated.text.slice(0, 4));
        return dated(`${year - 5}-01-10`, `${year - 1}-01-31`)(r, random);
      },
      'status',
    ),
  },
  {
    id: 'not-yet-past-start',
    rules: ['status-not-yet-past-start', 'status-active-after-completion', 'status-should-be-unknown'],
    plant: where(
      (r) =>
        basicOf(r, 'status') === 'RECRUITING' &&
        r.trial.layout !== 'labelled' &&
        r.trial.record.lastUpdated.text > '2024' &&
        basicOf(r, 'startDate') < '2023' &&
        basicOf(r, 'completionDate') > '2027',
      setBasic('status', 'NOT_YET_RECRUITING'),
      'startDate',
    ),
  },
  {
    id: 'recruiting-before-start',
    rules: ['status-recruiting-future-start'],
    plant: where(
      (r) => /^(?:RECRUITING|ACTIVE_NOT_RECRUITING)$/.test(basicOf(r, 'status')),
      dated('2027-09-01', '2029-12-31'),
      'status',
    ),
  },
  {
    id: 'status-of-expanded-access',
    rules: ['status-type-mismatch'],
    plant: where(
      isTrial,
      (r, random) =>
        setBasic('status', chosen(random, ['AVAILABLE', 'NO_LONGER_AVAILABLE', 'APPROVED_FOR_MARKETING']) ?? '')(
          r,
          random,
        ),
      'studyType',
    ),
  },
  {
    id: 'unknown-too-early',
    rules: ['status-unknown-implausible'],
    plant: where(
      (r) =>
        basicOf(r, 'status') === 'RECRUITING' &&
        r.trial.record.lastUpdated.text > '2025-06' &&
        basicOf(r, 'completionDate') > '2027',
      setBasic('status', 'UNKNOWN'),
    ),
  },
];
