import { describe, expect, it } from "vitest";
import { day, isoDay } from "#time";
import type { Pathway } from "./pathway.ts";
import { brokenBetween, deadlines, nextStandard, standards } from "./priority-windows.ts";

const pathway = (more: Partial<Pathway>): Pathway => ({
  pathwayId: "p",
  patientId: "p",
  treatmentFunction: "100",
  clockStart: day("2026-01-05"),
  priority: "P2",
  decisionDate: day("2026-02-02"),
  breachDate: undefined,
  procedureMinutes: 60,
  lengthOfStay: 0,
  timesCancelled: 0,
  ...more,
});

const told = (one: Pathway) =>
  Object.fromEntries(
    deadlines(one, day("2026-02-10")).map(({ standard, lastDay }) => [standard, isoDay(lastDay)]),
  );

describe("how long a pathway may wait", () => {
  it("P2: four weeks from the decision, and both waiting-time standards from the clock", () => {
    expect(told(pathway({}))).toEqual({
      "p2-28-days": "2026-03-02",
      "rtt-18-weeks": "2026-05-11",
      "rtt-52-weeks": "2027-01-04",
    });
  });
  it("cancer: 62 days from the clock, 31 from the decision", () => {
    expect(told(pathway({ priority: "cancer_62" }))["cancer-62-days"]).toBe("2026-03-08");
    expect(told(pathway({ priority: "cancer_31" }))["cancer-31-days"]).toBe("2026-03-05");
  });
  it("P3: twelve weeks from the decision; P4 and routine: no clinical limit", () => {
    expect(told(pathway({ priority: "P3" }))["p3-12-weeks"]).toBe("2026-04-27");
    expect(Object.keys(told(pathway({ priority: "P4" })))).toEqual(["rtt-18-weeks", "rtt-52-weeks"]);
    expect(Object.keys(told(pathway({ priority: "routine" })))).toEqual(["rtt-18-weeks", "rtt-52-weeks"]);
  });
  it("counts from the clock when there is no decision yet, and never later", () => {
    expect(told(pathway({ decisionDate: undefined }))["p2-28-days"]).toBe("2026-02-02");
  });
  it("keeps a standard on its last day and breaks it the day after", () => {
    const p2 = pathway({});
    const last = day("2026-03-02");
    expect(nextStandard(p2, last)).toEqual({ standard: "p2-28-days", lastDay: last, daysLeft: 0 });
    expect(nextStandard(p2, last + 1)?.standard).toBe("rtt-18-weeks");
    expect(brokenBetween(p2, last, last)).toEqual([]);
    expect(brokenBetween(p2, last, last + 1)).toEqual(["p2-28-days"]);
    expect(brokenBetween(p2, last + 1, last + 2)).toEqual([]);
  });
  it("takes the recorded breach date as the first day that breaks", () => {
    const recorded = pathway({ breachDate: day("2026-02-20") });
    expect(told(recorded)["recorded"]).toBe("2026-02-19");
    expect(brokenBetween(recorded, day("2026-02-10"), day("2026-02-19"))).toEqual([]);
    expect(brokenBetween(recorded, day("2026-02-10"), day("2026-02-20"))).toEqual(["recorded"]);
  });
  it("uses the standards in force on the date asked for: the older 62 days in 2016, and no P2", () => {
    const then = deadlines(
      pathway({ priority: "cancer_62", clockStart: day("2016-03-01") }),
      day("2016-04-26"),
    );
    expect(then.map(({ standard }) => standard)).toEqual(["cancer-62-days", "rtt-18-weeks", "rtt-52-weeks"]);
    const p2 = deadlines(pathway({ clockStart: day("2016-03-01") }), day("2016-04-26"));
    expect(p2.map(({ standard }) => standard)).toEqual(["rtt-18-weeks", "rtt-52-weeks"]);
  });
  it("has none left once all are broken", () => {
    expect(nextStandard(pathway({}), day("2027-01-05"))).toBeUndefined();
  });
  it("gives each its source and how sure it is", () => {
    for (const standard of standards) expect(standard.source.length).toBeGreaterThan(10);
    const unsure = standards.filter((standard) => standard.certainty === "unverified").map((one) => one.id);
    expect(unsure).toEqual(["cancer-31-days", "cancer-62-days", "rtt-52-weeks"]);
  });
});
