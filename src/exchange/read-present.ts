import { basename, dirname } from "node:path";
import type { PresentCount } from "#solve";
import type { Instant } from "#time";
import { readInstant } from "#time";
import { closest } from "./closest.ts";
import { Complaints } from "./complaints.ts";
import type { Hospital } from "./hospital.ts";
import { readPlainTable } from "./read-plain-table.ts";

const columns = ["department", "area", "from", "to", "present"] as const;

/**
 * Head-counts of areas on the day: `department,area,from,to,present`, moments in London's time. Numbers of people at
 * work there, those asked to act down not among them; never names.
 * @throws InputProblems with everything wrong at once
 */
export async function readPresent(path: string, hospital: Hospital): Promise<PresentCount[]> {
  const file = basename(path);
  const complaints = new Complaints();
  const areas = Map.groupBy(hospital.coverNeeds, ({ department }) => department);
  const counts: PresentCount[] = [];
  for (const row of await readPlainTable(dirname(path), file, columns)) {
    const wrong = (
      column: string,
      what: string,
      found: string,
      expected: string,
      maybe?: string,
    ): undefined => {
      complaints.add({ file, line: row.line, column, what, found, expected, maybe });
    };
    const moment = (column: "from" | "to"): Instant | undefined =>
      readInstant(row[column]) ??
      wrong(column, "the moment cannot be read", row[column], "a date and time such as 2026-06-15 08:00");
    const known = areas.get(row.department);
    const names = known?.map(({ area }) => area) ?? [];
    if (!known)
      wrong(
        "department",
        "no cover need names this department",
        row.department,
        "a department of cover_needs.csv",
        closest(row.department, areas.keys()),
      );
    else if (!names.includes(row.area))
      wrong(
        "area",
        "no cover need of the department names this area",
        row.area,
        "an area of cover_needs.csv",
        closest(row.area, names),
      );
    const present = /^\d{1,4}$/.test(row.present)
      ? Number(row.present)
      : wrong("present", "the count is not a whole number", row.present, "0 or more people");
    const [start, end] = [moment("from"), moment("to")];
    if (start === undefined || end === undefined || present === undefined) continue;
    if (end <= start) wrong("to", "the end is not after the start", row.to, `a moment after ${row.from}`);
    counts.push({ department: row.department, area: row.area, start, end, present });
  }
  complaints.settle();
  return counts;
}
