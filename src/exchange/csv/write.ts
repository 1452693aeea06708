import { guarded } from "./formula.ts";
import { isUnprintable } from "./scan.ts";

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const special = /[\0-\x1f\x7f",]|^\s|\s$/;

/**
 * One cell as it stands in the file: quoted where it must be, and with an apostrophe before it where a spreadsheet
 * would otherwise run it as a formula.
 * @throws RangeError for a control character or a lone carriage return, which no reader of ours would take back
 */
function writeCell(cell: string): string {
  const safe = guarded(cell);
  if (!special.test(safe)) return safe;
  if (isUnprintable(safe)) throw new RangeError(`${JSON.stringify(cell)} cannot stand in a CSV`);
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A value of a cell: a number as JavaScript prints it, a truth as yes or no, nothing as a blank. */
export type CsvValue = string | number | boolean | null | undefined;

const asText = (value: CsvValue): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(value) : value;
};

/** One line, its end included. */
const writeRow = (cells: readonly CsvValue[]): string =>
  `${cells.map((cell) => writeCell(asText(cell))).join(",")}\n`;

/**
 * A whole CSV in pieces of some thousand rows: header first, LF after every row, the last included. A row of one blank
 * cell is written `""`, which no reader takes for an empty line. Same rows, same bytes.
 */
export function* csvPieces(
  columns: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
): Generator<string> {
  let piece = writeRow(columns);
  for (const row of rows) {
    const line = writeRow(row);
    piece += line === "\n" ? '""\n' : line;
    if (piece.length > 262_144) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

/** The whole of it as one string, for tables that fit. */
export const writeCsv = (columns: readonly string[], rows: Iterable<readonly CsvValue[]>): string =>
  [...csvPieces(columns, rows)].join("");
