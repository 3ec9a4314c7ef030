// lab-unit-implausible: a laboratory value that can only be meant in another unit.
import type { Bound, Constraint, CriterionReading, Unit } from '../../criteria/reading';
import { type Analyte, analyte, convertAnalyte } from '../../registry/analytes';
import { SOURCES } from '../../registry/element';
import { unitSpelling } from '../../registry/unitSpellings';
import { replace } from '../../text/edit';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { listed, quoted } from '../quoted';
import type { Fix } from '../rule';
import { DIGITS } from '../triggers';
import { plausibleUnits } from './plausibleUnits';
import { bounds, limitsOf, speaksOfChange, written } from './surroundingsOfBound';

export const labUnitImplausible = criterionRule({
  id: 'lab-unit-implausible',
  category: 'logic',
  severity: 'error',
  summary: 'A laboratory value cannot be meant in its unit, but in another one of the same analyte.',
  why: 'Taken literally, the criterion admits everyone or no one; sites would have to guess the unit.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Hemoglobin at least ⟦9.0 g/L⟧.'),
      fixed: inclusion('1. Hemoglobin at least 9.0 g/dL.'),
      note: 'A second fix writes the same in the unit as it stands: 90 g/L.',
    },
    {
      section: 'eligibility',
      text: inclusion('1. Platelets ≥ ⟦100,000 x 10\\^9/L⟧.'),
      fixed: inclusion('1. Platelets ≥ 100,000 /µL.'),
    },
    {
      section: 'eligibility',
      text: exclusion('1. Serum creatinine > ⟦130 mmol/L⟧.', '2. Platelet count < ⟦50,000/mL⟧.'),
      fixed: exclusion('1. Serum creatinine > 130 µmol/L.', '2. Platelet count < 50,000/µL.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Hemoglobin ≥ 90 g/L or 9 g/dL; platelets ≥ 100 x 10\\^9/L (100,000/µL).',
        '2. HbA1c stable within 0.5 % for 3 months; increase of creatinine by 27 mmol/L.',
        '3. PaO2/FiO2 ≤ 300 mmHg (1 mmHg = 0.133 kPa).',
      ),
      note: 'Changes of a value and conversions of units are no values.',
    },
  ],
  limits: [
    'The bands of what can be meant are wide on purpose: a slip within them is not seen.',
    'A value that is implausible in every unit of the analyte is left alone.',
    'A number like 50.000, of which it is not clear what it is, has another finding (decimal-separator).',
  ],
  precision: '31 findings on 1,051 public records and 10,861 annotated criteria of other records, all read, all right.',
  triggers: { signs: DIGITS },
  check(said, report) {
    for (const constraint of bounds(said)) {
      const { unit, subject } = constraint;
      if (unit === undefined || subject?.kind !== 'analyte' || !isValue(said, constraint)) continue;
      const row = analyte(subject.id ?? '');
      const limits = limitsOf(constraint);
      const [first] = limits;
      if (row === undefined || first === undefined || PRESSURES.has(row.id)) continue;
      const value = limits.reduce((least, limit) => (limit.value < least.value ? limit : least), first);
      const side = misfit(row, value.value, unit.ucum);
      if (side === undefined) continue;
      const others = plausibleUnits(row, unit.ucum, limits);
      if (others.length === 0) continue;
      const range = { start: first.range.start, end: unit.range.end };
      const number = written(said, { start: first.range.start, end: unit.range.start }).trimEnd();
      const said_ = quoted(written(said, range));
      report({
        range,
        message: `${said_} is far too ${side} for ${inSentence(row.name)}: ${side === 'low' ? 'values are never that small' : 'no value is that great'} in ${unitSpelling(unit.ucum)}. ${listed(
          others.map((ucum) => quoted(joined(said, unit, number, ucum))),
          'or',
        )} would be usual. Correct the unit or the number.`,
        fixes: fixesFor(said, constraint, unit, row, limits, others),
      });
    }
  },
});

/** Differences of blood pressure are called blood pressure too, and nobody measures it in kPa for a criterion. */
const PRESSURES: ReadonlySet<string> = new Set(['sbp', 'dbp']);

/** Values alone: no windows, amounts, changes, equations ("1 mmHg = 0.133 kPa") or numbers that are unclear themselves. */
function isValue(said: CriterionReading, constraint: Constraint): boolean {
  const { role, reference, per, unit, doubts, range } = constraint;
  if (role !== 'value' && role !== 'stage') return false;
  if (reference !== undefined || per !== undefined || unit?.malformed === true || constraint.lowerUnit !== undefined)
    return false;
  if (doubts.some(({ kind }) => kind !== 'comparator-malformed' && kind !== 'decimal-comma')) return false;
  if (limitsOf(constraint).some(({ value, written: how }) => value <= 0 || how === 'letters')) return false;
  return !speaksOfChange(said, constraint) && !/^\s*[=≈]/.test(said.text.slice(range.end));
}

function misfit(row: Analyte, value: number, ucum: string): 'low' | 'high' | undefined {
  const band = row.plausibleConventional;
  const converted = convertAnalyte(row.id, value, ucum, row.conventionalUnit);
  if (band === undefined || converted === undefined) return undefined;
  if (band.min !== undefined && converted < band.min) return 'low';
  return band.max !== undefined && converted > band.max ? 'high' : undefined;
}

/** "Total bilirubin" inside a sentence; "C-peptide" and "LDL cholesterol" as they are. */
const inSentence = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name);

/** The number and another unit, with a blank between them where the author wrote one, or where the unit needs one. */
function joined(said: CriterionReading, unit: Unit, number: string, ucum: string): string {
  const spelling = unitSpelling(ucum);
  const isGlued = !/\s/.test(said.text.charAt(unit.range.start - 1));
  return isGlued && !spelling.startsWith('×') ? `${number}${spelling}` : `${number} ${spelling}`;
}

function fixesFor(
  said: CriterionReading,
  { range }: Constraint,
  unit: Unit,
  row: Analyte,
  limits: readonly Bound[],
  others: readonly string[],
): readonly Fix[] {
  const fixes: Fix[] = others.map((ucum) => {
    const blank = joined(said, unit, '', ucum);
    const isSpaced = /\s/.test(said.text.charAt(unit.range.start - 1));
    return {
      title: `Write the unit as ${unitSpelling(ucum)}`,
      safe: false,
      edits: [replace(unit.range, isSpaced ? blank.trimStart() : blank)],
    };
  });
  // The number as it would be in the unit that stands there: 90 g/L.
  const [only] = limits;
  const [other] = others;
  if (limits.length === 1 && only !== undefined && other !== undefined && only.range.end <= range.end) {
    const converted = convertAnalyte(row.id, only.value, other, unit.ucum);
    if (converted !== undefined && isPlain(converted)) {
      fixes.push({
        title: `Write the number as ${converted}`,
        safe: false,
        edits: [replace(only.range, String(converted))],
      });
    }
  }
  return fixes;
}

/** A number that an author would write: of three digits at most, neither tiny nor great. */
const isPlain = (value: number): boolean =>
  value >= 0.1 && value <= 1000 && Math.abs(Number(value.toPrecision(3)) - value) < 1e-9;
