// A threshold that surely lacks its unit: shared by the rules that say so of laboratory values and of other measurements.
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { type Analyte, analyte } from '../../registry/analytes';
import { unitSpelling } from '../../registry/unitSpellings';
import { insert } from '../../text/edit';
import type { TextRange } from '../../text/range';
import type { Fix } from '../rule';
import { plausibleUnits } from './plausibleUnits';
import { bounds, endsThere, isBeside, limitsOf, speaksOfChange, written } from './surroundingsOfBound';

export interface ThresholdWithoutUnit {
  /** Of its number, in the criterion. */
  readonly range: TextRange;
  readonly number: string;
  readonly subject: string;
  /** Units with which the number makes sense, the most usual first; at least one. */
  readonly units: readonly string[];
  readonly fixes: readonly Fix[];
}

/** The thresholds of some analytes, by their ids, that have no unit where nothing else in the criterion tells it. */
export function* thresholdsWithoutUnit(
  said: CriterionReading,
  ids: ReadonlySet<string>,
): Generator<ThresholdWithoutUnit, void, undefined> {
  for (const constraint of bounds(said)) {
    const row = withoutUnit(said, constraint, ids);
    const limits = limitsOf(constraint);
    const last = limits.at(-1);
    if (row === undefined || last === undefined) continue;
    const units = plausibleUnits(row, undefined, limits).map(unitSpelling);
    if (units.length === 0) continue;
    yield {
      range: last.range,
      number: written(said, last.range),
      subject: constraint.subject?.text ?? row.name,
      units,
      fixes: units.map((unit) => ({
        title: `Add ${unit}`,
        safe: false,
        edits: [insert(last.range.end, ` ${unit}`)],
      })),
    };
  }
}

function withoutUnit(said: CriterionReading, constraint: Constraint, ids: ReadonlySet<string>): Analyte | undefined {
  const { subject, unit, reference, per, role, doubts } = constraint;
  if (subject?.kind !== 'analyte' || subject.id === undefined || !ids.has(subject.id)) return undefined;
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
