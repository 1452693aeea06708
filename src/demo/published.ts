import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One of the compact copies in `published/`, as rows of text by column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Position of a column. Throws where the file has none of that name. */
  at(column: string): number;
}

export type PublishedFile =
  | "age-bands"
  | "catchment"
  | "lsoa"
  | "rtt-england-weeks"
  | "rtt-trust-bands"
  | "rtt-trust-summary"
  | "rtt-trust-weeks"
  | "sites"
  | "staff-groups"
  | "treatment-functions"
  | "trusts";

function cells(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
    (m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? "",
  );
}

const read = new Map<PublishedFile, Table>();

/** Reads a published table once. */
export function published(file: PublishedFile): Table {
  const known = read.get(file);
  if (known) return known;
  const text = gunzipSync(readFileSync(new URL(`./published/${file}.csv.gz`, import.meta.url))).toString(
    "utf8",
  );
  const [head, ...lines] = text.trimEnd().split("\n");
  const columns = cells(head);
  const table: Table = {
    columns,
    rows: lines.map(cells),
    at: (column) => {
      const position = columns.indexOf(column);
      if (position < 0) throw new RangeError(`published/${file} has no column ${column}`);
      return position;
    },
  };
  read.set(file, table);
  return table;
}

/** The attribution that the licence asks for. */
export const licenceLine =
  "Contains public sector information licensed under the Open Government Licence v3.0. Contains NHS England, NHS Digital, ONS, MHCLG data; contains OS data (c) Crown copyright and database right.";
