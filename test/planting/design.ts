// Planted contradictions of the design: phase, allocation, model, masking and arms against the fields and the title.
import { sureArms } from '../../server/rules/arms/sureArms';
import { inSummary } from './edits';
import { basicOf, designOf, isTrial, setBasic, setDesign, where } from './fields';
import { chosen } from './random';
import { type Defect, insertedBelow, lineOf, type Plant, replaced, type WholeRecord } from './record';

const armsOf = (record: WholeRecord) => sureArms(record.trial) ?? [];

/** Words before the title, where it does not speak of the matter already. */
const titled =
  (words: readonly string[], unless: RegExp): Plant =>
  (record, random) => {
    const { title, section } = record.trial.record;
    const line = lineOf(record, section, title);
    if (line === undefined || unless.test(title.text) || title.text.length > 220) return undefined;
    return replaced(record, line, `${chosen(random, words)} ${title.text}`);
  };

const BLIND = /mask|blind|open[- ]?label|placebo|sham/i;
const textOf = (record: WholeRecord): string => record.text;

export const DESIGN_DEFECTS: readonly Defect[] = [
  {
    id: 'phase-of-observation',
    rules: ['phase-observational'],
    plant: (record, random) => {
      const { basicInformation: b } = record.trial;
      const line = lineOf(record, b?.section, b?.phase);
      return b?.studyType.value !== 'OBSERVATIONAL' || line === undefined
        ? undefined
        : replaced(record, line, chosen(random, ['PHASE4', 'PHASE2', 'PHASE3']) ?? '');
    },
  },
  {
    id: 'phase-in-title',
    rules: ['phase-title-mismatch'],
    plant: where(
      (r) => /^PHASE[1-4]$/.test(basicOf(r, 'phase')) && !/phase\s/i.test(r.text),
      (r, random) => {
        const other =
          {
            PHASE1: ['III', '3', '2b'],
            PHASE2: ['III', '1', 'I'],
            PHASE3: ['II', '1', '2a'],
            PHASE4: ['II', '1', 'I/II'],
          }[basicOf(r, 'phase')] ?? [];
        return titled([`A Phase ${chosen(random, other)} Study of`, `Phase ${chosen(random, other)} Trial:`], /phase/i)(
          r,
          random,
        );
      },
      'phase',
    ),
  },
  {
    id: 'children-in-title',
    rules: ['age-child-adult-title'],
    plant: (record, random) => {
      const limit = record.trial.eligibility?.minimumAge.value;
      if (limit?.kind !== 'limit' || limit.unit !== 'Years' || limit.amount < 18) return undefined;
      const { eligibility } = record.trial;
      const { title, section } = record.trial.record;
      const line = lineOf(record, section, title);
      if (
        line === undefined ||
        /child|pa?ediatric|adult|adolesc|infant|parent|matern|school|famil|birth|young| in /i.test(title.text)
      )
        return undefined;
      const made = replaced(
        record,
        line,
        `${title.text} ${chosen(random, ['in Children', 'in Infants', 'in Pediatric Patients'])}`,
      );
      const field = lineOf(record, eligibility?.section, eligibility?.minimumAge);
      return made === undefined || field === undefined
        ? undefined
        : { ...made, lines: new Set([...made.lines, field]) };
    },
  },
  {
    id: 'blind-in-title',
    rules: ['masking-text-mismatch'],
    plant: where(
      (r) => designOf(r, 'masking') === 'NONE' && !BLIND.test(textOf(r).replaceAll(/masking strategies/g, '')),
      titled(['Double-Blind Study of', 'A Double Blind Trial of', 'A Single-Blind Study of'], BLIND),
      'masking',
    ),
  },
  {
    id: 'open-label-in-title',
    rules: ['masking-text-mismatch'],
    plant: where(
      (r) => /^(?:DOUBLE|TRIPLE|QUADRUPLE)$/.test(designOf(r, 'masking')) && !/open[- ]?label/i.test(r.text),
      titled(['Open-Label Study of', 'An Open Label Trial of'], BLIND),
      'masking',
    ),
  },
  {
    id: 'no-masking-of-placebo',
    rules: ['masking-none-placebo', 'masking-text-mismatch', 'masking-role-count'],
    plant: where(
      (r) =>
        (r.trial.interventions?.interventions ?? []).some((i) => /placebo/i.test(i.name.text)) &&
        /^(?:DOUBLE|TRIPLE|QUADRUPLE)$/.test(designOf(r, 'masking')) &&
        !/blind|mask/i.test(textOf(r).replaceAll(/masking strategies|Blinding Strategy/g, '')),
      setDesign('masking', 'NONE'),
    ),
  },
  {
    id: 'masked-roles',
    rules: ['masking-role-count'],
    plant: where(
      (r) => (r.trial.studyDesign?.maskedRoles.length ?? 0) >= 2,
      (r, random) => {
        const count = r.trial.studyDesign?.maskedRoles.length ?? 0;
        return setDesign('masking', ['', '', 'TRIPLE', 'QUADRUPLE', 'DOUBLE'][count] ?? 'SINGLE')(r, random);
      },
    ),
  },
  {
    id: 'single-group-of-several',
    rules: ['model-arm-count', 'allocation-single-arm'],
    plant: where(
      (r) =>
        armsOf(r).length >= 2 &&
        designOf(r, 'interventionModel') === 'PARALLEL' &&
        designOf(r, 'allocation') === 'RANDOMIZED',
      setDesign('interventionModel', 'SINGLE_GROUP'),
      'allocation',
    ),
  },
  {
    id: 'parallel-of-one',
    rules: ['model-arm-count'],
    plant: where(
      (r) =>
        armsOf(r).length === 1 &&
        designOf(r, 'interventionModel') === 'SINGLE_GROUP' &&
        r.trial.basicInformation?.status.value !== undefined,
      setDesign('interventionModel', 'PARALLEL'),
      'allocation',
    ),
  },
  {
    id: 'allocation-of-one-arm',
    rules: ['allocation-single-arm'],
    plant: where(
      (r) => armsOf(r).length === 1 && designOf(r, 'allocation') === 'NA',
      (r, random) => setDesign('allocation', chosen(random, ['RANDOMIZED', 'NON_RANDOMIZED']) ?? '')(r, random),
    ),
  },
  {
    id: 'no-allocation-of-several',
    rules: ['allocation-multi-arm-na', 'allocation-text-mismatch', 'title-design-mismatch'],
    plant: where(
      (r) =>
        armsOf(r).length >= 2 &&
        /^(?:NON_)?RANDOMIZED$/.test(designOf(r, 'allocation')) &&
        // In a single group NA is right, and it is the number of arms that is wrong.
        designOf(r, 'interventionModel') !== 'SINGLE_GROUP' &&
        !/random/i.test(r.text.replaceAll(/RANDOMIZED/g, '')),
      setDesign('allocation', 'NA'),
    ),
  },
  {
    id: 'randomized-in-title',
    rules: ['title-design-mismatch', 'allocation-text-mismatch'],
    plant: where(
      (r) => designOf(r, 'allocation') === 'NON_RANDOMIZED',
      titled(['A Randomized Study of', 'Randomised Trial of', 'A Randomized Controlled Trial of'], /random/i),
      'allocation',
    ),
  },
  {
    id: 'crossover-in-title',
    rules: ['title-design-mismatch'],
    plant: where(
      (r) => designOf(r, 'interventionModel') === 'PARALLEL',
      titled(['A Crossover Study of', 'Cross-Over Trial of'], /cross/i),
      'interventionModel',
    ),
  },
  {
    id: 'randomized-in-summary',
    rules: ['allocation-text-mismatch'],
    plant: where(
      (r) => designOf(r, 'allocation') === 'NON_RANDOMIZED' && !/random/i.test(r.text.replaceAll('NON_RANDOMIZED', '')),
      inSummary([
        'This is a randomized controlled trial.',
        'This is a randomised, multicenter study.',
        'This randomized trial has two periods.',
      ]),
      'allocation',
    ),
  },
  {
    id: 'placebo-in-summary',
    rules: ['placebo-not-listed'],
    plant: where(
      (r) => isTrial(r) && armsOf(r).length >= 1 && (r.trial.interventions?.interventions.length ?? 0) > 0,
      inSummary(
        ['This is a placebo-controlled study.', 'This placebo-controlled trial lasts a year.'],
        /placebo|sham|vehicle|dummy|saline|water|sugar|dextrose|glucose|lactose|starch|inert|inactive|sodium chloride|control|mannitol|maltodextrin|cellulose|NaCl|diluent|excipient|(?<!ACTIVE_)comparator/i,
      ),
    ),
  },
  {
    id: 'observation-with-allocation',
    rules: ['observational-design-fields', 'unlabelled-value-unrecognised'],
    plant: (record) => {
      const { studyDesign: d, basicInformation: b, layout } = record.trial;
      const line = lineOf(record, d?.section, d?.timePerspective);
      if (b?.studyType.value !== 'OBSERVATIONAL' || line === undefined || layout === 'labelled') return undefined;
      return insertedBelow(record, line, ['RANDOMIZED']);
    },
  },
  {
    id: 'observation-called-trial',
    rules: ['observational-design-fields', 'phase-observational'],
    plant: where(
      (r) => isTrial(r) && designOf(r, 'allocation') !== '' && basicOf(r, 'phase') === 'NA',
      setBasic('studyType', 'OBSERVATIONAL'),
      'allocation',
      'interventionModel',
      'primaryPurpose',
      'masking',
      'phase',
    ),
  },
];
