import { describe, expect, it } from "vitest";
import { judge } from "#contract";
import type { Duty } from "#rota";
import { amy, dates, each, works } from "../written-duties.ts";
import { tcsNow } from "../tcs-now/book.ts";

const found = (duties: readonly Duty[], ...rules: string[]): string[] =>
  judge(tcsNow, amy, duties)
    .breaches.filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map(({ rule, severity, had, needed }) => `${rule} ${severity} ${had} of ${needed}`);

describe("four long shifts running (Sch 3 ¶ 10)", () => {
  const fourLong = each(dates("2026-01-05", "2026-01-08"), "08:00-20:30");
  it("are followed by 48 hours", () => {
    expect(found([...fourLong, works("2026-01-10 20:30-02:00")], "rest-after-long")).toEqual([]);
    expect(found([...fourLong, works("2026-01-10 20:15-02:00")], "rest-after-long")).toEqual([
      "rest-after-long breach 47.75 of 48",
    ]);
  });
  it("are not five", () => {
    expect(
      found([...fourLong, works("2026-01-09 08:00-20:30")], "consecutive-long", "rest-after-long"),
    ).toEqual(["consecutive-long breach 5 of 4"]);
  });
});
