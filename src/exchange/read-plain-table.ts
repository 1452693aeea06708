import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Complaints } from "./complaints.ts";
import { csvSheet } from "./csv/sheet.ts";

/**
 * Reads the named columns of a CSV that is not a table of the hospital folder, such as one a plan wrote: each row as text
 * by column, with its line.
 * @param noOther why no other column may be there; without it others are passed over
 * @throws InputProblems when the file or one of the columns is missing, or it is not CSV
 */
export async function readPlainTable<Column extends string>(
  dir: string,
  file: string,
  columns: readonly Column[],
  noOther?: string,
): Promise<(Readonly<Record<Column, string>> & { readonly line: number })[]> {
  const complaints = new Complaints();
  const path = join(dir, file);
  const whole = { file, line: undefined, column: undefined };
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) {
    const expected = `a table with the columns ${columns.join(",")}`;
    complaints.add({ ...whole, what: "the file is missing", found: undefined, expected, maybe: undefined });
    complaints.settle();
  }
  const rows: (Record<Column, string> & { line: number })[] = [];
  let at: number[] | undefined;
  await csvSheet(path, file).read(
    ({ cells, count, line }) => {
      if (at === undefined) {
        const header = cells.slice(0, count);
        at = columns.map((column) => header.indexOf(column));
        for (const column of noOther === undefined ? [] : header) {
          if ((columns as readonly string[]).includes(column)) continue;
          const expected = `the columns ${columns.join(",")} and no other`;
          const maybe = "delete the column";
          complaints.add({ file, line, column, what: noOther!, found: column, expected, maybe });
        }
        for (const column of columns) {
          if (header.includes(column)) continue;
          const expected = `the columns ${columns.join(",")}`;
          const seen = header.join(",");
          complaints.add({
            file,
            line,
            column,
            what: "the column is missing",
            found: seen,
            expected,
            maybe: undefined,
          });
        }
        return;
      }
      const place = at;
      if (count === 1 && cells[0] === "") return;
      const values = columns.map((column, i) => [column, place[i] < count ? (cells[place[i]] ?? "") : ""]);
      rows.push({ ...(Object.fromEntries(values) as Record<Column, string>), line });
    },
    (fault) => complaints.add({ file, ...fault, column: String(fault.cell) }),
  );
  complaints.settle();
  return rows;
}
