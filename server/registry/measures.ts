// Measures that criteria bound beside rating instruments and analytes: pressures, lengths, lung function, counts of things.
import { MEASURE_TABLE } from './measureTable';
import { listCell, type Range, rangeCell, textTable } from './textTable';

export interface Measure {
  readonly id: string;
  readonly name: string;
  /** As the table has them, with its marks `!` and `~`: subjectNames.ts reads them. */
  readonly aliases: readonly string[];
  /** UCUM codes, the most usual first. */
  readonly units: readonly string[];
  /** In the first unit. Undefined where no sensible band is known. */
  readonly plausible: Range | undefined;
  /** Of the plausible range: `plain sense` (the number cannot be meant), `general knowledge`, or empty without a range. */
  readonly source: string;
}

const table = textTable<Measure>(MEASURE_TABLE, (cell) => ({
  id: cell(0),
  name: cell(1),
  aliases: listCell(cell(2)),
  units: listCell(cell(3)),
  plausible: rangeCell(cell(4)),
  source: cell(5),
}));

export const measure = (id: string): Measure | undefined => table().byId.get(id);

export const measures = (): readonly Measure[] => table().rows;
