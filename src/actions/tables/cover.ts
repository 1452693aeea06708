import { isoInstant } from "#time";
import { rounded } from "./rounded.ts";
import type { PlanTable } from "./table.ts";

/** Area by hour: the floor, who may come as a range, who is asked, and what is still missing. */
export const cover: PlanTable = {
  file: "cover.csv",
  columns: [
    "department",
    "area",
    "skill",
    "from",
    "to",
    "needed",
    "due",
    "expected",
    "low",
    "high",
    "secured",
    "gap",
    "risk_before",
    "risk",
  ],
  *rows({ cover }) {
    for (const cell of cover.cells) {
      const { department, area, skill, start, end, needed, due, expected, low, high, secured, gap } = cell;
      const counts = [needed, due, rounded(expected), low, high, secured, rounded(gap)];
      const risks = [rounded(cell.riskBefore), rounded(cell.risk)];
      yield [department, area, skill, isoInstant(start), isoInstant(end), ...counts, ...risks];
    }
  },
};
