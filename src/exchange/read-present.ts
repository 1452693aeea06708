import { basename, dirname } from "node:path";
import type { PresentCount } from "#solve";
import type { Instant } from "#time";
import { readInstant, touches } from "#time";
import { closest } from "./closest.ts";
import { Complaints } from "./complaints.ts";
import type { Hospital } from "./hospital.ts";
import { readPlainTable } from "./read-plain-table.ts";

const columns = ["department", "area", "from", "to", "present"] as const;
const numbersOnly = "a head-count holds numbers of people, and nothing that could be about one of them";

/**
 * Head-counts of areas on the day: `department,area,from,to,present`, moments in London's time. Numbers of people at
 * work there, those asked to act down not among them; never names, and a file with any other column is refused.
 * @throws InputProblems with everything wrong at once
 */
export async function readPresent(path: string, hospital: Hospital): Promise<PresentCount[]> {
  const file = basename(path);
  const complaints = new Complaints();
  const areas = Map.groupBy(hospital.coverNeeds, ({ department }) => department);
  const counts: (PresentCount & { readonly line: number })[] = [];
  for (const row of await readPlainTable(dirname(path), file, columns, numbersOnly)) {
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
    const { department, area, line } = row;
    const other = counts.find(
      (one) => one.department === department && one.area === area && touches(one, { start, end }),
    );
    if (other)
      wrong(
        "from",
        `line ${other.line} counts this area in some of these hours already`,
        row.from,
        "one count of an area at a time",
      );
    counts.push({ department, area, start, end, present, line });
  }
  complaints.settle();
  return counts.map(({ department, area, start, end, present }) => ({
    department,
    area,
    start,
    end,
    present,
  }));
}
