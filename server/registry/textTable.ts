// Tables kept as text, a row a line, columns between ` | `, lists within a column between `; `.
// A template string costs nothing at start-up; the objects are made when a table is first asked.
import { lazily } from '../text/lazily';

/** From least to greatest, both included; a missing side is unbounded. */
export interface Range {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
}

/** A table that is split when it is first called for. `read` gets the cells of a row by position. */
export function textTable<Row extends { readonly id: string }>(
  text: string,
  read: (cell: (column: number) => string) => Row,
): () => Table<Row> {
  return lazily(() => {
    const lines = text.split('\n').filter((line) => line !== '');
    const rows = lines.map((line) => {
      const cells = line.split('|');
      return read((column) => cells[column]?.trim() ?? '');
    });
    return { rows, byId: new Map(rows.map((row) => [row.id, row])) };
  });
}

export function listCell(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';').map((item) => item.trim());
}

/** `0..9.4`, `0..` without a greatest value; undefined for an empty cell. */
export function rangeCell(cell: string): Range | undefined {
  if (cell === '') return undefined;
  const [min = '', max = ''] = cell.split('..');
  return { min: numberCell(min), max: numberCell(max) };
}

export function numberCell(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell);
}

/** A source is an address; where the tables name none, the fact is general knowledge. */
export function sourceCell(cell: string): string {
  return cell === '' ? 'general knowledge' : cell;
}
