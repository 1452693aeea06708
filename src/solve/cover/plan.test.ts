import { describe, expect, test } from "vitest";
import type { Session } from "#electives";
import type { Doctor } from "#people";
import type { CoverNeed, Duty, DutyKind } from "#rota";
import { Rota } from "#rota";
import type { Action, Turnout } from "#strike";
import { rosteredGroups, turnout } from "#strike";
import { day, isoLondonMinute, londonInstant } from "#time";
import type { CoverAsk, CoverSettings } from "./ask.ts";
import { coverSettings } from "./ask.ts";
import { planCover } from "./plan.ts";
import { releaseFor } from "./rest.ts";

const tuesday = day("2016-04-26");

const strike: Action = {
  actionId: "april",
  name: "",
  start: tuesday,
  end: tuesday,
  dailyFrom: 8 * 60,
  dailyTo: 17 * 60,
  grades: ["resident"],
  departments: [],
  scope: "all_out",
  announcedOn: undefined,
  probabilityGoesAhead: undefined,
};

const doctor = (staffId: string, grade: string, skills: string[] = ["medicine"]): Doctor => ({
  staffId,
  name: staffId,
  grade,
  department: "medicine",
  skills,
  fte: 1,
  contract: "",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
});

/** Hours of the wall clock; beyond 24 they run into the next day. */
function duty(staffId: string, from: number, to: number, kind: DutyKind = "shift", date = tuesday): Duty {
  return {
    staffId,
    date,
    shiftType: "",
    kind,
    start: londonInstant(date, from * 60),
    end: londonInstant(date, to * 60),
    wall: { start: date * 1440 + from * 60, end: date * 1440 + to * 60 },
    breakMinutes: undefined,
    calls: [],
    expectedRest: false,
    handover: false,
    expectedWorkMinutes: 0,
    note: "",
  };
}

const need = (area: string, from: number, to: number, floor: number, skill = "medicine"): CoverNeed => ({
  department: "medicine",
  area,
  weekday: undefined,
  date: tuesday,
  start: from * 60,
  end: to * 60,
  skill,
  least: floor + 1,
  leastOnStrike: floor,
});

const clinic = (
  sessionId: string,
  lead: string,
  from: number,
  to: number,
  minutes: number,
  date = tuesday,
): Session => ({
  sessionId,
  siteId: "",
  department: "medicine",
  treatmentFunction: "300",
  kind: "clinic",
  date,
  start: londonInstant(date, from * 60),
  end: londonInstant(date, to * 60),
  leadStaffId: lead,
  team: [],
  setting: "",
  minutes,
});

const amy = doctor("amy", "ST4");
const ben = doctor("ben", "ST2");
const chidi = doctor("chidi", "consultant");
const dev = doctor("dev", "consultant");
const working = [duty("amy", 8, 17), duty("ben", 8, 17)];

/** Published shares alone: a group of two is too small to be told apart. */
const comes = (doctors: readonly Doctor[], duties: readonly Duty[], action = strike): Turnout =>
  turnout({
    action,
    asOf: day("2016-04-11"),
    history: [],
    rostered: rosteredGroups(action, doctors, new Rota(duties)),
  });

function plan(facts: Partial<CoverAsk> & { duties: readonly Duty[]; doctors: readonly Doctor[] }) {
  const { duties, ...rest } = facts;
  return planCover({
    action: strike,
    needs: [need("Acute medical take", 8, 17, 1)],
    sessions: [],
    turnout: comes(rest.doctors, duties, rest.action),
    asOf: day("2016-04-11"),
    rota: new Rota(duties),
    ...rest,
  });
}

const placed = (found: ReturnType<typeof plan>) =>
  found.placements.map(
    ({ staffId, start, end }) =>
      `${staffId} ${isoLondonMinute(start).slice(11)}-${isoLondonMinute(end).slice(11)}`,
  );

