import { csvSheet } from "../csv/sheet.ts";
import { InputProblems } from "../problem.ts";
import type { Problem } from "../problem.ts";
import { problem } from "./shape.ts";

/** Rows of a CSV as the objects that JSON would hold. */
export async function csvRows(path: string): Promise<Record<string, unknown>[]> {
  const problems: Problem[] = [];
  const rows: Record<string, unknown>[] = [];
  let header: string[] | undefined;
  await csvSheet(path, path)
    .read(
      ({ cells, count }) => {
        const values = cells.slice(0, count);
        if (!header) header = values;
        else if (values.some((value) => value.trim() !== "")) rows.push(nested(header, values));
      },
      ({ line, cell, what, found, expected, maybe }) =>
        problems.push({ file: path, line, column: String(cell), what, found, expected, maybe }),
    )
    .catch((failure: NodeJS.ErrnoException) => {
      problems.push(
        problem(
          path,
          undefined,
          "the file cannot be read",
          failure.code,
          "a file that exists and may be read",
        ),
      );
    });
  if (problems.length > 0) throw new InputProblems(problems);
  return rows;
}

/** `income.statePension` in a header becomes a name under `income`. Blank cells are left out. */
function nested(header: readonly string[], values: readonly string[]): Record<string, unknown> {
  const groups: Record<"income" | "disregarded", Record<string, string>> = { income: {}, disregarded: {} };
  const row: Record<string, unknown> = { ...groups };
  for (const [i, name] of header.entries()) {
    const value = values[i]?.trim() ?? "";
    if (value === "") continue;
    const [group, inner] = name.trim().split(".", 2) as [string, string | undefined];
    if (inner !== undefined && (group === "income" || group === "disregarded")) groups[group][inner] = value;
    else row[name.trim()] = value;
  }
  return row;
}
