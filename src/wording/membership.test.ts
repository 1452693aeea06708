import { describe, expect, it } from "vitest";
import { day } from "#time";
import { grounds, lateSteps, representation, timetable } from "#voice";
import {
  groundSays,
  lateStepSays,
  passedOverSays,
  registerFaultSays,
  representationWords,
  timetableWords,
} from "./membership.ts";

const bath = timetable(day("2024-07-29"));

describe("a timetable in words", () => {
  it("has the notice first and the close with its hour last, and says its figures are from memory", () => {
    const { rows, caption } = timetableWords(bath);
    expect(rows[0]).toEqual(["Notice of election", "Monday 3 June 2024", "40"]);
    expect(rows.at(-1)).toEqual(["Close of poll", "Monday 29 July 2024, 17:00", "0"]);
    expect(caption).toContain("from memory");
  });

  it("names the holidays it passed over", () => {
    expect(passedOverSays(bath)).toBe("Saturdays and Sundays do not count.");
    expect(passedOverSays(timetable(day("2024-06-20")))).toContain(
      "nor do Monday 6 May 2024 (Early May bank holiday), Monday 27 May 2024 (Spring bank holiday).",
    );
  });

  it("says which step came late, and its last day", () =>
    expect(lateSteps(bath, { "notice-of-poll": day("2024-07-09") }).map(lateStepSays)).toEqual([
      "Notice of poll came on Tuesday 9 July 2024; its last day was Monday 8 July 2024.",
    ]));
});

it("a ground carries its figure, its source and its doubt", () => {
  const said = grounds.map(groundSays);
  expect(said[1]).toBe(
    "Is under 16. NHS Act 2006 Sch 7 (from memory: hold it against the trust's constitution).",
  );
  expect(said[4]).toContain("within 5 years to 3 months or more");
});

it("a fault of the register names the member and the rule", () =>
  expect(registerFaultSays({ fault: "two-live-rows", memberId: "m1", rows: [0, 1] })).toBe(
    "Member m1 is on the register twice at once; a person is a member of one constituency or class only.",
  ));

it("a hidden group is told as hidden, and no share of it with it", () => {
  const { rows } = representationWords(
    representation({
      area: "North",
      by: "sex",
      groups: ["female", "male", "other"],
      members: new Map([
        ["female", 30],
        ["male", 20],
        ["other", 2],
      ]),
      population: new Map([
        ["female", 50],
        ["male", 49],
        ["other", 1],
      ]),
      source: "a count of 2021",
    }),
  );
  expect(rows).toEqual([
    ["female", "30", "58%", "50%", "1.15"],
    ["male", "hidden", "–", "49%", "–"],
    ["other", "hidden", "–", "1%", "–"],
  ]);
});
