import type { SheetFault } from "../sheet.ts";
import type { BytesFault } from "./lines.ts";
import type { CsvFault } from "./scan.ts";

/** One row, or one line of the file, may be this long. The widest honest row of a hospital is a few thousand. */
export const longestRow = 1_048_576;

type Words = Pick<SheetFault, "what" | "expected" | "maybe">;

const ofBytes: Readonly<Record<BytesFault["kind"], Words>> = {
  "utf-16": { what: "the file is UTF-16", expected: "UTF-8", maybe: "save it as “CSV UTF-8”" },
  "not-utf-8": {
    what: "these bytes are not UTF-8",
    expected: "UTF-8 text",
    maybe: "save it as “CSV UTF-8”: what was found is shown as the old Windows letters would read it",
  },
  unreadable: {
    what: "the file cannot be read",
    expected: "a file that is there and that you may read",
    maybe: undefined,
  },
  "line-too-long": {
    what: "a line is longer than 1 MiB, and the file was read no further",
    expected: `lines of at most ${longestRow} bytes`,
    maybe: "look for line ends that were lost, or a quote that never closes",
  },
};

const ofCsv: Readonly<Record<CsvFault["kind"], Words>> = {
  "stray-quote": {
    what: "a quote stands inside a cell that is not quoted",
    expected: "the whole cell in quotes, and quotes inside it doubled",
    maybe: undefined,
  },
  "after-quote": {
    what: "text follows the closing quote of a cell",
    expected: "a comma or the end of the line after a closing quote",
    maybe: "double the quotes that belong to the text",
  },
  "never-closed": {
    what: "a quote opens here and never closes, so nothing after it could be read",
    expected: "a closing quote",
    maybe: undefined,
  },
  "too-long": {
    what: "a row is longer than 1 MiB",
    expected: `rows of at most ${longestRow} characters`,
    maybe: "look for a quote that closes too late",
  },
  control: {
    what: "the cell holds a control character",
    expected: "printable text",
    maybe: "the file was damaged on its way: export it again",
  },
  "lone-return": {
    what: "a carriage return stands without its line feed",
    expected: "lines that end in LF or CRLF",
    maybe: "save it with Windows or Unix line ends",
  },
};

/** Bytes that are no text, as facts that `wording` can say. */
export const bytesFault = ({ kind, line, cell, found }: BytesFault): SheetFault => ({
  line,
  cell,
  found: found === "" ? undefined : found,
  ...ofBytes[kind],
});

/** Text that is no CSV, likewise. */
export const csvFault = ({ kind, line, cell, found }: CsvFault): SheetFault => ({
  line,
  cell,
  found,
  ...ofCsv[kind],
  ...(kind === "stray-quote" ? { maybe: `write "${found.replaceAll('"', '""')}"` } : {}),
});
