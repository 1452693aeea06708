import { describe, expect, it } from "vitest";
import { judgePattern } from "#contract";
import type { Doctor } from "#people";
import { rulebook } from "#rulebooks";
import { day } from "#time";
import type { CycleKind } from "../assumptions/departments.ts";
import type { Terms } from "./cycles.ts";
import { cycleOf, worked } from "./cycles.ts";
import { typesAt } from "./resident-duties.ts";
import { ShiftBook } from "./shift-types.ts";

const monday = day("2026-01-05");
const amy: Doctor = {
  staffId: "amy",
  name: "Amy",
  grade: "ST3",
  department: "Medicine",
  skills: [],
  fte: 1,
  contract: "",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
};

/** Rules broken by a cycle of ours that repeats for ever. */
function broken(kind: CycleKind, weeks: number, terms: Terms, judgedBy: string = terms): string[] {
  const book = new ShiftBook(terms);
  const duties = worked(cycleOf(kind, weeks, terms)).flatMap((days, week) =>
    days
      .split("")
      .flatMap((place, i) =>
        typesAt(place as "D", kind).map((type) => book.duty("amy", monday + week * 7 + i, type)),
      ),
  );
  // The clocks stand still in a template.
  const still = duties.map((duty) => ({ ...duty, start: duty.wall.start, end: duty.wall.end }));
  const workingPattern = kind === "on_call" ? "on_call" : "full_shift";
  const verdict = judgePattern(
    rulebook(judgedBy)!,
    { ...amy, workingPattern },
    { weeks, monday, duties: still },
  );
  return [
    ...new Set(verdict.breaches.filter(({ severity }) => severity === "breach").map(({ rule }) => rule)),
  ];
}

describe("the cycles that drawn rotas are made of", () => {
  const lengths: readonly (readonly [CycleKind, number, number])[] = [
    ["full_shift", 9, 16],
    ["emergency", 10, 16],
    ["on_call", 7, 16],
    ["days", 1, 1],
  ];
  for (const terms of ["tcs-now", "new-deal-2002"] as const)
    for (const [kind, least, most] of lengths)
      it(`obey ${terms} wrapped, ${kind}, at every length from ${least} weeks to ${most}`, () => {
        for (let weeks = least; weeks <= most; weeks++)
          expect([weeks, broken(kind, weeks, terms)]).toEqual([weeks, []]);
      });

  it("are of their time: the rota of 2016 would break the contract of today", () => {
    expect(broken("full_shift", 9, "new-deal-2002", "tcs-now").toSorted()).toEqual([
      "rest-after-consecutive",
      "rest-after-long",
    ]);
  });
});
