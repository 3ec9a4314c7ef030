// Laboratory values, vital signs and body measures: their units, how these convert, and what values can be meant.
import { ANALYTE_SOURCES, ANALYTE_TABLE } from './analyteTable';
import { listCell, numberCell, type Range, rangeCell, sourceCell, textTable } from './textTable';
import { convertUcum, rounded, ucumUnit } from './ucumCodes';

/** A UCUM code; `factor` turns a value in the conventional unit into one in this. */
export interface AnalyteUnit {
  readonly ucum: string;
  /** Undefined: no factor holds, or the unit converts into the conventional one by itself. */
  readonly factor: number | undefined;
}

export interface Analyte {
  readonly id: string;
  readonly name: string;
  /** As the table has them, with its marks `!` and `~`: subjectNames.ts reads them. */
  readonly aliases: readonly string[];
  readonly conventionalUnit: string;
  readonly siUnit: string;
  /** `affine`: not by a factor alone (HbA1c). Undefined: mass and substance do not convert (lipoprotein(a)). */
  readonly factorToSI: number | 'affine' | undefined;
  readonly otherUnits: readonly AnalyteUnit[];
  /** In the conventional unit. */
  readonly refRange: Range | undefined;
  /** Outside it a threshold is almost certainly a slip of unit or decimal point; not a reference range. */
  readonly plausibleConventional: Range | undefined;
  readonly plausibleSI: Range | undefined;
  readonly notes: string;
  /** Each an address, or `general knowledge`. */
  readonly sources: { readonly factor: string; readonly refRange: string; readonly plausible: string };
}

/** Multiples of the upper limit of normal that criteria set. Source: as `plausible` of the transaminases. */
export const ulnMultiples: Range = { min: 0.5, max: 20 };

const table = textTable<Analyte>(ANALYTE_TABLE, (cell) => {
  const factorToSI = cell(5) === 'affine' ? 'affine' : numberCell(cell(5));
  const plausible = rangeCell(cell(8));
  return {
    id: cell(0),
    name: cell(1),
    aliases: listCell(cell(2)),
    conventionalUnit: cell(3),
    siUnit: cell(4),
    factorToSI,
    otherUnits: listCell(cell(6)).map(unitWithFactor),
    refRange: rangeCell(cell(7)),
    plausibleConventional: plausible,
    plausibleSI: plausible && inSI(plausible, factorToSI),
    notes: cell(12),
    sources: {
      factor: sourceOf(cell(9)),
      refRange: sourceOf(cell(10)),
      plausible: sourceOf(cell(11)),
    },
  };
});

export const analyte = (id: string): Analyte | undefined => table().byId.get(id);

export const analytes = (): readonly Analyte[] => table().rows;

/**
 * A value of an analyte in another unit, both UCUM codes of the project's tables (ucumCodes.ts); undefined where the two
 * do not convert for this analyte.
 */
export function convertAnalyte(id: string, value: number, fromUcum: string, toUcum: string): number | undefined {
  const row = analyte(id);
  if (row === undefined) return undefined;
  if (fromUcum === toUcum) return value;
  if (row.factorToSI === 'affine') return convertGlycated(value, fromUcum, toUcum);
  const direct = convertUcum(value, fromUcum, toUcum);
  if (direct !== undefined) return direct;
  const linked = linkedUnits(row);
  const from = linked.find((unit) => ucumUnit(unit.ucum)?.dimensions === ucumUnit(fromUcum)?.dimensions);
  const to = linked.find((unit) => ucumUnit(unit.ucum)?.dimensions === ucumUnit(toUcum)?.dimensions);
  if (from === undefined || to === undefined) return undefined;
  const known = convertUcum(value, fromUcum, from.ucum);
  const linkedValue = known === undefined ? undefined : rounded((known / from.factor) * to.factor);
  return linkedValue === undefined ? undefined : convertUcum(linkedValue, to.ucum, toUcum);
}

/** The units that hold the same quantity in other dimensions: mass, substance, equivalents. */
function linkedUnits(row: Analyte): readonly { readonly ucum: string; readonly factor: number }[] {
  const units: AnalyteUnit[] = [
    { ucum: row.conventionalUnit, factor: 1 },
    { ucum: row.siUnit, factor: row.factorToSI === 'affine' ? undefined : row.factorToSI },
    ...row.otherUnits,
  ];
  return units.flatMap(({ ucum, factor }) => (factor === undefined ? [] : [{ ucum, factor }]));
}

/** The master equation between the NGSP per cent and the IFCC mmol/mol. Both are ratios, but not of the same things. */
function convertGlycated(value: number, from: string, to: string): number | undefined {
  if (from === '%' && to === 'mmol/mol') return rounded((value - 2.152) / 0.09148);
  if (from === 'mmol/mol' && to === '%') return rounded(value * 0.09148 + 2.152);
  return undefined;
}

function inSI({ min, max }: Range, factor: Analyte['factorToSI']): Range | undefined {
  if (factor === undefined) return undefined;
  const convert = (bound: number | undefined): number | undefined => {
    if (bound === undefined) return undefined;
    return factor === 'affine' ? convertGlycated(bound, '%', 'mmol/mol') : rounded(bound * factor);
  };
  return { min: convert(min), max: convert(max) };
}

function unitWithFactor(item: string): AnalyteUnit {
  const [ucum = '', factor = ''] = item.split(' x');
  return { ucum, factor: numberCell(factor) };
}

const sourceOf = (letter: string): string => sourceCell(ANALYTE_SOURCES[letter] ?? '');
