// Planted defects of the bounds that criteria set: operators, ranges, units, powers of ten, scores.
import { any, oneOf } from './edits';
import { criterionOf, inWords } from './listItems';
import { chosen } from './random';
import type { Defect, Plant } from './record';

const inclusion = (bodies: readonly string[], matter?: RegExp): Plant => criterionOf('inclusion', bodies, matter);
const exclusion = (bodies: readonly string[], matter?: RegExp): Plant => criterionOf('exclusion', bodies, matter);
const escaped = (text: string): string => text.replace(/[<>]/g, '\\$&');

const UNIT_SLIPS: readonly (readonly [right: RegExp, wrong: string])[] = [
  [/(\d ?)g\/dl\b/i, '$1g/L'],
  [/(\d ?)µmol\/l\b|(\d ?)μmol\/l\b/i, '$1$2mmol/L'],
];

export const BOUND_DEFECTS: readonly Defect[] = [
  {
    id: 'operator-malformed',
    rules: ['operator-malformed'],
    plant: inWords(
      'criteria',
      oneOf(/≥|≤|\\?>=|\\?<=/g, ([sign], random) =>
        chosen(
          random,
          /[≥>]/.test(sign)
            ? ['=>', '=\\>', '≥≥', '> =', '≥ or equal to']
            : ['=<', '=\\<', '≤≤', '< =', '≤ or equal to'],
        ),
      ),
    ),
  },
  {
    id: 'age-equals',
    rules: ['comparator-lost'],
    plant: inclusion(
      [
        'Age = 18 years.',
        'Age = 18',
        'Age = 18 years old',
        'Age =18 years and =65 years.',
        'Patients aged = 18 years.',
        'Subjects = 18 years of age',
      ],
      /\bage/i,
    ),
  },
  {
    id: 'equals-for-comparator',
    rules: ['comparator-lost'],
    plant: any(
      inclusion([
        'Platelets = 100,000/mm3.',
        'Hemoglobin = 9 g/dL',
        'ECOG performance status = 2 and life expectancy = 12 weeks.',
        'Creatinine clearance = 60 mL/min.',
        'Neutrophils = 1.5 x 10\\^9/L',
      ]),
      inWords(
        'criteria',
        oneOf(
          /(?<=\b(?:platelets?|neutrophils?|hemoglobin|life expectancy|bilirubin|creatinine|AST|ALT)\b[^;,.]{0,20} )(?:≥|≤|\\>=|\\<=)(?= ?\d)/gi,
          () => '=',
        ),
      ),
    ),
  },
  {
    id: 'range-reversed',
    rules: ['number-range-reversed'],
    plant: any(
      inWords(
        'criteria',
        oneOf(
          /(?<![\d.,/-])\b(1\d|2\d)( ?- ?| to | and )([4-9]\d)(?= (?:years|kg))/g,
          ([, a, joint, b]) => `${b}${joint}${a}`,
        ),
      ),
      exclusion([
        'Gestational age of 37 to 28 weeks.',
        'Gestational age between 37 and 28 weeks.',
        'Waist circumference between 120 and 80 cm.',
      ]),
    ),
  },
  {
    id: 'range-empty',
    rules: ['range-empty-conjunction'],
    plant: exclusion([
      `BMI ${escaped('< 18 and > 35')} kg/m2.`,
      'BMI less than 18 and greater than 35 kg/m2.',
      'Heart rate < 50 and > 110 beats per minute.',
      'Body weight below 40 kg and above 120 kg.',
      'Serum potassium < 3.5 and > 5.5 mmol/L',
    ]),
  },
  {
    id: 'decimal-comma',
    rules: ['decimal-separator'],
    plant: any(
      inWords(
        'criteria',
        oneOf(/(?<![\d.,])(\d)\.(\d)(?= ?(?:mg\/dL|g\/dL|mmol\/L|x ULN|× ULN|kg|mL|cm))/gi, ([, a, b]) => `${a},${b}`),
      ),
      exclusion(['Creatinine > 1,5 mg/dL.', 'Potassium below 3,5 mmol/L.', 'Bilirubin > 2,5 mg/dL']),
    ),
  },
  {
    id: 'power-of-ten',
    rules: ['power-of-ten-lost'],
    plant: any(
      inWords(
        'criteria',
        oneOf(
          /(?<=\d ?)([x×*] ?)10 ?\\?\^? ?([69⁹])(?= ?\/ ?L)/g,
          ([, times, power]) => `${times}10${power === '⁹' ? '9' : power}`,
        ),
      ),
      inclusion([
        'Neutrophils ≥ 1.5 x 109/L.',
        'Platelets ≥ 100 × 109/L',
        'Leukocytes above 3 x 109/L',
        'Lymphocytes ≥ 0.5 x 10 9/L',
        'Platelet count at least 75x109/L',
      ]),
    ),
  },
  {
    id: 'unit-of-another-size',
    rules: ['lab-unit-implausible'],
    plant: any(
      inWords('criteria', (text) =>
        /^(?:ha?emoglobin|hgb|hb)\b[^,;]{0,25}\d ?g\/dl|creatinine\b[^,;]{0,25}\b1\d\d ?[µμ]mol\/l/i.test(text)
          ? UNIT_SLIPS.reduce((t, [right, wrong]) => t.replace(right, wrong), text)
          : undefined,
      ),
      exclusion([
        'Hemoglobin < 9.0 g/L.',
        'Hemoglobin below 90 g/dL',
        `Hemoglobin ${escaped('<')} 8 g/L`,
        'Platelets < 100,000 x 10\\^9/L',
        'Creatinine > 130 mmol/L.',
        'Albumin < 30 g/dL',
        'Neutrophils < 1500 x 10\\^9/L',
        'Glucose above 200 mmol/L',
        'Bilirubin > 340 mg/dL',
      ]),
    ),
  },
  {
    id: 'unit-misspelt',
    rules: ['lab-unit-malformed'],
    plant: any(
      inWords(
        'criteria',
        oneOf(/kg\/m(?:2|²|\\\^2)|1\.73 ?m(?:2|²|\\\^2)|\bmm ?Hg\b/g, ([unit]) =>
          unit.startsWith('mm') ? 'mm/Hg' : unit.replace(/(?:2|²|\\\^2)$/, ''),
        ),
      ),
      exclusion([
        'BMI > 35 kg/m.',
        'eGFR < 30 ml/min/1.73m.',
        'Systolic blood pressure > 180 mm/Hg',
        'Glomerular filtration rate below 30 mL/min/1.73',
      ]),
    ),
  },
  {
    id: 'unit-left-out',
    rules: ['lab-unit-missing'],
    plant: any(
      exclusion([
        'Hemoglobin < 9.',
        'Hemoglobin below 9.0',
        'Platelets < 100,000',
        'Creatinine > 1.5',
        'Bilirubin greater than 2',
        'Albumin < 3.0',
        'Ferritin > 500',
      ]),
      inWords('criteria', (text) =>
        /^(?:ha?emoglobin|serum creatinine|creatinine|platelets?(?: count)?) ?(?:≥|≤|<|>|\\>|\\<)=? ?[\d.,]+ ?(?:g\/dl|mg\/dl)\.?$/i.test(
          text,
        )
          ? text.replace(/ ?(?:g|mg)\/dl/i, '')
          : undefined,
      ),
    ),
  },
  {
    id: 'number-lost',
    rules: ['number-lost'],
    plant: any(
      inWords(
        'criteria',
        oneOf(
          /(?<=\b(?:at least|for at least|for more than|no more than) )\d+ (?=(?:weeks|months|days|years)\b)/g,
          () => '',
        ),
      ),
      inWords(
        'criteria',
        oneOf(/(?<=(?:≥|≤|\\>=?|\\<=?) )[\d.,]+ (?=(?:g\/dL|mg\/dL|mmol\/L|kg|mmHg)\b)/g, () => ''),
      ),
    ),
  },
  {
    id: 'score-out-of-range',
    rules: ['score-out-of-range'],
    plant: exclusion([
      'ECOG performance status ≤ 7.',
      'ECOG > 6',
      'MMSE score below 32.',
      'NYHA class VI heart failure.',
      'DAS28 > 32.',
      'Karnofsky performance status < 160',
      'PHQ-9 score ≥ 30',
      'Glasgow Coma Scale score ≤ 18',
      'EDSS > 65',
      'HAQ-DI score ≥ 65',
      'MADRS score above 80',
      'modified Rankin scale > 8',
    ]),
  },
  {
    id: 'more-than-there-are',
    rules: ['m-of-n-impossible'],
    plant: inclusion(
      [
        'At least 3 of the following 2 signs: tremor, rigor.',
        'Three or more of the following two signs: tremor, rigor.',
        'At least 4 of the following 3 signs: tremor, rigor, sweating.',
      ],
      /tremor|rigor/i,
    ),
  },
];
