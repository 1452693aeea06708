import { isoInstant } from "#time";
import type { PlanTable } from "./table.ts";

const place = (value: number): number => Math.round(value * 10_000) / 10_000;

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
      const counts = [needed, due, place(expected), low, high, secured, place(gap)];
      const risks = [place(cell.riskBefore), place(cell.risk)];
      yield [department, area, skill, isoInstant(start), isoInstant(end), ...counts, ...risks];
    }
  },
};
