import { csvPieces } from "./csv/write.ts";
import { packageFile } from "./data-package.ts";
import { rowKey } from "./extra.ts";
import type { FileContent } from "./folder.ts";
import { writeFolderAtomically } from "./folder.ts";
import type { Hospital } from "./hospital.ts";
import { namingCells, rowCells } from "./row-cells.ts";
import type { Table, TableName, WritingPlace } from "./table.ts";
import { tableNames } from "./table.ts";
import type { RowOf } from "./tables.ts";
import { tables } from "./tables.ts";
import { writeDataPackage } from "./write-data-package.ts";

/** The property of `Hospital` that holds each table's rows. */
export const rowsOf = {
  sites: "sites",
  staff: "staff",
  shift_types: "shiftTypes",
  duties: "duties",
  patterns: "patterns",
  agreements: "agreements",
  cover_needs: "coverNeeds",
  wishes: "wishes",
  sessions: "sessions",
  patients: "patients",
  pathways: "pathways",
  bookings: "bookings",
  actions: "actions",
  turnout_history: "turnoutHistory",
} as const satisfies Record<TableName, keyof Hospital>;

/**
 * Writes a hospital folder: every table as a CSV and `datapackage.json`. Same hospital, same bytes. What else stands in
 * a hospital folder that is there already (a plan, a reader's own notes) stays.
 * @throws InputProblems where the place holds something that is not a hospital folder
 */
export async function writeHospital(dir: string, hospital: Hospital): Promise<void> {
  await writeFolderAtomically(dir, hospitalFiles(hospital), { mark: packageFile, keepOthers: true });
}

/** The files of a hospital folder, each in pieces. */
export function hospitalFiles(hospital: Hospital): Map<string, FileContent> {
  const extraOf = (name: TableName) => hospital.extra?.get(name)?.columns ?? [];
  const files = new Map<string, FileContent>([
    [packageFile, writeDataPackage(hospital, hospital.packageRest ?? {}, extraOf)],
  ]);
  const place = writingPlace(hospital);
  for (const name of tableNames) {
    files.set(`${name}.csv`, csvPieces(columnsOf(name, hospital), textRows(name, hospital, place)));
  }
  return files;
}

export const writingPlace = (hospital: Pick<Hospital, "sessions" | "shiftTypes">): WritingPlace => ({
  sessions: new Map(hospital.sessions.map((session) => [session.sessionId, session])),
  shiftTypes: new Map(hospital.shiftTypes.map((type) => [type.shiftType, type])),
});

/** Every column of a table as it is written: ours, then those that others added. */
export const columnsOf = (name: TableName, hospital: Hospital): string[] => [
  ...Object.keys(tables[name].columns),
  ...(hospital.extra?.get(name)?.columns ?? []),
];

/** Every row of a table as cells. */
export function* textRows(name: TableName, hospital: Hospital, place: WritingPlace): Generator<string[]> {
  const table = tables[name] as unknown as Table<RowOf<TableName>>;
  const extra = hospital.extra?.get(name);
  const blanks = extra?.columns.map(() => "");
  for (const row of hospital[rowsOf[name]] as readonly RowOf<TableName>[]) {
    const cells = rowCells(table, row, place);
    yield extra ? [...cells, ...(extra.cells.get(rowKey(namingCells(table, row, place))) ?? blanks!)] : cells;
  }
}
