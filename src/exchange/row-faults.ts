import type { Cell } from "./cells/cell.ts";
import { isFormula } from "./csv/formula.ts";
import type { Told } from "./problem.ts";
import type { SheetRow } from "./sheet.ts";
import type { Columns, Complaint } from "./table.ts";

/** The longest cell, which is a spreadsheet's own limit. */
const longestCell = 32_767;

/** A cell that its column cannot read, with a likely mend if that would really do. */
export function misfit(cell: Cell<unknown>, text: string): Complaint {
  const mended = cell.mend(text);
  const would = mended !== undefined && mended !== "" && cell.read(mended) !== undefined;
  return {
    what: "the value does not fit its column",
    expected: cell.expected,
    maybe: would ? `write ${mended}` : undefined,
  };
}

/** What is dangerous about a text that anybody may have written: a formula, or no end to it. */
export function unsafe(text: string): Complaint | undefined {
  if (text.length > longestCell) {
    const what = `the cell is ${text.length} characters long`;
    return { what, found: shorten(text), expected: `at most ${longestCell} characters` };
  }
  const first = text.charCodeAt(0);
  // Letters and digits, which nearly every cell begins with, are never a formula.
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 0xfeff) || !isFormula(text)) return undefined;
  return {
    what: "a spreadsheet would run this cell as a formula",
    expected: "text that does not begin with = + - @, a tab or a line end",
    maybe: `write '${shorten(text)} with an apostrophe before it, or the value that was meant`,
  };
}

/** A row with a cell too many or too few. */
export function raggedRow(row: SheetRow, header: readonly string[], file: string): Told {
  const { count, line } = row;
  const wanted = header.length;
  return {
    file,
    line,
    column: count > wanted ? String(wanted + 1) : header[count],
    what: `the row has ${count} ${count === 1 ? "cell" : "cells"} and the header has ${wanted}`,
    found: shorten(row.cells.slice(0, count).join(",")),
    expected: `${wanted} cells`,
    maybe: count > wanted ? "a cell with a comma in it needs quotes" : "commas for blank cells were lost",
  };
}

export const emptyFile = (table: { readonly columns: Columns }, file: string): Told => ({
  file,
  what: "the file is empty",
  expected: `a header row such as ${Object.keys(table.columns).join(",")}`,
});

/** Enough of a text to know it by. */
export function shorten(text: string): string;
export function shorten(text: string | undefined): string | undefined;
export function shorten(text: string | undefined): string | undefined {
  return text !== undefined && text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
