import type { Columns, Table, WritingPlace } from "./table.ts";

/**
 * A row as the cells of a file, in the order of the table's columns.
 * @throws RangeError where a cell would be blank that the reader takes from nobody
 */
export function rowCells<Row, C extends Columns>(
  table: Table<Row, C>,
  row: Row,
  place: WritingPlace,
): string[] {
  const cells = table.cells(row, place);
  return Object.entries(table.columns).map(([name, cell]) => {
    const written = cell.write(cells[name as keyof C]);
    if (written === "" && cell.required) throw new RangeError(`${name} of a row of ${table.name} is blank`);
    return written;
  });
}

/** The cells that name a row: its key, or all of them where rows have no name. */
export function namingCells<Row, C extends Columns>(
  table: Table<Row, C>,
  row: Row,
  place: WritingPlace,
): string[] {
  const all = rowCells(table, row, place);
  if (table.key.length === 0) return all;
  const names = Object.keys(table.columns);
  return table.key.map((name) => all[names.indexOf(name)]);
}