describe("a cover plan", () => {
  test("two residents due where one is needed: the consultant without a clinic is asked, for the shortest block that does it", () => {
    const found = plan({
      doctors: [amy, ben, chidi, dev],
      duties: [...working, duty("chidi", 8, 18)],
      sessions: [clinic("c1", "chidi", 9, 13, 200)],
    });
    expect(placed(found)).toEqual(["dev 08:00-17:00"]);
    expect(found.placements[0]).toMatchObject({
      state: "asked",
      area: "Acute medical take",
      sessions: [],
      loss: 0,
    });
    expect(found.proven).toBe(true);
    expect(found.objective).toEqual({ shortfall: 0, loss: 0, cost: 0, minutesAsked: 540 });
  });

  test("with nobody else, the consultant leaves the clinic, and the plan says what it loses", () => {
    const found = plan({
      doctors: [amy, ben, chidi],
      duties: [...working, duty("chidi", 8, 18)],
      sessions: [clinic("c1", "chidi", 9, 13, 200)],
    });
    expect(found.placements[0]).toMatchObject({ staffId: "chidi", sessions: ["c1"], loss: 200 });
    expect(found.sessionsLost).toEqual(["c1"]);
  });

  test("the risk is that of the group: both absent, by the beta-binomial of published shares", () => {
    const found = plan({ doctors: [amy, ben], duties: working });
    const cell = found.cells.find((one) => one.inAction)!;
    const { a, b } = comes([amy, ben], working).groups[0].absent.beta;
    // Two absent of two: a(a + 1) ⁄ ((a + b)(a + b + 1)).
    expect(cell.risk).toBeCloseTo((a * (a + 1)) / ((a + b) * (a + b + 1)), 9);
    expect(cell).toMatchObject({ needed: 1, due: 2, standing: 0, secured: 0 });
    expect(found.placements).toEqual([]);
    expect(found.derogations[0]).toMatchObject({ area: "Acute medical take", askable: 0, placed: 0 });
  });

  test("the floor is the strike's in its hours and the ordinary one around them", () => {
    const found = plan({
      doctors: [amy, ben],
      duties: [duty("amy", 8, 20), duty("ben", 8, 20)],
      needs: [need("Acute medical take", 8, 20, 1)],
    });
    expect(
      found.cells.map(({ inAction, needed, end }) => [inAction, needed, isoLondonMinute(end).slice(11)]),
    ).toEqual([
      [true, 1, "17:00"],
      [false, 2, "20:00"],
    ]);
    expect(found.cells[1].risk).toBe(0);
  });

  test("those called off nothing by the action stand: a consultant on the floor makes it safe", () => {
    const found = plan({ doctors: [amy, chidi], duties: [duty("amy", 8, 17), duty("chidi", 8, 17)] });
    expect(found.cells.find((one) => one.inAction)).toMatchObject({
      due: 2,
      standing: 1,
      risk: 0,
      secured: 0,
    });
    expect(found.placements).toEqual([]);
  });

  test("two areas want the same two doctors: the weightier is kept first, and each doctor counts once", () => {
    const found = plan({
      doctors: [amy, ben],
      duties: working,
      needs: [need("Medical wards", 8, 17, 1), need("Cardiac arrest team", 8, 17, 1)],
    });
    const [arrest, wards] = found.cells
      .filter((one) => one.inAction)
      .toSorted((x, y) => (x.area < y.area ? -1 : 1));
    expect([arrest.due, wards.due]).toEqual([1, 1]);
    expect(arrest.risk).toBeLessThan(wards.risk);
    expect(arrest.expected + wards.expected).toBeCloseTo(
      2 * (1 - comes([amy, ben], working).groups[0].absent.mean),
      9,
    );
  });

  test("while emergency cover is kept, as many residents as the floor are its team", () => {
    const action = { ...strike, scope: "emergency_cover_kept" } as const;
    const found = plan({ action, doctors: [amy, ben], duties: working });
    // One comes as on any day (4.8% away); the other at the rate outside the team.
    const cell = found.cells.find((one) => one.inAction)!;
    expect(cell.expected).toBeGreaterThan(0.952);
    expect(cell.risk).toBeLessThan(0.048);
  });

  test("a head-count on the day stands in for the estimate", () => {
    const span = { start: londonInstant(tuesday, 480), end: londonInstant(tuesday, 1020) };
    const counted = (present: number) =>
      plan({
        doctors: [amy, ben, dev],
        duties: [...working],
        present: [{ ...span, department: "medicine", area: "Acute medical take", present }],
      });
    expect(counted(1).placements).toEqual([]);
    expect(counted(1).cells.find((one) => one.inAction)).toMatchObject({
      counted: true,
      expected: 1,
      risk: 0,
    });
    expect(placed(counted(0))).toEqual(["dev 08:00-17:00"]);
  });

  test("nobody is asked for a block that has begun, and the caller has the last word", () => {
    const facts = { doctors: [amy, ben, dev], duties: [...working] };
    expect(plan({ ...facts, now: londonInstant(tuesday, 481) }).placements).toEqual([]);
    expect(plan({ ...facts, mayWork: (staffId) => staffId !== "dev" }).placements).toEqual([]);
  });

  test("the volunteer most wanted is the one for the hours most short", () => {
    const found = plan({
      doctors: [amy, ben],
      duties: working,
      needs: [need("Acute medical take", 8, 17, 2), need("Medical wards", 8, 17, 1, "wards")],
    });
    expect(found.volunteers[0]).toMatchObject({ skill: "medicine", areas: ["Acute medical take"] });
    expect(found.volunteers[0].saves).toBeGreaterThan(0);
    expect(found.volunteers[0].saves).toBeLessThanOrEqual(9);
  });

  test("a night that is short takes a senior from a day that has enough, and lets them rest either side", () => {
    const action = { ...strike, dailyFrom: undefined, dailyTo: undefined, end: tuesday + 1 };
    const duties = [duty("amy", 20, 32), duty("chidi", 8, 18), duty("dev", 8, 18)];
    const found = plan({
      action,
      doctors: [amy, chidi, dev],
      duties,
      needs: [need("Acute medical take", 8, 18, 1), need("Hospital at night", 20, 32, 1)],
    });
    expect(placed(found)).toHaveLength(1);
    expect(found.placements[0]).toMatchObject({
      area: "Hospital at night",
      releases: [londonInstant(tuesday, 480)],
    });
    expect(found.cells.filter((one) => one.inAction).map((one) => one.risk)).toEqual([0, 0]);
  });

  test("the same facts in another order give the same plan", () => {
    const doctors = [amy, ben, chidi, dev];
    const duties = [...working];
    expect(plan({ doctors: doctors.toReversed(), duties })).toEqual(
      plan({ doctors: doctors.toReversed(), duties }),
    );
    expect(plan({ doctors, duties }).objective).toEqual(
      plan({ doctors: doctors.toReversed(), duties }).objective,
    );
  });
});

