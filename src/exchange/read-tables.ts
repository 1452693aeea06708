import type { Session } from "#electives";
import type { ShiftType } from "#rota";
import type { Complaints } from "./complaints.ts";
import type { ReadTable } from "./read-table.ts";
import { readTable } from "./read-table.ts";
import type { Sheet } from "./sheet.ts";
import type { Table, TableName } from "./table.ts";
import { tableNames } from "./table.ts";
import type { RowOf } from "./tables.ts";
import { tables } from "./tables.ts";

/** Tables as read, by name. */
export type ReadTables = { readonly [N in TableName]?: ReadTable<RowOf<N>> };

/** Reads every table that is there, those that others point to first. */
export async function readTables(
  sheets: ReadonlyMap<TableName, Sheet>,
  options: { readonly loneRota: boolean },
  complaints: Complaints,
): Promise<ReadTables> {
  const ids = new Map<TableName, ReadonlyMap<string, number>>();
  const read: { [N in TableName]?: ReadTable<RowOf<TableName>> } = {};
  let shiftTypes: ReadonlyMap<string, ShiftType> = new Map();
  let sessions: ReadonlyMap<string, Session> = new Map();
  for (const name of tableNames) {
    const sheet = sheets.get(name);
    if (sheet === undefined) continue;
    const table = tables[name] as unknown as Table<RowOf<TableName>>;
    const before = complaints.of(sheet.file);
    const known = { ids, shiftTypes, sessions, loneRota: options.loneRota };
    const one = await readTable(table, sheet, known, complaints);
    read[name] = one;
    // A table whose header could not be read has no ids to point to: silence is better than a flood.
    if (one.ids.size > 0 || complaints.of(sheet.file) === before) ids.set(name, one.ids);
    if (name === "shift_types") {
      shiftTypes = new Map((one.rows as readonly ShiftType[]).map((type) => [type.shiftType, type]));
    }
    if (name === "sessions") {
      sessions = new Map((one.rows as readonly Session[]).map((session) => [session.sessionId, session]));
    }
  }
  return read;
}
