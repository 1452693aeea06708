import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "#time";
import { day } from "#time";
import { absenceShares } from "./absence-shares.ts";
import type { Action } from "./action.ts";
import type { RosteredGroup, Shift } from "./rostered-group.ts";
import { groupFor, turnout } from "./turnout.ts";
import { turnoutAssumptions } from "./turnout-assumptions.ts";
import type { TurnoutRecord } from "./turnout-record.ts";

const strike = (start: string, end: string, scope: Action["scope"] = "all_out"): Action => ({
  actionId: "now",
  name: "",
  start: day(start),
  end: day(end),
  dailyFrom: undefined,
  dailyTo: undefined,
  grades: ["resident"],
  departments: [],
  scope,
  announcedOn: undefined,
  probabilityGoesAhead: undefined,
});

const group = (
  department: string,
  people: number,
  shift: Shift = "day",
  date = day("2026-06-15"),
): RosteredGroup => ({
  group: "resident",
  department,
  shift,
  calledOut: true,
  people: new Set(Array.from({ length: people }, (_, i) => `${department}-${i}`)),
  due: new Map([[date, people]]),
});

const june = strike("2026-06-15", "2026-06-19");
const asOf = day("2026-06-08");
const medicine = { group: "resident", department: "medicine", shift: "day", calledOut: true } as const;
const returned = (actionId: string, date: Day, absentStrike: number, present: number): TurnoutRecord => ({
  actionId,
  date,
  grade: "resident",
  department: "medicine",
  due: absentStrike + present,
  present,
  absentStrike,
  absentOther: 0,
});
const absentOf = (history: readonly TurnoutRecord[], on: Day = asOf) =>
  groupFor(turnout({ action: june, asOf: on, history, rostered: [group("medicine", 30)] }), medicine)!.absent;

describe("published shares of those absent", () => {
  test("the four weekday averages of 2024 and 2025 average 0.65, the published proposal", () => {
    const ids = new Set(["2024-01-JD", "2025-07-RD", "2025-11-RD", "2025-12-RD"]);
    const rows = absenceShares.filter((row) => ids.has(row.strikeId));
    expect(rows.reduce((sum, row) => sum + row.absent, 0) / 4).toBeCloseTo(0.65, 2);
  });

  test("emergency cover kept in 2016: 61, 57, 56 and 56 in a hundred absent, which is 39 to 44 at work", () => {
    const rows = absenceShares.filter((row) => row.scope === "emergency_cover_kept");
    expect(rows.map((row) => Math.round(row.absent * 100))).toEqual([61, 57, 56, 56]);
  });
});

describe("turnout without hindsight", () => {
  test("on 11 April 2016 no all-out strike is on record; four with emergency cover kept are carried over", () => {
    const action = strike("2016-04-26", "2016-04-27");
    const found = turnout({
      action,
      asOf: day("2016-04-11"),
      history: [],
      rostered: [group("medicine", 30)],
    });
    expect(found.published.map((row) => row.strikeId)).toEqual(["2016-01", "2016-02", "2016-03", "2016-04a"]);
    expect(found.carriedOver).toBe(true);
    const { low, high } = groupFor(found, medicine)!.absent;
    // What then happened, 78%, lies in the range that was said beforehand.
    expect(low).toBeLessThan(0.78);
    expect(high).toBeGreaterThan(0.78);
  });

  test("before January 2016 nothing is known, and the range says so", () => {
    const action = strike("2016-01-12", "2016-01-12", "emergency_cover_kept");
    const found = turnout({
      action,
      asOf: day("2016-01-12"),
      history: [],
      rostered: [group("medicine", 30)],
    });
    const { certainty, absent } = groupFor(found, medicine)!;
    expect(found.published).toEqual([]);
    expect(certainty).toBe("unverified");
    expect(absent.high - absent.low).toBeGreaterThan(0.5);
  });

  test("every published strike replayed from the morning it began: at least four in five lie in the 10 to 90 range", () => {
    const seen = absenceShares.map((row) => {
      const action = { ...strike("2016-01-12", "2016-01-12", row.scope), start: row.start, end: row.end };
      const found = turnout({ action, asOf: row.start, history: [], rostered: [group("medicine", 30)] });
      const { low, high } = groupFor(found, medicine)!.absent;
      return { inside: low <= row.absent && row.absent <= high, wide: high - low };
    });
    expect(seen.filter(({ inside }) => inside).length / seen.length).toBeGreaterThanOrEqual(0.8);
    // Not by being so wide that nothing could fall outside: a third of the scale once ten strikes are known.
    expect(seen.at(-1)!.wide).toBeLessThan(0.4);
  });

  test("a row over on the as-of day itself is not yet known", () => {
    const known = (on: string) =>
      turnout({ action: june, asOf: day(on), history: [], rostered: [group("medicine", 30)] });
    expect([known("2025-12-22").published.length, known("2025-12-23").published.length]).toEqual([9, 10]);
  });
});

