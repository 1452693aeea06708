import { basename, dirname } from "node:path";
import type { Agreement } from "#contract";
import type { Doctor } from "#people";
import type { Duty, PatternSlot, ShiftType } from "#rota";
import { checkDuties } from "./checks/duties.ts";
import { Complaints } from "./complaints.ts";
import { csvSheet } from "./csv/sheet.ts";
import { isWorkbook, kindOf, openSource } from "./open-source.ts";
import type { ReadOptions } from "./read-hospital.ts";
import { readTables } from "./read-tables.ts";
import type { Sheet } from "./sheet.ts";
import type { TableName } from "./table.ts";

/** A rota to check or price: duties or patterns, and as much about people and shifts as there is. */
export interface RotaFile {
  readonly staff: readonly Doctor[];
  readonly shiftTypes: readonly ShiftType[];
  readonly duties: readonly Duty[];
  readonly patterns: readonly PatternSlot[];
  readonly agreements: readonly Agreement[];
}

const ofRota: readonly TableName[] = ["staff", "shift_types", "duties", "patterns", "agreements"];

/**
 * Reads a rota from a hospital folder or workbook, or from one CSV of duties. A file called `duties.csv` takes the tables beside it
 * with it; any other stands alone. Without a staff table everyone is full time and of no known grade; without shift
 * types a row is a shift unless the name of its type says otherwise (`leave`, `zero_day`, `off`, `nroc` …).
 * @throws InputProblems with everything that is wrong
 */
export async function readRota(path: string, options: ReadOptions = {}): Promise<RotaFile> {
  const complaints = new Complaints(options.note);
  const sheets = await sheetsOf(path, complaints);
  if (!sheets.has("duties") && !sheets.has("patterns")) {
    complaints.add({
      file: path,
      what: "there are no duties here",
      expected: "duties.csv or patterns.csv in the folder",
    });
  }
  const read = await readTables(sheets, { loneRota: true }, complaints);
  if (read.duties) checkDuties(read.duties, complaints);
  complaints.settle();
  const duties = read.duties?.rows ?? [];
  return {
    staff: read.staff?.rows ?? inferred(duties),
    shiftTypes: read.shift_types?.rows ?? [],
    duties,
    patterns: read.patterns?.rows ?? [],
    agreements: read.agreements?.rows ?? [],
  };
}

async function sheetsOf(path: string, complaints: Complaints): Promise<Map<TableName, Sheet>> {
  const isFile = (await kindOf(path, "a folder, an .xlsx or a CSV of duties")) === "file";
  if (isFile && !isWorkbook(path) && basename(path) !== "duties.csv")
    return new Map([["duties", csvSheet(path, basename(path))]]);
  const from = isFile && !isWorkbook(path) ? dirname(path) : path;
  const { sheets } = await openSource(from, { packageNeeded: false }, complaints);
  return new Map([...sheets].filter(([name]) => ofRota.includes(name)));
}

/** Everyone who has a duty, as far as a duty tells. */
function inferred(duties: readonly Duty[]): Doctor[] {
  return [...new Set(duties.map(({ staffId }) => staffId))].map((staffId) => ({
    staffId,
    name: "",
    grade: "",
    department: "",
    skills: [],
    fte: 1,
    contract: "",
    contractRenewal: undefined,
    optedOut: false,
    payPoint: "",
    worksOn: [],
    siteId: "",
    fullTimeWeekends: undefined,
    workingPattern: undefined,
  }));
}
