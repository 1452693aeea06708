import { expect, it } from "vitest";
import { isoDay } from "#time";
import { drawHospital } from "../draw-hospital.ts";

const history = (example: "april-2016" | "june-2026", scale: number) =>
  drawHospital({ trust: "RTP", example, date: undefined, scale, seed: 1 }).turnoutHistory;

const april = history("april-2016", 0.6);

it("tells of groups of ten and more, each count of which adds up", () => {
  for (const row of [...april, ...history("june-2026", 0.1)]) {
    expect(row.due).toBeGreaterThanOrEqual(10);
    expect(row.present + row.absentStrike + row.absentOther).toBe(row.due);
  }
});

it("knows only strikes before the folder's date: the three of winter 2016 and that of early April", () => {
  const dates = new Set(april.map(({ date }) => isoDay(date)));
  expect([...dates]).toEqual([
    "2016-01-12",
    "2016-02-10",
    "2016-03-09",
    "2016-03-10",
    "2016-04-06",
    "2016-04-07",
  ]);
});

it("lies around the published national share: 61% absent on 12 January 2016", () => {
  const rows = april.filter(({ date }) => isoDay(date) === "2016-01-12");
  const due = rows.reduce((sum, row) => sum + row.due, 0);
  const absent = rows.reduce((sum, row) => sum + row.absentStrike + row.absentOther, 0);
  expect(Math.abs(absent / due - 0.61)).toBeLessThan(0.2);
});
