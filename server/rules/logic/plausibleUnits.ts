// The other units of an analyte in which a value can be meant.
import type { Bound } from '../../criteria/reading';
import { type Analyte, convertAnalyte } from '../../registry/analytes';
import { ucumUnit } from '../../registry/ucumCodes';

/** How counts of cells are written: the same thing in units of very different size. */
const COUNTS: readonly string[] = ['/uL', '10*9/L', '10*3/uL'];

/** At most two units other than `ucum` in which all the limits lie in the band of what can be meant. */
export function plausibleUnits(row: Analyte, ucum: string | undefined, limits: readonly Bound[]): readonly string[] {
  const band = row.plausibleConventional;
  if (band === undefined) return [];
  const isCount = COUNTS.some((count) => ucumUnit(count)?.dimensions === ucumUnit(row.conventionalUnit)?.dimensions);
  const units = isCount ? COUNTS : [row.conventionalUnit, row.siUnit, ...row.otherUnits.map((unit) => unit.ucum)];
  const found: string[] = [];
  const sizes = new Set<number>();
  for (const unit of units) {
    if (unit === ucum || unit === '' || unit.startsWith('[ULN')) continue;
    const values = limits.map(({ value }) => convertAnalyte(row.id, value, unit, row.conventionalUnit));
    const fits = values.every(
      (value) => value !== undefined && value >= (band.min ?? value) && value <= (band.max ?? value),
    );
    const size = values[0] ?? 0;
    // Two names of one unit (mU/L and µU/mL) are one suggestion.
    if (!fits || sizes.has(size)) continue;
    sizes.add(size);
    found.push(unit);
  }
  return found.slice(0, 2);
}
