import { basename } from "node:path";
import { checkBookings } from "./checks/bookings.ts";
import { checkDuties } from "./checks/duties.ts";
import { noteStrangeWords } from "./checks/words.ts";
import { Complaints } from "./complaints.ts";
import type { Extra, ExtraColumns } from "./extra.ts";
import { settleFolder } from "./folder.ts";
import type { Hospital } from "./hospital.ts";
import { openSource } from "./open-source.ts";
import type { Problem } from "./problem.ts";
import type { ReadTables } from "./read-tables.ts";
import { readTables } from "./read-tables.ts";
import type { TableName } from "./table.ts";
import { tableNames } from "./table.ts";
import { anyTable } from "./tables.ts";

export interface ReadOptions {
  /** Told of what is odd and not wrong: an unknown column, an overrunning list. */
  readonly note?: (note: Problem) => void;
}

/**
 * Reads a hospital folder, or a workbook whose sheets are its tables, and checks every table, alone and against the others.
 * @throws InputProblems with everything that is wrong, each with its file, line and column
 */
export async function readHospital(path: string, options: ReadOptions = {}): Promise<Hospital> {
  const complaints = new Complaints(options.note);
  await settleFolder(path);
  const { about, sheets } = await openSource(path, { packageNeeded: true }, complaints);
  for (const name of tableNames) {
    if (sheets.has(name) || !anyTable(name).required || complaints.of(`${name}.csv`) > 0) continue;
    complaints.add({
      file: `${name}.csv`,
      what: "the table is missing",
      expected: `the table ${name}: ${Object.keys(anyTable(name).columns).join(",")}`,
    });
  }
  const read = await readTables(sheets, { loneRota: false }, complaints);
  if (read.duties) checkDuties(read.duties, complaints);
  if (read.bookings && read.sessions && read.pathways) {
    checkBookings(read.bookings, read.sessions, read.pathways, complaints);
  }
  noteStrangeWords(read, complaints);
  complaints.settle();
  return {
    name: about.name === "" ? basename(path, ".xlsx") : about.name,
    title: about.title,
    notes: about.notes,
    asOf: about.asOf,
    sites: read.sites?.rows ?? [],
    staff: read.staff?.rows ?? [],
    shiftTypes: read.shift_types?.rows ?? [],
    duties: read.duties?.rows ?? [],
    patterns: read.patterns?.rows ?? [],
    agreements: read.agreements?.rows ?? [],
    coverNeeds: read.cover_needs?.rows ?? [],
    wishes: read.wishes?.rows ?? [],
    sessions: read.sessions?.rows ?? [],
    patients: read.patients?.rows ?? [],
    pathways: read.pathways?.rows ?? [],
    bookings: read.bookings?.rows ?? [],
    actions: read.actions?.rows ?? [],
    turnoutHistory: read.turnout_history?.rows ?? [],
    extra: extraOf(read),
    packageRest: about.rest,
  };
}

const extraOf = (read: ReadTables): Extra =>
  new Map<TableName, ExtraColumns>(
    tableNames.flatMap((name) => {
      const extra = read[name]?.extra;
      return extra ? [[name, extra] as const] : [];
    }),
  );
