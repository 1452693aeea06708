import { readFile } from "node:fs/promises";
import type { ChargeCase } from "#budgets";
import type { Day } from "#time";
import { InputProblems } from "../problem.ts";
import type { Problem } from "../problem.ts";
import { CaseReader } from "./case-reader.ts";
import { isObject, problem } from "./shape.ts";
import { csvRows } from "./table.ts";

/** Cases as a file holds them. `single` is true for a file that is one case and no list. */
export interface ChargeCases {
  readonly cases: readonly ChargeCase[];
  readonly single: boolean;
}

/**
 * Reads cases of charging from JSON (one case, a list, or a list under `examples` or `cases`) or from CSV (a row a case,
 * `income.NAME` and `disregarded.NAME` for each). Throws every problem at once.
 * @param on the day whose figures count, over what the cases say; `today` serves those that say nothing
 */
export async function readChargeCases(path: string, on: Day | undefined, today: Day): Promise<ChargeCases> {
  if (path.toLowerCase().endsWith(".csv")) return asCases(await csvRows(path), false, path, on, today);
  const text = await readFile(path, "utf8").catch((failure: NodeJS.ErrnoException) => {
    throw new InputProblems([
      problem(path, undefined, "the file cannot be read", failure.code, "a file that exists and may be read"),
    ]);
  });
  return parseChargeCases(text, path, on, today);
}

export function parseChargeCases(text: string, file: string, on: Day | undefined, today: Day): ChargeCases {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : "";
    const at = /line (\d+) column (\d+)/.exec(why);
    const line = at ? Number(at[1]) : undefined;
    throw new InputProblems([
      { ...problem(file, at?.[2], "the file is not JSON", why, "a case as JSON, or a table as .csv"), line },
    ]);
  }
  const held = isObject(document) ? (document["examples"] ?? document["cases"]) : document;
  if (Array.isArray(held)) return asCases(held, false, file, on, today);
  return asCases([document], true, file, on, today);
}

function asCases(
  rows: readonly unknown[],
  single: boolean,
  file: string,
  on: Day | undefined,
  today: Day,
): ChargeCases {
  const problems: Problem[] = [];
  const cases = rows.map((row, i) => {
    const path = single ? "" : `case ${i + 1}, `;
    return new CaseReader(row, i, on, today, (field, what, found, expected, maybe) =>
      problems.push({ ...problem(file, `${path}${field}`, what, found, expected), maybe }),
    ).read();
  });
  if (rows.length === 0)
    problems.push(problem(file, undefined, "the file has no case", undefined, "one case at least"));
  if (problems.length > 0) throw new InputProblems(problems);
  return { cases, single };
}
