import { describe, expect, it } from "vitest";
import type { Breach } from "#contract";
import { day, londonInstant } from "#time";
import { breachSays, hoursInWords } from "./breaches.ts";

const at = (date: string, hour: number, minute = 0): number => londonInstant(day(date), hour * 60 + minute);

const tooSoon: Breach = {
  rule: "rest-between-shifts",
  severity: "breach",
  clause: "Sch 3 ¶ 19",
  certainty: "transcribed",
  from: at("2033-05-03", 20, 30),
  to: at("2033-05-04", 7),
  had: 10.5,
  needed: 11,
  unit: "hours",
  duties: [],
};

describe("a breach in words", () => {
  it("states the times, what they leave, what is asked and a mend", () => {
    expect(breachSays("Amy", tooSoon)).toBe(
      "Amy cannot start at 07:00 on Wed 4 May: the duty before ends at 20:30 on Tue 3 May, which leaves 10 h 30 min of rest. The contract asks for 11 h (Sch 3 ¶ 19).\n" +
        "Maybe start it at 07:30 on Wed 4 May, or ask someone else.",
    );
  });
  it("says when only the clocks make it so, and starts the mend where the rest has been lived", () => {
    const march = {
      ...tooSoon,
      severity: "clock-change",
      from: at("2026-03-28", 20, 30),
      to: at("2026-03-29", 8),
    } as const;
    expect(breachSays("Amy", march)).toContain("Only the change of the clocks makes it so.");
    expect(breachSays("Amy", march)).toContain("Maybe start it at 08:30 on Sun 29 Mar");
  });
  it("says when a figure is from memory", () => {
    expect(breachSays("Amy", { ...tooSoon, certainty: "unverified" })).toContain("has not been checked");
  });
  it("tells law from contract", () => {
    expect(breachSays("Amy", { ...tooSoon, clause: "WTR 1998 reg 10" })).toContain("The law asks for 11 h");
  });
  it("tells weekends as one in so many", () => {
    const weekends: Breach = {
      ...tooSoon,
      rule: "weekend-frequency",
      severity: "authorisation",
      clause: "Sch 3 ¶ 16",
      had: 0.375,
      needed: 0.3333,
      unit: "weekends a week",
    };
    expect(breachSays("Amy", weekends)).toBe(
      "Amy works 1 in 2.67 weekends. More than 1 in 3 needs a recorded approval (Sch 3 ¶ 16).\n" +
        "Maybe record the approval under agreements, or free a weekend.",
    );
  });
  it("counts runs in their own words", () => {
    const run: Breach = { ...tooSoon, rule: "consecutive-nights", had: 5, needed: 4, unit: "shifts" };
    expect(breachSays("Amy", run)).toContain(
      "Amy has 5 nights running from Tue 3 May to Wed 4 May. The contract allows 4",
    );
  });
});

it("hours are told in hours and minutes", () => {
  expect([0.75, 48, 10.5, 13.0167].map(hoursInWords)).toEqual([
    "45 min",
    "48 h",
    "10 h 30 min",
    "13 h 1 min",
  ]);
});
