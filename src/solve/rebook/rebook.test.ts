import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Booking, Session, Site } from "#electives";
import { ledger } from "#electives";
import type { Pathway, Patient, Priority } from "#patients";
import { isProtected, priorities } from "#patients";
import type { Duty } from "#rota";
import { Rota } from "#rota";
import { day, londonInstant } from "#time";
import { exportProblem } from "./dimacs.ts";
import { clinicalFirst, mostAdded, mostBeside } from "./policy.ts";
import type { RebookProblem } from "./problem.ts";
import { rebook, rebookingProblem } from "./rebook.ts";
import { startTimes } from "./start-times.ts";
import { costOfDate, costOfWaiting, weighDay } from "./weigh.ts";

const today = day("2026-06-08");
const at = (date: number, clock: number) => londonInstant(date, clock * 60);

const site = (siteId: string, latitude: number): Site => ({
  siteId,
  name: siteId,
  odsCode: "",
  postcode: "",
  latitude,
  longitude: 0,
  ownership: "nhs_trust",
});

const clinic = (sessionId: string, inDays: number, minutes = 20, more: Partial<Session> = {}): Session => ({
  sessionId,
  siteId: "near",
  department: "Cardiology",
  treatmentFunction: "320",
  kind: "clinic",
  date: today + inDays,
  start: at(today + inDays, 9),
  end: at(today + inDays, 12),
  leadStaffId: "amy",
  team: [],
  setting: "",
  minutes,
  ...more,
});

const pathway = (
  pathwayId: string,
  priority: Priority = "routine",
  more: Partial<Pathway> = {},
): Pathway => ({
  pathwayId,
  patientId: pathwayId,
  treatmentFunction: "320",
  clockStart: day("2026-05-11"),
  priority,
  decisionDate: undefined,
  breachDate: undefined,
  procedureMinutes: 20,
  lengthOfStay: 0,
  timesCancelled: 0,
  ...more,
});

const patient = (patientId: string, more: Partial<Patient> = {}): Patient => ({
  patientId,
  birthYear: 1960,
  sex: "",
  ethnicCategory: "",
  imdDecile: undefined,
  lsoa: "",
  needs: [],
  latitude: 51,
  longitude: 0,
  unavailable: [],
  noticeDays: undefined,
  furthestKm: undefined,
  ...more,
});

/** Everyone was displaced from `gone`; sessions are what there is to give. */
const cast = (
  pathways: readonly Pathway[],
  sessions: readonly Session[],
  more: Partial<RebookProblem> = {},
): RebookProblem => ({
  displaced: pathways.map((one) => ({
    bookingId: `b-${one.pathwayId}`,
    pathwayId: one.pathwayId,
    sessionId: "gone",
    minutes: one.procedureMinutes,
  })),
  sessions: [clinic("gone", 8, 180), ...sessions],
  bookings: pathways.map((one, i) => ({
    bookingId: `b-${one.pathwayId}`,
    pathwayId: one.pathwayId,
    sessionId: "gone",
    start: at(today + 8, 9) + 20 * i,
    minutes: 20,
    state: "booked",
  })),
  pathways,
  patients: pathways.map((one) => patient(one.patientId)),
  sites: [site("near", 51), site("far", 51.5)],
  shut: new Set(["gone"]),
  asOf: at(today, 9),
  policy: clinicalFirst,
  ...more,
});

const dates = (facts: RebookProblem) =>
  Object.fromEntries(rebook(facts).placed.map((one) => [one.pathwayId, one.sessionId]));

