import type { Random } from "../random.ts";
import type { DrawnExample } from "../settings.ts";

/** Nodal points of April 2026 (pay circular (M&D) 1/2026R); 2002 scales count increments from 0. */
const nodal: Readonly<Record<string, string>> = {
  FY1: "1",
  FY2: "2",
  CT1: "3",
  CT2: "3",
  ST1: "3",
  ST2: "3",
  CT3: "4",
  ST3: "4",
  ST4: "4",
  ST5: "4",
  ST6: "5",
  ST7: "5",
  ST8: "5",
};

/** Years on the StR scale that each grade usually has behind it. */
const increments: Readonly<Record<string, readonly [number, number]>> = {
  FY1: [0, 1],
  FY2: [0, 1],
  CT1: [0, 1],
  ST1: [0, 1],
  CT2: [1, 2],
  ST2: [1, 2],
  CT3: [2, 3],
  ST3: [2, 3],
  ST4: [3, 5],
  ST5: [4, 6],
  ST6: [5, 7],
  ST7: [6, 8],
  ST8: [7, 9],
};

/** Thresholds of the 2003 consultant contract, as the pay tables of the two years name them. */
const thresholds: Readonly<Record<DrawnExample, readonly string[]>> = {
  "april-2016": ["0", "1", "2", "3", "4", "5", "6", "7"],
  "june-2026": ["T1", "T2a", "T2b", "T3", "T4"],
};

/** Where a doctor stands on their scale; blank where the demo does not say. */
export function payPoint(grade: string, example: DrawnExample, random: Random): string {
  if (grade === "consultant") return random.pick(thresholds[example]);
  if (grade === "SAS" || grade === "LED") return "";
  if (example === "june-2026") return nodal[grade] ?? "";
  const [low, high] = increments[grade] ?? [0, 0];
  return String(low + random.below(high - low + 1));
}
