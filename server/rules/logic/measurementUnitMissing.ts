// measurement-unit-missing: a body mass index, a pulse, a filtration rate without its unit.
import { SOURCES } from '../../registry/element';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { listed, quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { thresholdsWithoutUnit } from './missingUnit';

export const measurementUnitMissing = criterionRule({
  id: 'measurement-unit-missing',
  category: 'logic',
  severity: 'information',
  summary: 'A threshold of a vital sign or another measurement has no unit.',
  why: 'Whoever knows the measurement guesses the unit; patients, and programs that match them with trials, do not.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. Body mass index > ⟦35⟧.', '2. eGFR < ⟦30⟧ at screening.'),
      fixed: exclusion('1. Body mass index > 35 kg/m².', '2. eGFR < 30 mL/min/1.73 m² at screening.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. BMI 18 to 35 kg/m2, SpO2 of 94 %, INR below 1.5.',
        '2. Two heart rate readings; temperature known.',
      ),
      note: 'What has its unit is left alone, and so is what has none.',
    },
  ],
  limits: [
    'Body mass index, blood pressure, heart and respiratory rate, temperature, oxygen saturation, ejection fraction and the filtration rate of the kidneys.',
    'Silent where the criterion names a unit of the same measurement elsewhere.',
  ],
  precision:
    'All 30 findings on 1,051 public records were read: none of the thresholds has a unit. One more had it at the end of its sentence in words; such are left alone now.',
  triggers: { signs: DIGITS },
  check(said, report) {
    if (SPELLED_OUT.test(said.text)) return;
    for (const { range, number, subject, units, fixes } of thresholdsWithoutUnit(said, MEASUREMENTS)) {
      report({
        range,
        message: `${quoted(number)} for ${quoted(subject)} has no unit. Add it, so that nobody has to guess: ${listed(units, 'or')}?`,
        fixes,
      });
    }
  },
});

/** Measurements whose unit goes without saying for those who take them. */
const MEASUREMENTS: ReadonlySet<string> = new Set(
  'bmi egfr crcl sbp dbp heart-rate respiratory-rate temperature spo2 lvef'.split(' '),
);

/** "160 or 100, in millimeters of mercury". */
const SPELLED_OUT = /millimet(?:er|re)/i;
