import type { Sheet } from "../sheet.ts";
import { bytesFault, csvFault, longestRow } from "./faults.ts";
import type { BytesFault } from "./lines.ts";
import { linesOf } from "./lines.ts";
import { CsvScanner } from "./scan.ts";

/** A CSV as a sheet of rows. `file` is how errors call it. */
export const csvSheet = (path: string, file: string): Sheet => ({
  file,
  async read(row, fault) {
    const scanner = new CsvScanner(longestRow);
    // Told after the piece they stand in is scanned: by then the header has named the columns.
    const wrongBytes: BytesFault[] = [];
    const tell = () => {
      for (const wrong of wrongBytes.splice(0)) fault(bytesFault(wrong));
    };
    for await (const piece of linesOf(path, longestRow, (wrong) => wrongBytes.push(wrong))) {
      scanner.take(piece.text, piece.last, row, (wrong) => fault(csvFault(wrong)));
      tell();
    }
    tell();
  },
});