describe("whom one may ask", () => {
  const { limits }: CoverSettings = coverSettings;
  const block = { start: londonInstant(tuesday, 480), end: londonInstant(tuesday, 1020) };
  const may = (duties: readonly Duty[], more: Partial<Parameters<typeof releaseFor>[0]> = {}, at = block) =>
    releaseFor({ doctor: dev, duties, led: [], wishes: [], ...more }, at, limits);

  test("never somebody on leave, on a zero day, on a day they do not work or cannot", () => {
    expect(may([])).toEqual({ duties: [], sessions: [] });
    expect(may([duty("dev", 0, 24, "leave")])).toBeUndefined();
    expect(may([duty("dev", 0, 24, "zero_day")])).toBeUndefined();
    expect(may([], { doctor: { ...dev, worksOn: [0, 2] } })).toBeUndefined();
    expect(may([], { doctor: { ...dev, worksOn: [1] } })).toBeDefined();
    const wish = { staffId: "dev", from: tuesday, to: tuesday, weight: 1 };
    expect(may([], { wishes: [{ ...wish, kind: "cannot" }] })).toBeUndefined();
    expect(may([], { wishes: [{ ...wish, kind: "prefer_off" }] })).toBeDefined();
  });

  test("a night that runs into a leave day is not asked", () => {
    const night = { start: londonInstant(tuesday, 20 * 60), end: londonInstant(tuesday, 32 * 60) };
    expect(may([duty("dev", 0, 24, "leave", tuesday + 1)], {}, night)).toBeUndefined();
  });

  test("11 hours from the last work is enough; with a minute less that work is given up", () => {
    const before = (end: number) => duty("dev", 13, end, "shift", tuesday - 1);
    expect(may([before(21)])!.duties).toEqual([]);
    const late = { ...before(21), end: londonInstant(tuesday - 1, 21 * 60 + 1) };
    expect(may([late])!.duties).toEqual([late]);
  });

  test("a day that meets the block is worked on up to 13 hours, and no longer", () => {
    const evening = { start: londonInstant(tuesday, 17 * 60), end: londonInstant(tuesday, 22 * 60) };
    expect(may([duty("dev", 9, 17)], {}, evening)!.duties).toEqual([]);
    const early = duty("dev", 8, 17);
    expect(may([early], {}, evening)!.duties).toEqual([early]);
  });

  test("a clinic the morning after a night loses its lead with the day it lies in", () => {
    const night = { start: londonInstant(tuesday, 20 * 60), end: londonInstant(tuesday, 32 * 60) };
    const next = duty("dev", 8, 18, "shift", tuesday + 1);
    const led = [clinic("c2", "dev", 13, 17, 100, tuesday + 1)];
    expect(may([next], { led }, night)).toEqual({ duties: [next], sessions: led });
  });

  test("hours on call from home are not taken from anybody; a day before them may be worked, as on any rota", () => {
    const onCall = duty("dev", 17, 32, "non_resident_on_call");
    expect(may([onCall])).toEqual({ duties: [], sessions: [] });
    expect(may([{ ...onCall, start: onCall.start - 1 }])).toBeUndefined();
  });
});
