import { describe, expect, it } from "vitest";
import type { Doctor } from "#people";
import type { Duty, DutyKind } from "#rota";
import { Rota } from "#rota";
import { day, londonClock, londonInstant, readClock } from "#time";
import { burden } from "./burden.ts";

const doctor = (staffId: string, fte: number): Doctor => ({
  staffId,
  name: staffId,
  grade: "ST3",
  department: "medicine",
  skills: [],
  fte,
  contract: "",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
});

const duty = (staffId: string, date: string, from: string, to: string, kind: DutyKind = "shift"): Duty => {
  const start = londonInstant(day(date), readClock(from)!);
  const end = londonInstant(day(date), readClock(to)!);
  return {
    staffId,
    date: day(date),
    shiftType: "",
    kind,
    start,
    end,
    wall: { start: londonClock(start), end: londonClock(end) },
    breakMinutes: undefined,
    calls: [],
    expectedRest: false,
    handover: false,
    expectedWorkMinutes: 0,
    note: "",
  };
};

// Any duty that starts at 20:00 or later, for these cases.
const isNight = (one: Duty) => one.wall.start % 1440 >= 20 * 60;
const may = { from: day("2026-05-04"), to: day("2026-05-31") };

const carried = (doctors: Doctor[], ...duties: Duty[]) =>
  burden({ rota: new Rota(duties), doctors, period: may, isNight });

describe("what each doctor carries", () => {
  const amy = doctor("Amy", 1);
  const ben = doctor("Ben", 0.5);

  it("counts nights as duties, pro rata to full time: Ben's one night at half time weighs as two", () => {
    const [peers] = carried(
      [amy, ben],
      duty("Amy", "2026-05-05", "20:30", "09:00+1"),
      duty("Amy", "2026-05-06", "20:30", "09:00+1"),
      duty("Ben", "2026-05-07", "20:30", "09:00+1"),
    );
    expect(peers.doctors.map(({ had, proRata }) => [had.nights, proRata.nights])).toEqual([
      [2, 2],
      [1, 2],
    ]);
    expect(peers.spread.nights).toEqual({ least: 2, median: 2, most: 2, gini: 0 });
  });

  it("counts a weekend once however much of it is worked, and a Friday night that runs into Saturday", () => {
    const [peers] = carried(
      [amy, ben],
      duty("Amy", "2026-05-09", "08:00", "20:00"),
      duty("Amy", "2026-05-10", "08:00", "20:00"),
      duty("Ben", "2026-05-15", "20:30", "09:00+1"),
    );
    expect(peers.doctors.map(({ had }) => had.weekends)).toEqual([1, 1]);
  });

  it("does not count a Friday evening that ends as midnight strikes", () =>
    expect(carried([amy], duty("Amy", "2026-05-15", "12:00", "00:00+1"))[0].doctors[0].had.weekends).toBe(0));

  it("counts public holidays by date: the spring bank holiday on 25 May 2026, from the night before", () =>
    expect(
      carried([amy], duty("Amy", "2026-05-24", "20:30", "09:00+1"))[0].doctors[0].had.publicHolidays,
    ).toBe(1));

  it("leaves out leave, and what lies outside the period", () => {
    const [peers] = carried(
      [amy],
      duty("Amy", "2026-05-09", "00:00", "23:59", "leave"),
      duty("Amy", "2026-05-02", "20:30", "09:00+1"),
    );
    expect(peers.doctors[0].had).toEqual({ nights: 0, weekends: 0, publicHolidays: 0 });
  });

  it("spreads over peers alone: one of two carries every night, which is a Gini of a half", () => {
    const consultant = { ...doctor("Chidi", 1), grade: "consultant" };
    const groups = carried(
      [amy, doctor("Dev", 1), consultant],
      duty("Amy", "2026-05-05", "20:30", "09:00+1"),
    );
    expect(groups.map(({ peers }) => peers)).toEqual(["medicine · ST3", "medicine · consultant"]);
    expect(groups[0].spread.nights).toEqual({ least: 0, median: 0.5, most: 1, gini: 0.5 });
  });
});