describe("the trust's own returns", () => {
  const november = day("2025-11-17");

  test("a trust well above the country last time is expected above it next time, but not by as much", () => {
    const plain = absentOf([]).mean;
    // 540 of 600 absent is 27 points above November's 63.
    const learnt = absentOf([returned("nov", november, 540, 60)]).mean;
    expect(learnt).toBeGreaterThan(plain + 0.05);
    expect(learnt).toBeLessThan(plain + 0.27);
  });

  test("measured against the country that day: 63 in a hundred in November moves nothing", () => {
    expect(absentOf([returned("nov", november, 378, 222)]).mean).toBeCloseTo(absentOf([]).mean, 2);
  });

  test("a day on or after the as-of date, and a return of nothing at all, change nothing", () => {
    expect(absentOf([returned("now", asOf, 30, 0)])).toEqual(absentOf([]));
    expect(absentOf([returned("nov", november, 0, 0)])).toEqual(absentOf([]));
  });

  test("the first day's return of this strike narrows the second day", () => {
    const before = absentOf([], day("2026-06-16"));
    const after = absentOf([returned("now", day("2026-06-15"), 160, 40)], day("2026-06-16"));
    expect(after.mean).toBeGreaterThan(before.mean + 0.05);
    expect(after.high - after.low).toBeLessThan(before.high - before.low);
  });
});

describe("groups large enough to hide in", () => {
  const told = (...rostered: RosteredGroup[]) =>
    turnout({ action: june, asOf, history: [], rostered }).groups.map(({ departments, shift, people }) => [
      departments.join("+"),
      shift,
      people,
    ]);

  test("ten by day and ten by night stand apart; nine by night go with the day", () => {
    expect(told(group("medicine", 10), group("medicine", 10, "night"))).toEqual([
      ["medicine", "day", 10],
      ["medicine", "night", 10],
    ]);
    expect(told(group("medicine", 12), group("medicine", 9, "night"))).toEqual([["medicine", undefined, 12]]);
  });

  test("two small departments go together; what is still too small has no number at all", () => {
    expect(told(group("ENT", 6), group("eyes", 4), group("medicine", 30))).toEqual([
      ["medicine", "day", 30],
      ["ENT+eyes", "day", 10],
    ]);
    expect(told(group("ENT", 6), group("eyes", 3), group("medicine", 30))).toEqual([
      ["medicine", "day", 30],
      ["", undefined, undefined],
    ]);
  });

  test("whatever is rostered, nothing under ten is ever shown", () => {
    const cell = fc.record({
      d: fc.constantFrom("a", "b", "c", "d"),
      n: fc.integer({ min: 1, max: 25 }),
      night: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ d, night }) => `${d}${night}` }), (cells) => {
        const rostered = cells.map(({ d, n, night }) => group(d, n, night ? "night" : "day"));
        for (const one of turnout({ action: june, asOf, history: [], rostered }).groups) {
          if (one.people === undefined) expect([one.departments, one.days]).toEqual([[], []]);
          else expect(one.people).toBeGreaterThanOrEqual(10);
          for (const { due } of one.days) expect(due).toBeGreaterThanOrEqual(10);
        }
      }),
      { seed: 5 },
    );
  });

  test("absent is not striking: 12,800 of every 14,600 absent are", () => {
    const found = turnout({ action: june, asOf, history: [], rostered: [group("medicine", 30)] }).groups[0];
    expect(found.absentThroughStrike / found.absent.mean).toBeCloseTo(12_800 / 14_600, 12);
  });

  test("doctors the action does not call out are away at the ordinary rate and never through the strike", () => {
    const seniors = { ...group("medicine", 12), group: "consultant", calledOut: false } as const;
    const found = turnout({ action: june, asOf, history: [], rostered: [seniors] }).groups[0];
    expect([found.absent.mean, found.absentThroughStrike]).toEqual([expect.closeTo(0.048, 9), 0]);
  });

  test("while emergency cover is kept, those outside the emergency team are absent more: 0.58 over three quarters", () => {
    const action = strike("2016-04-06", "2016-04-07", "emergency_cover_kept");
    const found = turnout({ action, asOf: day("2016-04-06"), history: [], rostered: [group("medicine", 30)] })
      .groups[0];
    expect(found.absentOutsideTeam.mean).toBeCloseTo(
      found.absent.mean / (1 - turnoutAssumptions.emergencyTeam.value),
      9,
    );
  });

  test("at work: 30 due with about a third present is ten or so, give or take", () => {
    const { atWork } = turnout({ action: june, asOf, history: [], rostered: [group("medicine", 30)] })
      .groups[0].days[0];
    expect(atWork.mean).toBeCloseTo(30 * (1 - absentOf([]).mean), 9);
    expect(atWork.low).toBeLessThan(atWork.mean);
    expect(atWork.high).toBeGreaterThan(atWork.mean);
  });
});
