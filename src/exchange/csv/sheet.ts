import type { Sheet } from "../sheet.ts";
import { bytesFault, csvFault, longestRow } from "./faults.ts";
import { linesOf } from "./lines.ts";
import { CsvScanner } from "./scan.ts";

/** A CSV as a sheet of rows. `file` is how errors call it. */
export const csvSheet = (path: string, file: string): Sheet => ({
  file,
  async read(row, fault) {
    const scanner = new CsvScanner(longestRow);
    for await (const piece of linesOf(path, longestRow, (wrong) => fault(bytesFault(wrong)))) {
      scanner.take(piece.text, piece.last, row, (wrong) => fault(csvFault(wrong)));
    }
  },
});
