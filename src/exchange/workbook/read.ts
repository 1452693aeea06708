import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { closest } from "../closest.ts";
import type { Complaints } from "../complaints.ts";
import { refuseProtected } from "../header.ts";
import type { Source } from "../open-folder.ts";
import type { Sheet, SheetFault } from "../sheet.ts";
import type { TableName } from "../table.ts";
import { isTableName, tableNames } from "../table.ts";
import { readDay } from "#time";
import { cellText } from "./cell-text.ts";
import { zipFault } from "./zip-bounds.ts";

/** The sheet that holds what `datapackage.json` holds of a folder: its name, title, description and date. */
export const aboutSheet = "about";

const mostRows = 1_048_576;
const mostColumns = 1000;

interface HeldSheet {
  readonly name: string;
  readonly rows: string[][];
  readonly lines: number[];
  readonly faults: SheetFault[];
}

/** Opens a workbook whose sheets are the tables of a hospital folder. Tells of what is wrong with it as a file. */
export async function openWorkbook(path: string, complaints: Complaints): Promise<Source> {
  const file = basename(path);
  const about: Source["about"] = { name: "", title: "", notes: "", asOf: undefined, rest: {} };
  const bytes = (await stat(path)).size > 1_073_741_824 ? undefined : await readFile(path);
  const fault = bytes
    ? zipFault(bytes)
    : { what: "the workbook is larger than 1 GiB", expected: "a smaller one" };
  if (fault || !bytes) {
    complaints.add({
      file,
      ...fault!,
    });
    return { about, sheets: new Map() };
  }
  const sheets = new Map<TableName, Sheet>();
  let said = about;
  for (const held of await hold(bytes, file, complaints)) {
    const called = `${file}, sheet ${held.name}`;
    if (isTableName(held.name)) {
      if (sheets.has(held.name)) continue;
      sheets.set(held.name, asSheet(held, called));
    } else if (held.name === aboutSheet) {
      said = readAbout(held, about);
    } else {
      refuseProtected(held.name, undefined, 1, called, complaints);
      for (const cell of held.rows[0] ?? []) refuseProtected(cell, undefined, 1, called, complaints);
      const meant = closest(held.name, tableNames);
      complaints.note({
        file: called,
        what: "the sheet is not known, and is left alone",
        found: held.name,
        expected: `one of ${tableNames.join(", ")}`,
        maybe: meant === undefined ? undefined : `${meant} was meant`,
      });
    }
  }
  return { about: said, sheets };
}

async function hold(bytes: Buffer, file: string, complaints: Complaints): Promise<HeldSheet[]> {
  // Fifty megabytes of spreadsheet library are no business of those who bring CSVs.
  const { WorkbookReader } = await import("@cj-tech-master/excelts");
  const held: HeldSheet[] = [];
  try {
    const options = {
      worksheets: "emit",
      sharedStrings: "cache",
      styles: "cache",
      hyperlinks: "ignore",
    } as const;
    for await (const sheet of new WorkbookReader(bytes, options)) {
      const one: HeldSheet = { name: sheet.name, rows: [], lines: [], faults: [] };
      for await (const row of sheet) {
        if (row.number > mostRows || row.cellCount > mostColumns) {
          one.faults.push({
            line: row.number,
            cell: 1,
            what: "the sheet is too large",
            expected: `at most ${mostRows} rows and ${mostColumns} columns`,
            maybe: "use CSVs",
          });
          break;
        }
        const cells: string[] = [];
        row.eachCell({ includeEmpty: false }, (cell, number) => {
          while (cells.length < number - 1) cells.push("");
          const read = cellText(cell.value);
          if ("text" in read) cells[number - 1] = read.text;
          else {
            cells[number - 1] = "";
            one.faults.push(faultOf(read, row.number, number));
          }
        });
        one.rows.push(cells);
        one.lines.push(row.number);
      }
      held.push(one);
    }
  } catch (error) {
    complaints.add({
      file,
      what: "the workbook could not be read",
      found: error instanceof Error ? error.message.slice(0, 80) : undefined,
      expected: "an .xlsx workbook without a password",
      maybe: "open it in a spreadsheet program and save it again as .xlsx",
    });
  }
  return held;
}

const faultOf = (
  wrong: { wrong: "formula" | "error"; found: string },
  line: number,
  cell: number,
): SheetFault => ({
  line,
  cell,
  found: wrong.found,
  ...(wrong.wrong === "formula"
    ? {
        what: "the cell is a formula",
        expected: "the value itself",
        maybe: "copy the column and paste it as values",
      }
    : { what: "the cell shows an error", expected: "a value", maybe: undefined }),
});

/** Rows as wide as the header: spreadsheets leave out the blank cells at the end of a row. */
const asSheet = (held: HeldSheet, file: string): Sheet => ({
  file,
  read(row, fault) {
    const width = held.rows[0]?.length ?? 0;
    for (const [i, cells] of held.rows.entries()) {
      while (cells.length < width) cells.push("");
      while (cells.length > width && cells.at(-1) === "") cells.pop();
      row({ cells, count: cells.length, line: held.lines[i] });
    }
    for (const wrong of held.faults) fault(wrong);
    return Promise.resolve();
  },
});

function readAbout(held: HeldSheet, blank: Source["about"]): Source["about"] {
  const said = new Map(held.rows.map((cells) => [cells[0], cells[1] ?? ""]));
  return {
    ...blank,
    name: said.get("name") ?? "",
    title: said.get("title") ?? "",
    notes: said.get("description") ?? "",
    asOf: readDay(said.get("asOf") ?? ""),
  };
}
