import { describe, expect, it } from "vitest";
import { day } from "#time";
import { electoralRoll, membershipOn, openToInspection, registerFaults } from "./register.ts";
import type { Constituency, Membership } from "./register.ts";
import { councilFaults, grounds, whyNotStand } from "./standing.ts";
import type { Council, Declared } from "./standing.ts";

const constituencies: readonly Constituency[] = [
  { id: "north", kind: "public", classes: [] },
  { id: "staff", kind: "staff", classes: ["doctors", "nurses"] },
  { id: "patients", kind: "patient", classes: [] },
];
const amy: Membership = {
  memberId: "amy",
  constituency: "north",
  memberClass: undefined,
  from: day("2024-01-01"),
  to: undefined,
  evidence: "home-address",
  nameWithheld: false,
};
const ben: Membership = {
  ...amy,
  memberId: "ben",
  constituency: "staff",
  memberClass: "doctors",
  evidence: "permanent-contract",
  nameWithheld: true,
};
const faults = (...register: Membership[]) =>
  registerFaults(register, constituencies).map(({ fault }) => fault);

describe("one live row a person", () => {
  it("a second constituency beside the first is a fault, and names both rows", () =>
    expect(registerFaults([amy, ben, { ...ben, memberId: "amy" }], constituencies)).toEqual([
      { fault: "two-live-rows", memberId: "amy", rows: [0, 2] },
    ]));

  it("one that begins the day after the other ends is not; on its last day it is", () => {
    const moved = { ...amy, to: day("2025-03-31") };
    const next = { ...ben, memberId: "amy" };
    expect(faults(moved, { ...next, from: day("2025-04-01") })).toEqual([]);
    expect(faults(moved, { ...next, from: day("2025-03-31") })).toEqual(["two-live-rows"]);
  });

  it("two people are not one", () => expect(faults(amy, ben)).toEqual([]));
});

describe("a row of its constituency", () => {
  it.each<[string, Partial<Membership>, string]>([
    ["an area nobody set up", { constituency: "east" }, "unknown-constituency"],
    ["staff without a class", { memberClass: undefined }, "class-wanted"],
    ["a class there is not", { memberClass: "porters" }, "unknown-class"],
    ["staff by address", { evidence: "home-address" }, "evidence-of-another-kind"],
    ["an end before the beginning", { to: day("2023-12-31") }, "ends-before-it-begins"],
  ])("%s", (_, change, fault) => expect(faults({ ...ben, ...change })).toEqual([fault]));

  it.each(["fixed-term-12-months", "12-months-service", "exercises-functions"] as const)(
    "staff by %s",
    (evidence) => expect(faults({ ...ben, evidence })).toEqual([]),
  );
});

describe("the roll, frozen at the notice of poll", () => {
  const notice = day("2024-07-08");
  const dev: Membership = { ...ben, memberId: "dev", memberClass: "nurses", from: notice };
  const late: Membership = { ...ben, memberId: "late", from: notice + 1 };
  const gone: Membership = { ...ben, memberId: "gone", to: notice - 1 };
  const register = [dev, late, gone, ben, amy];

  it("holds those live on that day, the first and the last day with them", () =>
    expect(electoralRoll(register, { constituency: "staff", memberClass: undefined }, notice)).toEqual([
      "ben",
      "dev",
    ]));

  it("of one class alone", () =>
    expect(electoralRoll(register, { constituency: "staff", memberClass: "nurses" }, notice)).toEqual([
      "dev",
    ]));

  it("does not change when somebody joins the day after", () =>
    expect(membershipOn(register, "late", notice)).toBeUndefined());
});

it("a name asked to be left out is not open to inspection", () =>
  expect(openToInspection([amy, ben], day("2024-07-08")).map(({ memberId }) => memberId)).toEqual(["amy"]));

describe("who may stand", () => {
  const on = day("2025-06-01");
  const seat = { constituency: "north", memberClass: undefined };
  const clean: Declared = {
    memberId: "amy",
    bornOn: day("1980-02-29"),
    bankrupt: false,
    arrangementWithCreditors: false,
    sentences: [],
    ownGrounds: [],
  };
  const why = (change: Partial<Declared>) =>
    whyNotStand({ ...clean, ...change }, [amy, ben], seat, on).map(({ id }) => id);
  const sentence = { on: day("2022-01-01"), months: 3, fineInstead: false };

  it("a member of the constituency, of age, with nothing against them", () => expect(why({})).toEqual([]));

  it("on the sixteenth birthday, and not the day before it", () => {
    expect(why({ bornOn: day("2009-06-01") })).toEqual([]);
    expect(why({ bornOn: day("2009-06-02") })).toEqual(["under-age"]);
  });

  it.each<[string, Partial<Declared>, string]>([
    ["a member of another constituency", { memberId: "ben" }, "not-a-member"],
    ["nobody's member", { memberId: "stranger" }, "not-a-member"],
    ["an undischarged bankrupt", { bankrupt: true }, "bankrupt"],
    ["an undischarged arrangement", { arrangementWithCreditors: true }, "arrangement-with-creditors"],
    ["three months, within five years", { sentences: [sentence] }, "sentenced"],
    ["a ground of the trust's own", { ownGrounds: ["vexatious"] }, "constitution"],
  ])("not %s", (_, change, ground) => expect(why(change)).toEqual([ground]));

  it("five years to the day still count; a day more does not", () => {
    expect(why({ sentences: [{ ...sentence, on: day("2020-06-01") }] })).toEqual(["sentenced"]);
    expect(why({ sentences: [{ ...sentence, on: day("2020-05-31") }] })).toEqual([]);
  });

  it("not under three months, nor where a fine might have been paid", () => {
    expect(why({ sentences: [{ ...sentence, months: 2 }] })).toEqual([]);
    expect(why({ sentences: [{ ...sentence, fineInstead: true }] })).toEqual([]);
  });

  it("every ground says where it is from, and what is from memory says so", () =>
    expect(grounds.filter(({ certainty }) => certainty === "unverified").map(({ id }) => id)).toEqual([
      "under-age",
    ]));
});

describe("a council of governors", () => {
  const council: Council = {
    electedByPublic: 7,
    electedByPatients: 1,
    electedByStaff: new Map([
      ["doctors", 1],
      ["nurses", 2],
    ]),
    appointedByCouncils: 1,
    appointedByUniversity: 1,
    appointedByOthers: 2,
  };
  it("eight of fifteen are more than half", () => expect(councilFaults(council, true)).toEqual([]));

  it.each<[string, Partial<Council>, string]>([
    ["eight of sixteen are not", { appointedByOthers: 3 }, "not-mostly-elected-by-others-than-staff"],
    ["two of staff", { electedByStaff: new Map([["all", 2]]) }, "fewer-than-three-of-staff"],
    [
      "a class without a governor",
      {
        electedByStaff: new Map([
          ["doctors", 3],
          ["nurses", 0],
        ]),
      },
      "a-staff-class-without-one",
    ],
    ["no local authority", { appointedByCouncils: 0 }, "none-of-a-local-authority"],
    ["no university beside a medical school", { appointedByUniversity: 0 }, "none-of-the-university"],
  ])("%s", (_, change, fault) => expect(councilFaults({ ...council, ...change }, true)).toEqual([fault]));

  it("needs no university without a medical school", () =>
    expect(councilFaults({ ...council, appointedByUniversity: 0 }, false)).toEqual([]));
});
