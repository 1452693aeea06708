import { describe, expect, test } from "vitest";
import { londonInstant, day } from "#time";
import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { Rota } from "#rota";
import type { Action } from "./action.ts";
import { callsOut, isCalledOut } from "./called-out.ts";
import { rosteredGroups, shiftOf } from "./rostered-group.ts";

const doctor = (staffId: string, grade: string, department = "medicine"): Doctor => ({
  staffId,
  name: staffId,
  grade,
  department,
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
});

function duty(staffId: string, date: string, from: number, to: number, kind: Duty["kind"] = "shift"): Duty {
  const on = day(date);
  return {
    staffId,
    date: on,
    shiftType: "",
    kind,
    start: londonInstant(on, from * 60),
    end: londonInstant(on, to * 60),
    wall: { start: on * 1440 + from * 60, end: on * 1440 + to * 60 },
    breakMinutes: undefined,
    calls: [],
    expectedRest: false,
    handover: false,
    expectedWorkMinutes: 0,
    note: "",
  };
}

describe("whom an action calls out", () => {
  test("a whole group by its word, one grade by its name", () => {
    expect(callsOut({ grades: ["resident"] }, "ST3")).toBe(true);
    expect(callsOut({ grades: ["resident"] }, "consultant")).toBe(false);
    expect(callsOut({ grades: ["FY1"] }, "FY1")).toBe(true);
    expect(callsOut({ grades: ["FY1"] }, "FY2")).toBe(false);
    expect(callsOut({ grades: ["SAS"] }, "LED")).toBe(false);
    expect(callsOut({ grades: ["consultant", "SAS"] }, "consultant")).toBe(true);
  });

  test("only in the departments it names, where it names any", () => {
    const some = { grades: ["resident"], departments: ["ED"] };
    expect(isCalledOut(some, doctor("a", "ST1", "ED"))).toBe(true);
    expect(isCalledOut(some, doctor("a", "ST1", "medicine"))).toBe(false);
  });
});

describe("day or night", () => {
  test("three hours between 23:00 and 06:00 make a night; a minute less does not", () => {
    expect(shiftOf(duty("a", "2026-06-15", 14, 26))).toBe("night");
    expect(
      shiftOf({
        ...duty("a", "2026-06-15", 14, 26),
        wall: { start: day("2026-06-15") * 1440 + 840, end: day("2026-06-15") * 1440 + 1559 },
      }),
    ).toBe("day");
    expect(shiftOf(duty("a", "2026-06-15", 3, 11))).toBe("night");
  });
});

describe("who is due while it runs", () => {
  const action: Action = {
    actionId: "a",
    name: "",
    start: day("2016-04-26"),
    end: day("2016-04-27"),
    dailyFrom: 480,
    dailyTo: 1020,
    grades: ["resident"],
    departments: [],
    scope: "all_out",
    announcedOn: undefined,
    probabilityGoesAhead: undefined,
  };

  test("a duty that ends as it begins is not counted, leave is not counted, a person twice is one person", () => {
    const rota = new Rota([
      duty("amy", "2016-04-26", 8, 17),
      duty("amy", "2016-04-27", 8, 17),
      duty("ben", "2016-04-25", 20, 32),
      duty("chidi", "2016-04-26", 8, 17, "leave"),
      duty("dev", "2016-04-26", 9, 17),
    ]);
    const doctors = [
      doctor("amy", "ST3"),
      doctor("ben", "ST3"),
      doctor("chidi", "ST3"),
      doctor("dev", "consultant"),
    ];
    const groups = rosteredGroups(action, doctors, rota).map(({ group, calledOut, shift, people, due }) => ({
      group,
      calledOut,
      shift,
      people: people.size,
      due: [...due.values()],
    }));
    expect(groups).toEqual([
      { group: "resident", calledOut: true, shift: "day", people: 1, due: [1, 1] },
      { group: "consultant", calledOut: false, shift: "day", people: 1, due: [1] },
    ]);
  });
});
