import { readFile } from "node:fs/promises";
import type { Lot } from "#voice";
import { InputProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";

const decisions = ["surplus", "exclude", "elect"] as const;

/**
 * Lots a returning officer drew, as JSON: `[{ "decision": "exclude", "between": [3, 4], "chosen": 3, "drawnBy": "A. Name",
 * "drawnAt": "2026-05-07T18:10+01:00" }]`. Who drew and when are required, because a lot is part of the record.
 */
export async function readLots(path: string): Promise<Lot[]> {
  const text = await readFile(path, "utf8").catch((failure: NodeJS.ErrnoException) => {
    throw new InputProblems([
      problem(path, "the file of lots cannot be read", failure.code, "a file that exists and may be read"),
    ]);
  });
  return parseLots(text, path);
}

export function parseLots(text: string, file = "lots.json"): Lot[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : undefined;
    throw new InputProblems([
      problem(file, "the file of lots is not JSON", why, "a list of lots in square brackets"),
    ]);
  }
  if (!Array.isArray(rows))
    throw new InputProblems([
      problem(file, "the file of lots is not a list", typeof rows, "a list of lots in square brackets"),
    ]);
  const problems: Problem[] = [];
  const lots = rows.map((row: unknown, i) =>
    readLot(row, (what, found, expected) =>
      problems.push({ ...problem(file, `lot ${i + 1}: ${what}`, found, expected) }),
    ),
  );
  if (problems.length > 0) throw new InputProblems(problems);
  return lots;
}

const shown = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value).slice(0, 60);

function readLot(
  row: unknown,
  tell: (what: string, found: string | undefined, expected: string) => void,
): Lot {
  const given: Record<string, unknown> = typeof row === "object" && row !== null ? { ...row } : {};
  const decision = decisions.find((one) => one === given["decision"]);
  if (!decision) tell("its decision is not known", shown(given["decision"]), decisions.join(", "));
  const between = Array.isArray(given["between"])
    ? given["between"].filter((no) => Number.isInteger(no))
    : [];
  if (between.length < 2)
    tell("it is not between candidates", shown(given["between"]), "two or more candidate numbers");
  const chosen = Number(given["chosen"]);
  if (!between.includes(chosen))
    tell("it did not fall on one of them", shown(given["chosen"]), "one of the numbers in between");
  const words = (name: "drawnBy" | "drawnAt", expected: string) => {
    const value = given[name];
    if (typeof value === "string" && value.trim() !== "") return value;
    tell(`${name} is missing`, shown(value), expected);
    return "";
  };
  return {
    decision: decision ?? "exclude",
    between,
    chosen,
    drawnBy: words("drawnBy", "the name of who drew it"),
    drawnAt: words("drawnAt", "when, such as 2026-05-07T18:10+01:00"),
  };
}

const problem = (file: string, what: string, found: string | undefined, expected: string): Problem => ({
  file,
  line: undefined,
  column: undefined,
  what,
  found,
  expected,
  maybe: undefined,
});
