import type { Cell } from "./cells/cell.ts";
import { closest } from "./closest.ts";
import type { Complaints } from "./complaints.ts";
import { protectedBy } from "./protected-columns.ts";
import type { TableName } from "./table.ts";
import type { AnyTable } from "./tables.ts";

/** Where each column of a table stands in a file. */
export interface Header {
  readonly names: readonly string[];
  /** Known columns: where they stand, or -1 where the file leaves them out. */
  readonly known: readonly { readonly name: string; readonly cell: Cell<unknown>; readonly at: number }[];
  readonly extra: readonly { readonly name: string; readonly at: number }[];
}

/** Reads a header row. Undefined when the table cannot be read by it; everything wrong with it has been told. */
export function readHeader(
  table: Pick<AnyTable, "name" | "columns">,
  cells: readonly string[],
  line: number,
  file: string,
  complaints: Complaints,
): Header | undefined {
  const before = complaints.of(file);
  const wanted = Object.keys(table.columns);
  const tell = (column: string | undefined, what: string, expected: string, found?: string, maybe?: string) =>
    complaints.add({ file, line, column, what, found, expected, maybe });

  const oneCell = cells.length === 1 ? /[;\t|]/.exec(cells[0])?.[0] : undefined;
  if (oneCell !== undefined) {
    const maybe =
      oneCell === ";" ? "the spreadsheet's list separator is ; : save it as “CSV UTF-8”" : "save it as CSV";
    tell(
      "1",
      "the cells are not parted by commas",
      "a header such as " + wanted.slice(0, 3).join(","),
      cells[0],
      maybe,
    );
    return undefined;
  }
  const seen = new Map<string, number>();
  for (const [at, name] of cells.entries()) {
    const number = String(at + 1);
    if (name === "") {
      tell(number, "a column has no name", "a name for every column", undefined, "delete the empty column");
    } else if (seen.has(name)) {
      tell(name, `two columns have the name ${name}`, "each name once", name);
    } else {
      seen.set(name, at);
    }
  }
  const missing = wanted.filter((name) => !seen.has(name));
  const unknown = [...seen.keys()].filter((name) => !Object.hasOwn(table.columns, name));
  for (const name of unknown) refuseProtected(name, table.name, line, file, complaints);

  if (missing.length === wanted.length) {
    tell(
      "1",
      "no column of the table is here",
      `a header row such as ${wanted.join(",")}`,
      cells.join(","),
      "the header row was lost",
    );
    return undefined;
  }
  for (const name of missing) {
    const same = unknown.find((other) => plain(other) === plain(name));
    const meant = same ?? closest(name, unknown);
    if (table.columns[name].required) {
      const maybe = meant === undefined ? undefined : `rename the column ${meant} to ${name}`;
      tell(name, `the column ${name} is missing`, `the columns ${required(table)}`, meant, maybe);
    } else if (same !== undefined) {
      tell(
        same,
        `the column ${same} is not spelt as the table spells it`,
        name,
        same,
        `rename it to ${name}`,
      );
    }
  }
  for (const name of unknown) {
    const meant = closest(name, missing);
    complaints.note({
      file,
      line,
      column: name,
      what: `the column ${name} is not known, and is kept as it is`,
      found: name,
      expected: `one of ${wanted.join(", ")}`,
      maybe: meant === undefined ? undefined : `${meant} was meant`,
    });
  }
  if (complaints.of(file) > before) return undefined;
  return {
    names: cells,
    known: wanted.map((name) => ({ name, cell: table.columns[name], at: seen.get(name) ?? -1 })),
    extra: unknown.map((name) => ({ name, at: seen.get(name)! })),
  };
}

/** Refuses a column that could hold what no file may hold of a person. */
export function refuseProtected(
  name: string,
  table: TableName | undefined,
  line: number,
  file: string,
  complaints: Complaints,
): void {
  const holds = protectedBy(name, table);
  if (holds === undefined) return;
  complaints.add({
    file,
    line,
    column: name,
    what: `the column ${name} could hold a person's ${holds}, which Sevenday never takes in`,
    found: name,
    expected: "no column about anybody's union membership, intention to strike or part in a strike",
    maybe: "delete the column. Turnout is known for groups alone, in turnout_history",
  });
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

const required = (table: Pick<AnyTable, "columns">): string =>
  Object.entries(table.columns)
    .filter(([, cell]) => cell.required)
    .map(([name]) => name)
    .join(", ");
