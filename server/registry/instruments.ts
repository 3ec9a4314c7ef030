// Rating instruments: the scores, grades and classes that criteria bound, and the range each can take.
import { INSTRUMENT_TABLE } from './instrumentTable';
import { listCell, numberCell, type Range, rangeCell, sourceCell, textTable } from './textTable';

export type InstrumentKind = 'continuous' | 'discrete' | 'categorical';

export interface Instrument {
  readonly id: string;
  readonly name: string;
  /** As the table has them, with its marks `!` and `~`: subjectNames.ts reads them. */
  readonly aliases: readonly string[];
  /** Undefined: without a bound on this side, or (categorical) without numbers. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The smallest difference of two values; undefined where any number is possible. */
  readonly step: number | undefined;
  /** What no version of the instrument leaves: only beyond it is a value surely wrong. */
  readonly loosest: Range;
  readonly kind: InstrumentKind;
  readonly direction: 'higher-worse' | 'higher-better' | 'category';
  readonly area: string;
  /** The ids of what else the same letters mean. */
  readonly ambiguousWith: readonly string[];
  /** An address, or `general knowledge`. */
  readonly source: string;
  /** Usual cut points, versions with another range, false friends. */
  readonly notes: string;
}

const table = textTable<Instrument>(INSTRUMENT_TABLE, (cell) => {
  const [bounds = '', step = ''] = cell(3).split(' by ');
  const range = rangeCell(bounds) ?? { min: undefined, max: undefined };
  return {
    id: cell(0),
    name: cell(1),
    aliases: listCell(cell(2)),
    ...range,
    step: numberCell(step),
    loosest: rangeCell(cell(4)) ?? range,
    kind: cell(5) as InstrumentKind,
    direction: cell(6) as Instrument['direction'],
    area: cell(7),
    ambiguousWith: listCell(cell(8)),
    source: sourceCell(cell(9)),
    notes: cell(10),
  };
});

export const instrument = (id: string): Instrument | undefined => table().byId.get(id);

export const instruments = (): readonly Instrument[] => table().rows;
