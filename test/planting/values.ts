// Planted defects of single values: enumerations, dates, ages, enrollment, numbers of registries.
import type { Field } from '../../server/protocol/field';
import type { Reading, Trial } from '../../server/protocol/trial';
import { chosen, type Random } from './random';
import { type Defect, lineOf, type Plant, replaced } from './record';

type Pick = (trial: Trial) => readonly [reading: Reading | undefined, fields: readonly (Field<unknown> | undefined)[]];

/** Changes one value that is there. The text is that of the value; a key before it on its line stays. */
export function inValue(pick: Pick, edit: (text: string, random: Random, trial: Trial) => string | undefined): Plant {
  return (record, random) => {
    const [reading, fields] = pick(record.trial);
    const field = chosen(
      random,
      fields.filter((f) => f !== undefined && f.line !== -1 && f.value !== undefined),
    );
    const line = lineOf(record, reading?.section, field);
    if (line === undefined || field === undefined) return undefined;
    const changed = edit(field.text, random, record.trial);
    const whole = record.lines[line] ?? '';
    return changed === undefined || changed === field.text
      ? undefined
      : replaced(record, line, whole.slice(0, whole.length - field.text.length) + changed);
  };
}

const basic =
  (name: 'status' | 'phase' | 'enrollment' | 'studyType' | 'startDate' | 'completionDate'): Pick =>
  ({ basicInformation }) => [basicInformation, [basicInformation?.[name]]];
const design =
  (
    name: 'allocation' | 'interventionModel' | 'primaryPurpose' | 'masking' | 'observationalModel' | 'timePerspective',
  ): Pick =>
  ({ studyDesign }) => [studyDesign, [studyDesign?.[name]]];
export const age =
  (...names: readonly ('minimumAge' | 'maximumAge')[]): Pick =>
  ({ eligibility }) => [eligibility, names.map((name) => eligibility?.[name])];

/** A letter left out, doubled, or two of them exchanged. */
function misspelt(text: string, random: Random): string | undefined {
  if (text.length < 5 || !/^[A-Z_]+$/.test(text)) return undefined;
  const at = 1 + Math.floor(random() * (text.length - 3));
  const [a = '', b = ''] = [text[at], text[at + 1]];
  if (a === '_' || b === '_') return undefined;
  if (a === b || random() < 0.4) return text.slice(0, at) + text.slice(at + 1);
  return random() < 0.7 ? text.slice(0, at) + b + a + text.slice(at + 2) : text.slice(0, at) + a + text.slice(at);
}

/** As pages show it: `Active not recruiting`, `Phase 2`. */
const shown = (text: string): string | undefined => {
  if (!/^[A-Z][A-Z_\d/]{2,}$/.test(text)) return undefined;
  const words = text
    .toLowerCase()
    .replaceAll('_', ' ')
    .replaceAll(/phase(?=\d)/g, 'phase ');
  return words[0]?.toUpperCase() + words.slice(1);
};

