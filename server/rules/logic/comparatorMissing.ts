// comparator-missing: a threshold that is a bare value: neither "at least" nor "at most".
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { bounds, isBeside, speaksOfChange, written } from './surroundingsOfBound';

export const comparatorMissing = criterionRule({
  id: 'comparator-missing',
  category: 'logic',
  severity: 'information',
  summary: 'A threshold does not say whether it is a lower or an upper limit.',
  why: 'Nobody has exactly this value: sites must guess whether higher or lower ones are meant.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Platelet count ⟦100,000/mm3⟧.', '2. Left ventricular ejection fraction ⟦45%⟧.'),
      fixed: inclusion('1. Platelet count ≥ 100,000/mm3.', '2. Left ventricular ejection fraction ≥ 45%.'),
      note: 'Both limits are offered, and none is applied unasked.',
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Hemoglobin < 9 g/dL (90 g/L).',
        '2. Prednisone 10 mg; weight change of 5 %.',
        '3. Platelets 100,000 to 400,000/mm3.',
        '4. Temperature 38 °C on two days.',
      ),
    },
  ],
  limits: ['Only criteria that consist of a laboratory value or measure and its number.'],
  precision:
    'Both findings on 1,051 public records and 10,861 annotated criteria of other records were read and are right.',
  triggers: { signs: DIGITS },
  check(said, report) {
    for (const constraint of bounds(said)) {
      if (!isWhole(said, constraint)) continue;
      report({
        range: constraint.range,
        message: `${quoted(written(said, constraint.range))} may be a lower or an upper limit. Say which: "at least" or "at most".`,
        fixes: ['≥', '≤'].map((sign) => ({
          title: `Write "${sign} ${written(said, constraint.range)}"`,
          safe: false,
          edits: [insert(constraint.range.start, `${sign} `)],
        })),
      });
    }
  },
});

function isWhole(said: CriterionReading, constraint: Constraint): boolean {
  const { subject, amount, role, unit, range, reference } = constraint;
  if (amount === undefined || role !== 'value' || amount.written !== 'digits') return false;
  if (speaksOfChange(said, constraint)) return false;
  if ((unit === undefined && reference === undefined) || unit?.dimension === 'time') return false;
  if ((subject?.kind !== 'analyte' && subject?.kind !== 'measure') || !isBeside(said, constraint)) return false;
  return (
    subject.range.start <= MOST_BEFORE &&
    /^\s*[.;]?\s*$/.test(said.text.slice(range.end)) &&
    !/[=<>≥≤±~]/.test(said.text)
  );
}

/** "Serum", "Baseline" and the like may stand before the name. */
const MOST_BEFORE = 20;
