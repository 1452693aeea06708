import type { Session } from "#electives";
import type { ShiftType } from "#rota";
import type { Complaints } from "./complaints.ts";
import type { ExtraColumns } from "./extra.ts";
import { RowReader } from "./row-reader.ts";
import type { Sheet } from "./sheet.ts";
import type { Columns, Table, TableName } from "./table.ts";

/** A table as read: its rows, the line of each, and every id it holds, rows that were refused included. */
export interface ReadTable<Row> {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
  readonly ids: ReadonlyMap<string, number>;
  readonly extra: ExtraColumns | undefined;
}

/** What tables read before this one lend to it. */
export interface Known {
  readonly ids: ReadonlyMap<TableName, ReadonlyMap<string, number>>;
  readonly shiftTypes: ReadonlyMap<string, ShiftType>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly loneRota: boolean;
}

/** Rows that are held in memory at most. Longer tables of duties are for `streamDuties`. */
const mostRows = 20_000_000;

/** Reads one table from a sheet. Everything wrong with it goes to `complaints`. */
export async function readTable<Row, C extends Columns>(
  table: Table<Row, C>,
  sheet: Sheet,
  known: Known,
  complaints: Complaints,
): Promise<ReadTable<Row>> {
  const rows: Row[] = [];
  const lines: number[] = [];
  const reader = new RowReader(table, sheet.file, known, complaints);
  let tooMany: number | undefined;
  await sheet.read(
    (row) => {
      if (tooMany !== undefined) return;
      const made = reader.take(row);
      if (made === undefined) return;
      if (rows.length === mostRows) tooMany = row.line;
      rows.push(made);
      lines.push(row.line);
    },
    (fault) => reader.fault(fault),
  );
  reader.end();
  if (tooMany !== undefined) {
    complaints.add({
      file: sheet.file,
      line: tooMany,
      what: `the table has more than ${mostRows} rows, and was read no further`,
      expected: `at most ${mostRows} rows`,
    });
  }
  return { file: sheet.file, rows, lines, ids: reader.ids, extra: reader.extra() };
}
