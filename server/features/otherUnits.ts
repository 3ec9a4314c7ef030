// A value in another unit: "90 g/L = 9 g/dL", "110 lb = 49.9 kg", "18 months = 1.5 years".
import { decimalText } from '../criteria/print';
import type { Bound, Constraint, Unit } from '../criteria/reading';
import { analyte, convertAnalyte } from '../registry/analytes';
import type { UnitConversion } from '../registry/unitConversion';
import { unitSpelling } from '../registry/unitSpellings';

/** Units that a reader elsewhere thinks in. Not `a` to `mo`: an age in years needs no months, save for small children. */
const COUNTERPARTS: ReadonlyMap<string, string> = new Map([
  ['[lb_av]', 'kg'],
  ['[in_i]', 'cm'],
  ['[ft_i]', 'm'],
  ['[mi_i]', 'km'],
  ['[degF]', 'Cel'],
  ['Cel', '[degF]'],
  ['kPa', 'mm[Hg]'],
  ['cm[H2O]', 'mm[Hg]'],
  ['[oz_av]', 'g'],
  ['mo', 'a'],
]);

/** The bounds of a constraint in the other unit of its subject, or of its dimension; '' when there is none worth saying. */
export function inOtherUnits(constraint: Constraint, units: UnitConversion | undefined): string {
  const { lower, upper, amount, unit, subject } = constraint;
  const stated = [lower, upper, amount].filter((bound) => bound !== undefined);
  const [first] = stated;
  if (unit === undefined || first === undefined || unit.malformed) return '';
  const target =
    (subject?.kind === 'analyte' ? otherUnit(subject.id ?? '', unit) : undefined) ?? COUNTERPARTS.get(unit.ucum);
  if (target === undefined) return '';
  const converted = stated.map((bound) => convert(bound, constraint, unit.ucum, target, units));
  if (converted.some((value) => value === undefined)) return '';
  const texts = converted.map((value) => decimalText({ value: rounded(value ?? 0) }));
  const written = stated.map((bound) => decimalText(bound));
  return `${withUnit(written, unit.ucum)} = ${withUnit(texts, target)}`;
}

const withUnit = (values: readonly string[], ucum: string): string =>
  `${values.join(' to ')}${ucum === '%' ? '' : ' '}${unitSpelling(ucum)}`;

/** The conventional unit for a value in SI units, and the other way round. */
function otherUnit(id: string, { ucum }: Unit): string | undefined {
  const row = analyte(id);
  if (row === undefined || row.conventionalUnit === row.siUnit) return undefined;
  const isNear = (to: string): boolean => convertAnalyte(id, 1, ucum, to) === 1;
  const target = isNear(row.conventionalUnit) ? row.siUnit : row.conventionalUnit;
  return isNear(target) ? undefined : target;
}

function convert(
  { value }: Bound,
  { subject }: Constraint,
  from: string,
  to: string,
  units: UnitConversion | undefined,
): number | undefined {
  const known = subject?.kind === 'analyte' ? convertAnalyte(subject.id ?? '', value, from, to) : undefined;
  return known ?? units?.convert(value, from, to);
}

/** Three figures that count. */
const rounded = (value: number): number => Number(value.toPrecision(3));