/** What people write in its place. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  RECRUITING: ['RECRUITNG', 'Open to enrollment', 'Currently recruiting', 'ONGOING'],
  COMPLETED: ['COMPLETE', 'Finished', 'Study completed', 'COMPLETD'],
  INTERVENTIONAL: ['INTERVENTION', 'Interventional', 'Clinical trial', 'INTERVENTIONEL'],
  OBSERVATIONAL: ['Observational', 'OBSERVATION', 'OBSERVATIONAL STUDY'],
  RANDOMIZED: ['RANDOMISED', 'Randomized', 'RANDOM'],
  NON_RANDOMIZED: ['NON-RANDOMIZED', 'Not randomized', 'NONRANDOMIZED'],
  PARALLEL: ['PARALLEL ASSIGNMENT', 'Parallel', 'PARALEL'],
  SINGLE_GROUP: ['SINGLE GROUP', 'Single arm', 'SINGLE_ARM'],
  CROSSOVER: ['CROSS-OVER', 'Cross over', 'CROSS_OVER'],
  TREATMENT: ['Treatment', 'TREATEMENT', 'THERAPY', 'Therapeutic'],
  PREVENTION: ['Prevention', 'PREVENTIVE', 'Prophylaxis'],
  NONE: ['Open label', 'OPEN', 'None (Open Label)', 'NONE (OPEN LABEL)'],
  SINGLE: ['Single', 'SINGLE BLIND', 'Single-blind'],
  DOUBLE: ['Double', 'DOUBLE BLIND', 'DOUBLE-BLIND', 'Double-blind'],
  TRIPLE: ['Triple', 'TRIPLE MASKED'],
  QUADRUPLE: ['Quadruple', 'QUADRUPEL'],
  COHORT: ['Cohort', 'COHORT STUDY'],
  CASE_CONTROL: ['CASE-CONTROL', 'Case control'],
  PROSPECTIVE: ['Prospective', 'PROSPECTIV'],
  RETROSPECTIVE: ['Retrospective', 'RETROSPECTIV'],
  CROSS_SECTIONAL: ['CROSS-SECTIONAL', 'Cross-sectional'],
  ALL: ['Both', 'All', 'BOTH', 'Male and female'],
  FEMALE: ['Female', 'F', 'FEMALES', 'Women'],
  MALE: ['Male', 'MALES', 'Men'],
  No: ['NO', 'no', 'N', 'False', 'Not accepted'],
  Yes: ['YES', 'yes', 'Y', 'True', 'Accepts healthy volunteers'],
  INDUSTRY: ['Industry', 'INDUSTRIAL', 'COMPANY', 'Pharma'],
  OTHER: ['Other', 'OTHERS', 'HOSPITAL', 'University'],
  SPONSOR: ['Sponsor', 'SPONSORS', 'SPONOR'],
  PRINCIPAL_INVESTIGATOR: ['Principal Investigator', 'PRINCIPLE_INVESTIGATOR', 'PI'],
  PHASE1: ['Phase I', 'PHASE 1', 'I', 'Phase1'],
  PHASE2: ['Phase II', 'PHASE II', 'PHASE 2', 'Phase 2b'],
  PHASE3: ['Phase III', 'PHASE-3', 'III'],
  PHASE4: ['Phase IV', 'PHASE 4', 'PHASEIV'],
  NA: ['N/A', 'Not applicable', 'n.a.'],
  EXPERIMENTAL: ['Experimental', 'EXPERIMENTEL', 'Intervention'],
  ACTIVE_COMPARATOR: ['ACTIVE COMPARATOR', 'Control', 'Active Comparator'],
  DRUG: ['Drug', 'DRUGS', 'Medication'],
  BIOLOGICAL: ['Biological', 'BIOLOGIC', 'Vaccine'],
  org_study_id: ['Org Study ID', 'org study id', 'ORG_STUDY_ID', 'org_study'],
  secondary_id: ['Secondary ID', 'secondary', 'SECONDARY_ID'],
};

function wrongCode(text: string, random: Random): string | undefined {
  const forms = [...(LOOSE[text] ?? []), misspelt(text, random), misspelt(text, random), shown(text)];
  return chosen(
    random,
    forms.filter((form) => form !== undefined && form !== text),
  );
}

const enumeration = (id: string, pick: Pick): Defect => ({ id, rules: [id], plant: inValue(pick, wrongCode) });

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
export const swapped =
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
  enumeration('status-enum', basic('status')),
  enumeration('phase-enum', basic('phase')),
  enumeration('study-type-enum', basic('studyType')),
  enumeration('allocation-enum', design('allocation')),
  enumeration('intervention-model-enum', design('interventionModel')),
  enumeration('purpose-enum', design('primaryPurpose')),
  enumeration('masking-enum', design('masking')),
  enumeration('observational-model-enum', design('observationalModel')),
  enumeration('time-perspective-enum', design('timePerspective')),
  enumeration('sex-enum', ({ eligibility }) => [eligibility, [eligibility?.sex]]),
  enumeration('healthy-volunteers-enum', ({ eligibility }) => [eligibility, [eligibility?.healthyVolunteers]]),
  enumeration('sponsor-class-enum', ({ sponsors }) => [
    sponsors,
    (sponsors?.sponsors ?? []).map((s) => s.sponsorClass),
  ]),
  enumeration('responsible-party-enum', ({ responsibleParty }) => [responsibleParty, [responsibleParty?.type]]),
  enumeration('site-status-enum', ({ locations }) => [locations, (locations?.sites ?? []).map((s) => s.status)]),
  enumeration('arm-type-enum', ({ studyGroups }) => [studyGroups, (studyGroups?.arms ?? []).map((a) => a.type)]),
  enumeration('intervention-type-enum', ({ interventions }) => [
    interventions,
    (interventions?.interventions ?? []).map((i) => i.type),
  ]),
  enumeration('identifier-source-enum', ({ otherIdentifiers }) => [
    otherIdentifiers,
    (otherIdentifiers?.identifiers ?? []).map((i) => i.source),
  ]),
  {
    id: 'identifier-type-enum',
    rules: ['identifier-type-enum'],
    plant: inValue(
      ({ otherIdentifiers }) => [otherIdentifiers, (otherIdentifiers?.identifiers ?? []).map((i) => i.type)],
      (_, random) => chosen(random, ['EudraCT', 'NIH grant', 'Hospital number', 'Registry', 'Ethics', 'EUDRA_CT']),
    ),
  },
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
