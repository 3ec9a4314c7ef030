// lab-unit-missing: a laboratory threshold without its unit.
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { type Analyte, analyte } from '../../registry/analytes';
import { SOURCES } from '../../registry/element';
import { unitSpelling } from '../../registry/unitSpellings';
import { insert } from '../../text/edit';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { listed, quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { plausibleUnits } from './plausibleUnits';
import { bounds, endsThere, isBeside, limitsOf, speaksOfChange, written } from './surroundingsOfBound';

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
    for (const constraint of bounds(said)) {
      const row = withoutUnit(said, constraint);
      const limits = limitsOf(constraint);
      const last = limits.at(-1);
      if (row === undefined || last === undefined) continue;
      const units = plausibleUnits(row, undefined, limits);
      if (units.length === 0) continue;
      const number = quoted(written(said, last.range));
      report({
        range: last.range,
        message: `${number} for ${quoted(constraint.subject?.text ?? row.name)} has no unit, and laboratories use more than one. Add it: ${listed(units.map(unitSpelling), 'or')}?`,
        fixes: units.map((ucum) => ({
          title: `Add ${unitSpelling(ucum)}`,
          safe: false,
          edits: [insert(last.range.end, ` ${unitSpelling(ucum)}`)],
        })),
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

function withoutUnit(said: CriterionReading, constraint: Constraint): Analyte | undefined {
  const { subject, unit, reference, per, role, doubts } = constraint;
  if (subject?.kind !== 'analyte' || subject.id === undefined || !ANALYTES.has(subject.id)) return undefined;
  if (unit !== undefined || reference !== undefined || per !== undefined || role !== 'value' || doubts.length > 0)
    return undefined;
  const limits = limitsOf(constraint);
  if (limits.length === 0 || limits.some(({ value, written: how }) => how !== 'digits' || value <= 0)) return undefined;
  // The unit may stand behind a "higher" or the like: "200 or more cells/mm3".
  if (!endsThere(said, constraint) || !isBeside(said, constraint) || speaksOfChange(said, constraint)) return undefined;
  const number = limits.at(-1)?.range.start ?? constraint.range.start;
  if (OTHER_THINGS.test(said.text.slice(subject.range.end, number))) return undefined;
  const elsewhere = said.constraints.some(
    (other) => other.subject?.id === subject.id && (other.unit !== undefined || other.reference !== undefined),
  );
  return elsewhere ? undefined : analyte(subject.id);
}

/** "Platelet score", "neutrophil/lymphocyte ratio", "urine glucose index": no concentrations. */
const OTHER_THINGS = /score|index|scale|ratio|grade|class|rate/i;
