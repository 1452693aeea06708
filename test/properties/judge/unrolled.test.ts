import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cycle } from "#contract";
import { judge, judgePattern } from "#contract";
import type { Duty } from "#rota";
import { rulebook } from "#rulebooks";
import { day, londonClock, londonInstant } from "#time";
import { amy } from "../../../src/rulebooks/written-duties.ts";

const monday = day("2026-01-05");
const turns = 9;

const types = {
  d: { kind: "shift", start: 540, length: 480 },
  l: { kind: "shift", start: 480, length: 750 },
  e: { kind: "shift", start: 780, length: 645 },
  n: { kind: "shift", start: 1230, length: 750 },
  c: { kind: "non_resident_on_call", start: 1020, length: 960 },
} as const;

/** Cycles of one to six weeks with at least one date off, so that no run is without end. */
const cycles: fc.Arbitrary<Cycle> = fc
  .integer({ min: 1, max: 6 })
  .chain((weeks) =>
    fc
      .array(fc.constantFrom("d", "d", "l", "l", "e", "n", "n", "c", "-", "-"), {
        minLength: weeks * 7,
        maxLength: weeks * 7,
      })
      .map((letters): Cycle => {
        letters[3] = "-";
        const duties = letters.flatMap((letter, i) => (letter === "-" ? [] : [dutyOn(monday + i, letter)]));
        return { weeks, monday, duties };
      }),
  )
  .filter(({ duties }) => duties.length > 0);

function dutyOn(date: number, letter: keyof typeof types): Duty {
  const { kind, start, length } = types[letter];
  const span = { start: date * 1440 + start, end: date * 1440 + start + length };
  return {
    staffId: "amy",
    date,
    shiftType: letter,
    kind,
    ...span,
    wall: span,
    breakMinutes: undefined,
    calls: [],
    expectedRest: true,
    handover: false,
    expectedWorkMinutes: kind === "shift" ? 0 : 181,
    note: "",
  };
}

/** Rules about the period as a whole, which for the long unrolling is longer; they are compared by their figures. */
const ofTheWhole = new Set(["average-hours", "duty-hours", "weekend-frequency"]);

describe.each(["tcs-now", "tcs-2016", "new-deal-2002"])(
  "a pattern judged wrapped and its long unrolling, by %s",
  (id) => {
    const book = rulebook(id)!;
    it("agree on every turn but the first and the last", () => {
      fc.assert(
        fc.property(cycles, (cycle) => {
          const days = cycle.weeks * 7;
          const unrolled = Array.from({ length: turns }, (_, turn) => turn).flatMap((turn) =>
            cycle.duties.map((duty): Duty => {
              const by = turn * days * 1440;
              const span = { start: duty.start + by, end: duty.end + by };
              return { ...duty, ...span, wall: span, date: duty.date + turn * days };
            }),
          );
          const period = { from: monday, to: monday + turns * days - 1 };
          const middle = Math.floor(turns / 2);
          const from = (monday + middle * days) * 1440;
          const long = judge(book, amy, unrolled, { period, readings: { "clock-changes": "wall" } }).breaches;
          const interior = long
            .filter(
              (entry) =>
                !ofTheWhole.has(entry.rule) &&
                londonClock(entry.from) >= from &&
                londonClock(entry.from) < from + days * 1440,
            )
            .map(({ rule, severity, from, to, had, needed }) => {
              const back = (at: number): number => londonInstant(0, londonClock(at) - middle * days * 1440);
              return { rule, severity, from: back(from), to: back(to), had, needed };
            });
          const wrapped = judgePattern(book, amy, cycle)
            .breaches.filter(({ rule }) => !ofTheWhole.has(rule))
            .map(({ rule, severity, from, to, had, needed }) => ({ rule, severity, from, to, had, needed }));
          const settled = ({ rule }: { rule: string }): boolean =>
            rule !== "hours-in-168" && !isLongGap(rule, id);
          expect(inOneOrder(wrapped.filter(settled))).toEqual(inOneOrder(interior.filter(settled)));
          // A bad stretch as long as the cycle has no beginning on the circle and one on the line: its worst is the same.
          const worst = (entries: readonly { rule: string; had: number }[]): number =>
            Math.max(0, ...entries.filter(({ rule }) => rule === "hours-in-168").map(({ had }) => had));
          expect(worst(wrapped)).toBe(
            worst(
              long.filter(
                ({ from: at }) => londonClock(at) > monday * 1440 && londonClock(at) < from + 2 * days * 1440,
              ),
            ),
          );
        }),
        { numRuns: 120 },
      );
    });
  },
);

/** The New Deal's long gaps are told once a bad stretch, which on a line may have begun in an earlier turn. */
const isLongGap = (rule: string, id: string): boolean => id === "new-deal-2002" && rule === "off-duty-period";

const inOneOrder = <E extends { rule: string; from: number; to: number }>(entries: readonly E[]): E[] =>
  entries.toSorted((a, b) => a.rule.localeCompare(b.rule) || a.from - b.from || a.to - b.to);
