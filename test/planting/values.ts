// Planted defects of single values: dates, ages, enrollment, numbers of registries.
import type { Trial } from '../../server/protocol/trial';
import { age, basic, inValue, type Pick } from './fields';
import { chosen } from './random';
import { type Defect, lineOf, type Plant } from './record';

const NOT_FORMATS = [
  '12/26/2025',
  'March 2026',
  '2026-3-1',
  '1 Mar 2026',
  '26.12.2025',
  '2026/03/01',
  'Mar 1, 2026',
  '20260301',
];
const IMPOSSIBLE = ['2024-13-01', '2024-02-30', '2023-02-29', '2024-06-31', '2024-00-10', '2024-31-12', '2024-11-00'];
const dates: Pick = ({ basicInformation }) => [
  basicInformation,
  [basicInformation?.startDate, basicInformation?.completionDate],
];
const isPlanned = ({ basicInformation }: Trial): boolean =>
  /^(?:RECRUITING|NOT_YET_RECRUITING|ACTIVE_NOT_RECRUITING)$/.test(basicInformation?.status.value ?? '');

/** Both values of a pair change places, when both are there. */
const swapped =
  (pick: Pick, may: (a: string, b: string) => boolean): Plant =>
  (record) => {
    const [reading, [a, b]] = pick(record.trial);
    const [lineA, lineB] = [lineOf(record, reading?.section, a), lineOf(record, reading?.section, b)];
    if (a === undefined || b === undefined || lineA === undefined || lineB === undefined || !may(a.text, b.text))
      return undefined;
    const text = record.lines.map((line, at) => (at === lineA ? b.text : at === lineB ? a.text : line)).join('\n');
    const lines = new Set([lineA, lineB]);
    return { text, lines, oldLines: lines };
  };

export const VALUE_DEFECTS: readonly Defect[] = [
  {
    id: 'value-foreign-to-section',
    rules: ['unlabelled-value-unrecognised', 'record-line-extra'],
    plant: (record, random) => {
      if (record.trial.layout === 'labelled') return undefined;
      const { basicInformation } = record.trial;
      const line = lineOf(record, basicInformation?.section, basicInformation?.completionDate);
      if (line === undefined) return undefined;
      const put = [record.lines[line] ?? '', chosen(random, ['Multicentre', 'Sponsor initiated', 'Two cohorts']) ?? ''];
      const text = record.lines.flatMap((old, at) => (at === line ? put : [old])).join('\n');
      return { text, lines: new Set([line + 1]), oldLines: new Set([line]) };
    },
  },
  {
    id: 'date-format',
    rules: ['date-format', 'unlabelled-value-unrecognised'],
    plant: inValue(dates, (_, random) => chosen(random, NOT_FORMATS)),
  },
  {
    id: 'date-impossible',
    rules: ['date-impossible'],
    plant: inValue(dates, (_, random) => chosen(random, IMPOSSIBLE)),
  },
  {
    id: 'date-of-update',
    rules: ['date-format', 'date-impossible', 'date-implausible'],
    plant: inValue(
      ({ record }) => [record, [record.lastUpdated]],
      (_, random) => chosen(random, [...NOT_FORMATS, ...IMPOSSIBLE, '2033-01-09', '0204-05-06']),
    ),
  },
  {
    id: 'date-implausible',
    rules: ['date-implausible', 'date-order'],
    plant: inValue(basic('startDate'), (text, random) =>
      chosen(random, [`0${text.slice(0, 1)}${text.slice(2)}`, `1${text.slice(1).replace(/^0/, '0')}`]),
    ),
  },
  {
    id: 'date-far-future',
    rules: ['date-implausible'],
    plant: inValue(basic('completionDate'), (text, random) =>
      /-02-29$/.test(text) ? undefined : chosen(random, [`2208${text.slice(4)}`, `2920${text.slice(4)}`]),
    ),
  },
  {
    id: 'date-missing',
    rules: ['date-missing'],
    plant: inValue(dates, (_, __, trial) => (isPlanned(trial) ? '-' : undefined)),
  },
  {
    id: 'date-order',
    rules: ['date-order'],
    plant: swapped(dates, (a, b) => /^\d{4}/.test(a) && a.slice(0, 7) < b.slice(0, 7)),
  },
  {
    id: 'nct-id-format',
    rules: ['nct-id-format'],
    plant: inValue(
      ({ record }) => [record, [record.nctId]],
      (text, random) =>
        chosen(random, [
          text.replace('NCT', 'NCT '),
          text.toLowerCase(),
          text.slice(0, -1),
          `${text}1`,
          text.replace('0', 'O'),
          text.slice(3),
          text.replace('NCT', 'NTC'),
        ]),
    ),
  },
  {
    id: 'enrollment-format',
    rules: ['enrollment-format', 'unlabelled-value-unrecognised'],
    plant: inValue(basic('enrollment'), (text, random) => {
      const count = Number.parseInt(text, 10);
      return chosen(random, [
        `${count}`,
        `about ${count}`,
        `${count} patients`,
        `${count} subjects`,
        `${count} eyes`,
        `~${count} participants`,
        `n=${count}`,
      ]);
    }),
  },
  {
    id: 'enrollment-zero',
    rules: ['enrollment-zero'],
    plant: inValue(basic('enrollment'), (_, __, trial) =>
      trial.basicInformation?.status.value === 'WITHDRAWN' ? undefined : '0 participants',
    ),
  },
  {
    id: 'age-limit-written-loosely',
    rules: ['age-unit-enum'],
    plant: inValue(age('minimumAge', 'maximumAge'), (text, random) =>
      text === 'N/A'
        ? chosen(random, ['None', 'No limit', 'NA'])
        : chosen(random, [
            text.toLowerCase(),
            text.replace(/ (\w)\w+/, '$1'),
            text.replace(/ (\w)\w+/, ' $1'),
            `≥ ${text}`,
            text.replace('Years', 'yrs'),
            `${text} old`,
            text.replace(' ', '.5 '),
          ]),
    ),
  },
  {
    id: 'age-limit-without-unit',
    rules: ['age-unit-missing'],
    plant: inValue(age('minimumAge', 'maximumAge'), (text) => (text === 'N/A' ? undefined : text.replace(/ \w+/, ''))),
  },
  {
    id: 'age-limits-swapped',
    rules: ['age-range-reversed'],
    plant: swapped(
      age('minimumAge', 'maximumAge'),
      (a, b) => / Years$/.test(a) && / Years$/.test(b) && Number.parseInt(a, 10) < Number.parseInt(b, 10),
    ),
  },
  {
    id: 'age-implausible',
    rules: ['age-implausible'],
    plant: inValue(age('maximumAge'), (text, random) =>
      /^[6-9]\d Years$/.test(text) ? chosen(random, [`1${text}`, text.replace(' ', '0 '), '999 Years']) : undefined,
    ),
  },
  {
    id: 'registry-number',
    rules: ['registry-id-format'],
    plant: inValue(
      ({ otherIdentifiers }) => [
        otherIdentifiers,
        (otherIdentifiers?.identifiers ?? []).filter((i) => i.source.value === 'secondary_id').map((i) => i.id),
      ],
      (_, random) =>
        chosen(random, ['EudraCT 2019-001234-12', 'ISRCTN1234567', 'isrctn 12345678', 'EudraCT number 2019-001234-12']),
    ),
  },
];