describe("who is offered the earlier date", () => {
  const two = [clinic("early", 10), clinic("late", 30)];

  it("is the patient of higher clinical priority, however deprived the other", () => {
    const facts = cast([pathway("ana"), pathway("bo", "urgent")], two, {
      patients: [
        patient("ana", { imdDecile: 1, needs: ["interpreter", "wheelchair"] }),
        patient("bo", { imdDecile: 10 }),
      ],
    });
    expect(dates(facts)).toEqual({ bo: "early", ana: "late" });
  });

  it("is the one who has waited longer, priority being equal", () => {
    const facts = cast([pathway("ana"), pathway("bo", "routine", { clockStart: day("2026-04-13") })], two);
    expect(dates(facts)).toEqual({ bo: "early", ana: "late" });
  });

  it("is the one cancelled before, all else being equal", () => {
    expect(dates(cast([pathway("ana"), pathway("bo", "routine", { timesCancelled: 1 })], two))).toMatchObject(
      { bo: "early" },
    );
  });

  it("is the one in the more deprived tenth, all else being equal, and nobody's when the policy switches that off", () => {
    const patients = [patient("ana", { imdDecile: 8 }), patient("bo", { imdDecile: 2 })];
    const facts = cast([pathway("ana"), pathway("bo")], two, { patients });
    expect(dates(facts)).toMatchObject({ bo: "early" });
    const off = {
      ...clinicalFirst,
      added: { ...clinicalFirst.added, byDecile: Array.from({ length: 10 }, () => 0) },
    };
    expect(rebook({ ...facts, policy: off }).placed.map((one) => one.weight.deprivation)).toEqual([0, 0]);
  });

  it("is the one whose 18 weeks would end between the two dates", () => {
    // Clock started 16 weeks before: day 126 is 14 days from now, after the first date and before the second.
    const pressed = pathway("bo", "routine", { clockStart: today - 112 });
    const waited = pathway("ana", "routine", { clockStart: today - 7 * 25 });
    // Ana's day weighs more (25 weeks against 16), and she has no standard left to keep before week 52.
    expect(dates(cast([waited, pressed], two))).toEqual({ bo: "early", ana: "late" });
  });
});

describe("a place is only real when", () => {
  const ana = pathway("ana");
  const nobody = { placed: [], waiting: [expect.objectContaining({ pathwayId: "ana", suitable: 0 })] };

  it("it is of the same treatment function and kind", () => {
    const others = [
      clinic("x", 10, 20, { treatmentFunction: "100" }),
      clinic("y", 10, 20, { kind: "diagnostic" }),
    ];
    expect(rebook(cast([ana], others))).toMatchObject(nobody);
  });
  it("it leaves the notice the policy asks, or the patient", () => {
    expect(rebook(cast([ana], [clinic("x", 1)]))).toMatchObject(nobody);
    expect(dates(cast([ana], [clinic("x", 2)]))).toEqual({ ana: "x" });
    const asksForTen = { patients: [patient("ana", { noticeDays: 10 })] };
    expect(rebook(cast([ana], [clinic("x", 9)], asksForTen))).toMatchObject(nobody);
    expect(dates(cast([ana], [clinic("x", 10)], asksForTen))).toEqual({ ana: "x" });
  });
  it("the patient can come that day and the site is near enough", () => {
    const away = { patients: [patient("ana", { unavailable: [{ from: today + 9, to: today + 10 }] })] };
    expect(rebook(cast([ana], [clinic("x", 10)], away))).toMatchObject(nobody);
    expect(dates(cast([ana], [clinic("x", 11)], away))).toEqual({ ana: "x" });
    const stays = { patients: [patient("ana", { furthestKm: 30 })] };
    expect(rebook(cast([ana], [clinic("x", 10, 20, { siteId: "far" })], stays))).toMatchObject(nobody);
  });
  it("its lead is not on leave", () => {
    const leave: Duty = {
      staffId: "amy",
      date: today + 10,
      shiftType: "AL",
      kind: "leave",
      start: at(today + 10, 9),
      end: at(today + 10, 17),
      wall: { start: 0, end: 0 },
      breakMinutes: undefined,
      calls: [],
      expectedRest: false,
      handover: false,
      expectedWorkMinutes: 0,
      note: "",
    };
    expect(rebook(cast([ana], [clinic("x", 10)], { rota: new Rota([leave]) }))).toMatchObject(nobody);
  });
  it("minutes are free in it, and it is not stood down", () => {
    const taken: Booking = {
      bookingId: "t",
      pathwayId: "t",
      sessionId: "x",
      start: at(today + 10, 9),
      minutes: 20,
      state: "booked",
    };
    expect(rebook(cast([ana], [clinic("x", 10)], { bookings: [taken] }))).toMatchObject(nobody);
    expect(dates(cast([ana], [clinic("x", 10)], { bookings: [{ ...taken, state: "closed" }] }))).toEqual({
      ana: "x",
    });
    expect(rebook(cast([ana], [clinic("x", 10)], { shut: new Set(["gone", "x"]) }))).toMatchObject(nobody);
  });
});

