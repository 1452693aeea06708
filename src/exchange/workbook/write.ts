import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { isoDay } from "#time";
import { guarded } from "../csv/formula.ts";
import type { Hospital } from "../hospital.ts";
import { InputProblems } from "../problem.ts";
import { tableNames } from "../table.ts";
import { tables } from "../tables.ts";
import { columnsOf, rowsOf, textRows, writingPlace } from "../write-hospital.ts";
import { aboutSheet } from "./read.ts";

/** Rows of a sheet, header included: a spreadsheet's own limit. */
const mostRows = 1_048_576;

/**
 * Writes the tables of a hospital as sheets of one workbook. Every cell but a number is text and its column is
 * formatted as text, so that a spreadsheet changes no id and no date behind anyone's back. The file appears whole or
 * not at all.
 * @throws InputProblems where a table has more rows than a sheet can hold
 */
export async function writeWorkbook(path: string, hospital: Hospital): Promise<void> {
  const tooLong = tableNames.filter((name) => hospital[rowsOf[name]].length >= mostRows);
  if (tooLong.length > 0) {
    throw new InputProblems(
      tooLong.map((name) => ({
        file: path,
        what: `the table ${name} has more rows than a sheet can hold`,
        found: String(hospital[rowsOf[name]].length),
        expected: `fewer than ${mostRows} rows`,
        maybe: "write a folder of CSVs",
      })),
    );
  }
  const { WorkbookWriter } = await import("@cj-tech-master/excelts");
  const fresh = `${path}.new-${process.pid}`;
  // The moment of writing is nobody's business and would make every copy differ.
  const asOf = new Date((hospital.asOf ?? 0) * 86_400_000);
  try {
    const stream = createWriteStream(fresh, { flush: true });
    const closed = new Promise<void>((resolve, reject) => {
      stream.on("close", () => resolve()).on("error", reject);
    });
    const book = new WorkbookWriter({
      stream,
      useStyles: true,
      useSharedStrings: false,
      creator: "Sevenday",
      created: asOf,
      modified: asOf,
    });
    const about = book.addWorksheet(aboutSheet);
    const said = {
      name: hospital.name,
      title: hospital.title,
      description: hospital.notes,
      asOf: hospital.asOf === undefined ? "" : isoDay(hospital.asOf),
    };
    for (const [property, value] of Object.entries(said)) about.addRow([property, guarded(value)]).commit();
    about.commit();
    const place = writingPlace(hospital);
    for (const name of tableNames) {
      const columns = columnsOf(name, hospital);
      const cells = columns.map(
        (column) => (tables[name].columns as Record<string, { schema: { type: string } }>)[column],
      );
      const numeric = cells.map((cell) => cell?.schema.type === "integer" || cell?.schema.type === "number");
      const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
      sheet.columns = columns.map((column, i) => ({
        width: Math.max(10, column.length + 2),
        ...(numeric[i] ? {} : { style: { numFmt: "@" } }),
      }));
      sheet.addRow(columns).commit();
      for (const row of textRows(name, hospital, place)) {
        sheet
          .addRow(row.map((cell, i) => (cell === "" ? null : numeric[i] ? Number(cell) : guarded(cell))))
          .commit();
      }
      sheet.commit();
    }
    await book.commit();
    await closed;
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}
