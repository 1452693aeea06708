import { describe, expect, test } from "vitest";
import { chanceGoesAhead, deadlines, noticeCheck } from "#strike";
import type { Action } from "#strike";
import { day, londonInstant } from "#time";
import {
  cellSays,
  chanceSays,
  deadlineSays,
  derogationCaveat,
  hoursSay,
  noticeSays,
  placementSays,
} from "./strike.ts";

const tuesday = day("2016-04-26");
const hours = { start: londonInstant(tuesday, 480), end: londonInstant(tuesday, 1020) };

describe("words about a strike", () => {
  test("hours of one day name it once; a night names both", () => {
    expect(hoursSay(hours)).toBe("Tuesday 26 April 2016, 8am to 5pm");
    expect(hoursSay({ start: londonInstant(tuesday, 1200), end: londonInstant(tuesday, 1920) })).toBe(
      "Tuesday 26 April 2016, 8pm to Wednesday 27 April 2016, 8am",
    );
  });

  test("the chance comes with its count and its range", () => {
    const action = { start: tuesday, probabilityGoesAhead: undefined };
    expect(chanceSays(chanceGoesAhead({ asOf: day("2016-04-11"), action }))).toBe(
      "Of 5 announced strikes of doctors in England that were still on 15 days before, 3 went ahead: a chance of 58%, somewhere from 26% to 87%.",
    );
  });

  test("the user's own figure is said to be theirs", () => {
    const action = { start: tuesday, probabilityGoesAhead: 0.9 };
    expect(chanceSays(chanceGoesAhead({ asOf: day("2016-04-11"), action }))).toMatch(
      /^The plan uses your own figure of 90%\./,
    );
  });

  test("a notice that is too short says the first lawful day", () => {
    const action = { start: day("2026-06-15") } as Action;
    expect(noticeSays(noticeCheck(action, { receivedOn: day("2026-06-06") })!)).toBe(
      "Notice received on 6 June 2026 gives 9 days, and 10 are needed: the first lawful day is 16 June 2026. (TULRCA 1992 s234A as amended by the Employment Rights Act 2025)",
    );
  });

  test("a cell tells floor, range, base and chance, and never rounds a chance to none or to certain", () => {
    const cell = {
      ...hours,
      department: "medicine",
      area: "Acute medical take",
      skill: "take",
      inAction: true,
      needed: 2,
      due: 6,
      standing: 0,
      expected: 2.1,
      low: 1,
      high: 4,
      counted: false,
      secured: 1,
      gap: 0,
      riskBefore: 0.4,
      risk: 0.004,
      shortfall: 0.1,
    };
    expect(cellSays(cell)).toBe(
      "Acute medical take, Tuesday 26 April 2016, 8am to 5pm: 2 needed, 2.1 expected (1 to 4) of 6 due, 1 asked to act down; chance of falling short under 1%.",
    );
    expect(cellSays({ ...cell, risk: 0.996 })).toContain("over 99%");
    expect(cellSays({ ...cell, risk: 0 })).toContain("short 0%");
  });

  test("acting down is a question", () => {
    const placement = {
      ...hours,
      staffId: "dev",
      grade: "consultant",
      department: "medicine",
      area: "Acute medical take",
      skill: "take",
      state: "asked",
      releases: [],
      sessions: ["c1"],
      loss: 200,
      cost: 0,
    } as const;
    expect(placementSays(placement, "Dev")).toBe(
      "Ask Dev to act down in Acute medical take, Tuesday 26 April 2016, 8am to 5pm. By consent. It takes 1 list or clinic from them.",
    );
  });

  test("a deadline says whose it is", () => {
    const [notice] = deadlines({
      ...({ dailyFrom: 420, dailyTo: 420 } as Action),
      start: day("2026-06-15"),
      end: day("2026-06-20"),
      announcedOn: day("2026-06-05"),
    });
    expect(deadlineSays(notice)).toBe("5 June 2026: Last day for notice to arrive (by law)");
  });

  test("a derogation is never planned on", () => {
    expect(derogationCaveat()).toContain("27 were requested: 24 refused, 1 agreed, 2 withdrawn");
  });
});