describe("the answer", () => {
  it("is followed by hand: 10 days at 2 × (1000 + 4 weeks × 6), 56 km at 10 a day counted twice", () => {
    const facts = cast([pathway("ana")], [clinic("x", 10, 20, { siteId: "far" })]);
    // 0.5 degrees of latitude is 55.597 km: 5,560 thousandths of a day.
    const [ana] = rebook(facts).placed;
    expect(ana.cost).toBe(10 * 2 * 1024 + 2 * 5560);
    expect(ana).toMatchObject({ notice: 10, shortNotice: true, breaks: [] });
  });

  it("offers the next dates with room, each on another day", () => {
    const sessions = [clinic("x", 10, 40), clinic("y", 10, 40), clinic("z", 12, 40), clinic("full", 11, 0)];
    const [ana] = rebook(cast([pathway("ana")], sessions)).placed;
    expect(ana.sessionId).toBe("x");
    expect(ana.alternatives.map((one) => one.sessionId)).toEqual(["z"]);
  });

  it("lists those left waiting first by how much their day weighs, and the ledger holds everybody", () => {
    const people = [pathway("ana"), pathway("bo", "urgent"), pathway("cy", "P2")];
    const facts = cast(people, [clinic("x", 10)]);
    const answer = rebook(facts);
    expect(answer.placed.map((one) => one.pathwayId)).toEqual(["cy"]);
    expect(answer.waiting.map((one) => one.pathwayId)).toEqual(["bo", "ana"]);
    const lines = ledger(
      facts.displaced.map((one) => ({ ...one, isProtected: one.pathwayId === "cy" })),
      [
        ...answer.placed.map((p) => ({ bookingId: p.bookingId, place: p })),
        ...answer.waiting.map((w) => ({ bookingId: w.bookingId, place: undefined })),
      ],
      facts.asOf,
    );
    expect(lines.byState).toEqual({ awaiting_decision: 1, stood_down: 2 });
  });

  it("never asks a patient to be in two clinics on one day", () => {
    const people = [pathway("heart"), pathway("valve", "urgent", { patientId: "heart" })];
    const sessions = [clinic("x", 10, 40), clinic("y", 10, 40), clinic("z", 12, 40)];
    const facts = cast(people, sessions, { patients: [patient("heart")] });
    expect(dates(facts)).toEqual({ valve: "x", heart: "z" });
    expect(rebook(facts).cost).toBeGreaterThan(rebook(facts).bound);
    expect(dates(cast(people, sessions.slice(0, 2), { patients: [patient("heart")] }))).toEqual({
      valve: "x",
    });
  });

  it("counts whom it pushes back: the next undated patients whose minutes would have fitted", () => {
    const line = [
      pathway("first", "urgent"),
      pathway("second", "routine", { procedureMinutes: 40 }),
      pathway("third", "P4"),
    ];
    const facts = cast([pathway("ana"), pathway("bo")], [clinic("x", 10, 40)]);
    const answer = rebook({ ...facts, pathways: [...facts.pathways, ...line] });
    // Forty minutes went: the urgent 20 fit, then 40 do not, then 20 do.
    expect(answer.knockedOn.people).toBe(2);
    expect(answer.knockedOn.byFunction).toMatchObject([
      { minutesTaken: 40, undated: 3, pushedBack: ["first", "third"] },
    ]);
  });

  it("gives start times that do not meet in a session of one column", () => {
    const list = clinic("x", 10, 180);
    const held: Booking = {
      bookingId: "t",
      pathwayId: "t",
      sessionId: "x",
      start: list.start + 20,
      minutes: 40,
      state: "booked",
    };
    const times = startTimes(list, [held], [20, 20, 60]).map((time) => time - list.start);
    expect(times).toEqual([0, 60, 80]);
  });
});

