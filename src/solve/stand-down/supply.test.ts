import { describe, expect, it } from "vitest";
import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { Rota } from "#rota";
import { day, londonInstant } from "#time";
import { keep95, protectEmergencies } from "./policy.ts";
import type { StandDownProblem } from "./problem.ts";
import { supplies } from "./supply.ts";

const tuesday = day("2026-06-16");
const at = (hour: number, date = tuesday) => londonInstant(date, hour * 60);
const morning = { start: at(9), end: at(13) };

const resident = (i: number): Doctor => ({
  staffId: `r${i}`,
  name: "",
  grade: "ST3",
  department: "ENT",
  skills: ["ent"],
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

const shift = (staffId: string, from: number, to: number): Duty => ({
  staffId,
  date: tuesday,
  shiftType: "day",
  kind: "shift",
  start: at(from),
  end: at(to),
  wall: { start: 0, end: 0 },
  breakMinutes: undefined,
  calls: [],
  expectedRest: false,
  handover: false,
  expectedWorkMinutes: 0,
  note: "",
});

const ten = Array.from({ length: 10 }, (_, i) => resident(i));
const facts = (more: Partial<StandDownProblem> = {}): StandDownProblem => ({
  action: {
    actionId: "june",
    name: "",
    start: tuesday,
    end: tuesday,
    dailyFrom: 420,
    dailyTo: 1439,
    grades: ["resident"],
    departments: [],
    scope: "all_out",
    announcedOn: undefined,
    probabilityGoesAhead: undefined,
  },
  sessions: [],
  bookings: [],
  pathways: [],
  doctors: ten,
  rota: new Rota(ten.map(({ staffId }) => shift(staffId, 8, 17))),
  coverNeeds: [],
  placements: [],
  calledOut: () => true,
  expectedAbsence: () => ({ mean: 0.65, low: 0.5, high: 0.8 }),
  chance: { probability: 1, low: 1, high: 1 },
  callOffLeads: [],
  asOf: at(9, tuesday - 10),
  policy: keep95,
  ...more,
});

const ent = { pool: "ent|ENT", skill: "ent", department: "ENT", number: 1 };
const sure = (more: Partial<StandDownProblem>, needed = 8, span = morning) =>
  supplies(facts(more)).of([ent], span, needed).sure;

describe("how many of ten residents lists may count on", () => {
  it("none when the policy counts on nobody called out", () => {
    expect(sure({ policy: protectEmergencies })).toBe(0);
  });
  it("two at four in five, when the group's absence is 65%", () => {
    // At least 2 of 10 at 0.35: 0.914. At least 3: 0.738, short of 0.8.
    expect(sure({})).toBe(2);
  });
  it("all on a day before the action", () => {
    const monday = { start: at(9, tuesday - 1), end: at(13, tuesday - 1) };
    const rota = new Rota(
      ten.map(({ staffId }) => ({
        ...shift(staffId, 8, 17),
        start: at(8, tuesday - 1),
        end: at(17, tuesday - 1),
      })),
    );
    expect(sure({ rota }, 8, monday)).toBe(10);
  });
  it("only those at work for more than half the list", () => {
    const rota = new Rota(ten.map(({ staffId }, i) => shift(staffId, i < 4 ? 11 : 8, 17)));
    expect(sure({ rota, calledOut: () => false }, 4)).toBe(6);
  });
  it("not those placed elsewhere, nor those who come off a night, nor those who lead a list of their own", () => {
    const there = { calledOut: () => false };
    expect(sure({ ...there, placements: [{ staffId: "r0", start: at(12), end: at(20) }] })).toBe(9);
    expect(sure({ ...there, placements: [{ staffId: "r0", start: at(20, tuesday - 1), end: at(8) }] })).toBe(
      9,
    );
    expect(
      sure({
        ...there,
        placements: [{ staffId: "r0", start: at(8, tuesday - 1), end: at(20, tuesday - 1) }],
      }),
    ).toBe(10);
  });
  it("less the floor of an area kept safe, a floor that those placed on cover help to fill", () => {
    const floor = {
      department: "ENT",
      area: "Airway",
      weekday: undefined,
      date: tuesday,
      start: 0,
      end: 1440,
      skill: "ent",
      least: 1,
      leastOnStrike: 3,
    };
    const there = { calledOut: () => false, coverNeeds: [floor] };
    expect(sure(there)).toBe(7);
    expect(sure({ ...there, placements: [{ staffId: "r0", start: at(8), end: at(17) }] })).toBe(7);
    expect(sure({ ...there, coverNeeds: [{ ...floor, date: tuesday + 1 }] })).toBe(10);
    expect(sure({ ...there, coverNeeds: [{ ...floor, start: 780 }] })).toBe(10);
  });
});

describe("where the rota shows fewer than the lists were planned with", () => {
  it("lists lose the share that the rota's own people lose", () => {
    // Ten on the rota, twenty wanted in ordinary times; two of ten are sure: a fifth of twenty.
    expect(sure({}, 20)).toBe(4);
  });
  it("nobody on the rota means untouched", () => {
    expect(sure({ doctors: [] }, 3)).toBe(3);
  });
});
