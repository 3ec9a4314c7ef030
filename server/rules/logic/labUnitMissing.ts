// lab-unit-missing: a laboratory threshold without its unit.
import { SOURCES } from '../../registry/element';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { listed, quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { thresholdsWithoutUnit } from './missingUnit';

export const labUnitMissing = criterionRule({
  id: 'lab-unit-missing',
  category: 'logic',
  severity: 'warning',
  summary: 'A laboratory threshold has no unit.',
  why: 'Laboratories report the same value in several units, which differ tenfold and more.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. Hemoglobin < ⟦9⟧.'),
      fixed: exclusion('1. Hemoglobin < 9 g/dL.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. Platelets at least ⟦100,000⟧ and ferritin > ⟦500⟧ at screening.'),
      fixed: inclusion('1. Platelets at least 100,000 /µL and ferritin > 500 ng/mL at screening.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. INR ≤ 1.5, BMI < 35, blood pressure < 140/90, ALT ≤ 3 × ULN.',
        '2. Hemoglobin 9 to 12 g/dl; platelets ≥ 100,000 per cubic millimetre.',
        '3. Two hemoglobin values, fasting glucose twice a day.',
        '4. Creatinine > 2 N; hemoglobin ≥ 8 and ≤ 11 g/dL; bilirubin < grade 2.',
      ),
      note: 'What has no unit, or one that goes without saying, is left alone.',
    },
  ],
  limits: [
    'Only analytes that are reported in several units; body mass index, blood pressure, ratios and times are left alone.',
    'Silent where the criterion names a unit of the same analyte elsewhere.',
  ],
  precision:
    '36 findings on 1,051 public records and 10,861 annotated criteria of other records, all read: none of the thresholds has a unit. In half of them (counts of blood cells) readers will guess it rightly.',
  triggers: { signs: DIGITS },
  check(said, report) {
    for (const { range, number, subject, units, fixes } of thresholdsWithoutUnit(said, ANALYTES)) {
      report({
        range,
        message: `${quoted(number)} for ${quoted(subject)} has no unit, and laboratories use more than one. Add it: ${listed(units, 'or')}?`,
        fixes,
      });
    }
  },
});

/** Analytes that laboratories report in more than one unit. */
const ANALYTES: ReadonlySet<string> = new Set(
  `hemoglobin platelets wbc anc alc aec creatinine glucose cholesterol ldl hdl triglycerides ferritin crp d-dimer albumin psa
  bilirubin-total bilirubin-direct potassium sodium calcium magnesium phosphate testosterone lactate uric-acid bun urea
  troponin procalcitonin hba1c vitamin-d b12 fibrinogen iron`.split(/\s+/),
);