describe("the policy", () => {
  it("keeps what is added to a day below one step of priority", () => {
    expect(mostAdded(clinicalFirst)).toBeLessThan(1000);
    const steps = priorities.map((priority) => clinicalFirst.dayWeight[priority]);
    steps.slice(1).forEach((step, i) => expect(step * 2).toBeLessThanOrEqual(steps[i]));
  });

  it("is told in the decision page with the figures that are used", () => {
    const page = readFileSync(new URL("../../../docs/decisions/0005-rebooking.md", import.meta.url), "utf8");
    const { dayWeight, added, daysPerStandardBroken, kmPerDay, horizon } = clinicalFirst;
    const { P4, routine, P3, urgent, P2 } = dayWeight;
    for (const figure of [
      `P4 ${P4}, routine ${routine}, P3 ${P3}, urgent ${urgent}; P2 ${P2.toLocaleString("en-GB")}`,
      `${added.perWeekWaited} a whole week, at most ${added.waitedMost}`,
      `${added.perTimeCancelled} each time, at most ${added.cancelledMost}`,
      `${added.byDecile[0]} for the most deprived tenth, ${added.byDecile[0] - added.byDecile[1]} less each tenth`,
      `${added.perNeed} each, at most ${added.needMost}`,
      `priority × 1000 × ${daysPerStandardBroken} × standards it breaks`,
      `priority × 1000 × kilometres / ${kmPerDay}`,
      `within ${horizon} days`,
    ])
      expect(page).toContain(figure);
  });

  it("lets no unprotected patient's whole horizon outweigh one day of a protected patient", () => {
    const most = Math.max(
      ...priorities.filter((p) => !isProtected(p)).map((p) => clinicalFirst.dayWeight[p]),
    );
    const horizon =
      most *
      ((1000 + mostAdded(clinicalFirst)) * (clinicalFirst.horizon + 1) + 1000 * mostBeside(clinicalFirst));
    expect(horizon).toBeLessThan(clinicalFirst.dayWeight.P2 * 1000);
  });

  it("never makes waiting cheaper than a date", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...priorities),
        fc.nat(200),
        fc.nat(4),
        fc.integer({ min: 1, max: clinicalFirst.horizon }),
        fc.nat(400),
        (priority, weeks, timesCancelled, days, km) => {
          const own = pathway("ana", priority, { clockStart: today - 7 * weeks, timesCancelled });
          const weight = weighDay(clinicalFirst, own, patient("ana", { imdDecile: 1 }), today);
          const date = costOfDate(clinicalFirst, weight, 2, days, km);
          expect(date.total).toBe(date.delay + date.standards + date.distance);
          expect(Number.isInteger(date.total)).toBe(true);
          expect(date.total).toBeLessThan(costOfWaiting(clinicalFirst, weight));
        },
      ),
    );
  });

  it("never leaves a protected patient on a later date while an unprotected one holds an earlier they could have had", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...priorities), fc.nat(60), fc.integer({ min: 1, max: 10 })), {
          minLength: 2,
          maxLength: 9,
        }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 2 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (people, lists) => {
          const pathways = people.map(([priority, weeks], i) =>
            pathway(`p${i}`, priority, { clockStart: today - 7 * weeks }),
          );
          const sessions = lists.map(([inDays, slots], j) => clinic(`s${j}`, inDays, 20 * slots));
          const patients = people.map(([, , imdDecile], i) => patient(`p${i}`, { imdDecile }));
          const answer = rebook(cast(pathways, sessions, { patients }));
          const noticeOf = new Map(answer.placed.map((one) => [one.pathwayId, one.notice]));
          for (const high of pathways.filter((one) => isProtected(one.priority))) {
            for (const low of pathways.filter((one) => !isProtected(one.priority))) {
              expect(noticeOf.get(high.pathwayId) ?? Infinity).toBeLessThanOrEqual(
                noticeOf.get(low.pathwayId) ?? Infinity,
              );
            }
          }
          expect(answer.placed.length + answer.waiting.length).toBe(people.length);
          expect(answer.gap).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it("writes the very problem as DIMACS: Amy and Ben, one slot", () => {
  const text = exportProblem(rebookingProblem(cast([pathway("ana"), pathway("bo")], [clinic("x", 10)])));
  const waiting = 2 * 1024 * 183 + 2 * 1000 * 71;
  expect(text.split("\n").filter((line) => !line.startsWith("c"))).toEqual([
    "p min 5 7",
    "n 1 2",
    "n 5 -2",
    "a 1 2 0 1 0",
    `a 2 5 0 1 ${waiting}`,
    "a 2 4 0 1 20480",
    "a 1 3 0 1 0",
    `a 3 5 0 1 ${waiting}`,
    "a 3 4 0 1 20480",
    "a 4 5 0 1 0",
    "",
  ]);
});
