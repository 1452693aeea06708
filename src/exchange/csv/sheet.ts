import { stat } from "node:fs/promises";
import type { Sheet, SheetFault } from "../sheet.ts";
import type { BytesFault } from "./lines.ts";
import { linesOf } from "./lines.ts";
import type { CsvFault } from "./scan.ts";
import { CsvScanner } from "./scan.ts";

/** One row, or one line of the file, may be this long. The widest honest row of a hospital is a few thousand. */
export const longestRow = 1_048_576;

/** A CSV as a sheet of rows. `file` is how errors call it. */
export const csvSheet = (path: string, file: string): Sheet => ({
  file,
  bytes: async () => (await stat(path)).size,
  async read(row, fault) {
    const scanner = new CsvScanner(longestRow);
    for await (const piece of linesOf(path, longestRow, (wrong) => fault(ofBytes(wrong)))) {
      scanner.take(piece.text, piece.last, row, (wrong) => fault(ofCsv(wrong)));
    }
  },
});

export function ofBytes({ kind, line, cell, found }: BytesFault): SheetFault {
  const place = { line, cell, found: found === "" ? undefined : found };
  switch (kind) {
    case "utf-16":
      return { ...place, what: "the file is UTF-16", expected: "UTF-8", maybe: "save it as “CSV UTF-8”" };
    case "not-utf-8":
      return {
        ...place,
        what: "these bytes are not UTF-8",
        expected: "UTF-8 text",
        maybe: "save it as “CSV UTF-8”: read with the old Windows letters it says what is shown here",
      };
    case "line-too-long":
      return {
        ...place,
        what: "a line is longer than 1 MiB, and the file was read no further",
        expected: `lines of at most ${longestRow} bytes`,
        maybe: "look for a line end that was lost, or a quote that never closes",
      };
  }
}

export function ofCsv({ kind, line, cell, found }: CsvFault): SheetFault {
  const place = { line, cell, found };
  switch (kind) {
    case "stray-quote":
      return {
        ...place,
        what: "a quote stands inside a cell that is not quoted",
        expected: "the whole cell in quotes, and quotes inside it doubled",
        maybe: `write "${found.replaceAll('"', '""')}"`,
      };
    case "after-quote":
      return {
        ...place,
        what: "text follows the closing quote of a cell",
        expected: "a comma or the end of the line after a closing quote",
        maybe: "double the quotes that belong to the text",
      };
    case "never-closed":
      return {
        ...place,
        what: "a quote opens here and never closes, so nothing after it could be read",
        expected: "a closing quote",
        maybe: undefined,
      };
    case "too-long":
      return {
        ...place,
        what: "a row is longer than 1 MiB",
        expected: `rows of at most ${longestRow} characters`,
        maybe: "look for a quote that closes too late",
      };
    case "control":
      return {
        ...place,
        what: "the cell holds a control character",
        expected: "printable text",
        maybe: "the file was damaged on its way: export it again",
      };
    case "lone-return":
      return {
        ...place,
        what: "a carriage return stands without its line feed",
        expected: "lines that end in LF or CRLF",
        maybe: "save it with Windows or Unix line ends",
      };
  }
}
