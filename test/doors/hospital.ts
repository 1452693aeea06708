import { drawHospital } from "#demo";
import type { Hospital } from "#exchange";
import type { Doctor } from "#people";
import type { Duty, DutyKind, ShiftType } from "#rota";
import { day, londonInstant } from "#time";
import type { Day } from "#time";

/** Monday 6 April 2026: four weeks from here are rostered. */
export const monday = day("2026-04-06");

const type = (
  shiftType: string,
  label: string,
  start: number,
  end: number,
  kind: DutyKind = "shift",
): ShiftType => ({
  shiftType,
  department: "",
  label,
  start,
  end,
  kind,
  expectedWorkMinutes: kind === "non_resident_on_call" ? 120 : 0,
  skills: [],
});

const shiftTypes = [
  type("long-day", "Long day", 480, 1230),
  type("day", "Day", 540, 1020),
  type("night", "Night", 1200, 1950),
  type("nroc", "On call from home", 1020, 1980, "non_resident_on_call"),
  type("leave", "Annual leave", 0, 1440, "leave"),
  type("zero", "Zero day", 0, 1440, "zero_day"),
] as const;

const grades = ["FY1", "FY2", "ST1", "ST3", "ST6", "SAS", "consultant"];
const names = [
  "Amy Adeyemi",
  "Ben Brown",
  "Chidi Clarke",
  "Dev Das",
  "Ewa Evans",
  "Fatima Farouk",
  "Gareth Green",
];

const doctor = (department: string, i: number): Doctor => ({
  staffId: `${department.slice(0, 2).toLowerCase()}${String(i + 1).padStart(2, "0")}`,
  name: names[i % names.length],
  grade: grades[i % grades.length],
  department,
  skills: [],
  fte: i % 4 === 3 ? 0.6 : 1,
  contract: "tcs-now",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "main",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
});

export function duty(staffId: string, date: Day, of: ShiftType): Duty {
  const [start, end] = [londonInstant(date, of.start), londonInstant(date, of.end)];
  return {
    staffId,
    date,
    shiftType: of.shiftType,
    kind: of.kind,
    start,
    end,
    wall: { start: date * 1440 + of.start, end: date * 1440 + of.end },
    breakMinutes: undefined,
    calls: [],
    expectedRest: true,
    handover: false,
    expectedWorkMinutes: of.expectedWorkMinutes,
    note: "",
  };
}

/** Works five or six days in eight, with a run of nights in the third week. */
function dutiesOf(who: Doctor, i: number): Duty[] {
  const duties: Duty[] = [];
  for (let d = 0; d < 28; d++) {
    const turn = (d + i * 3) % 8;
    if (turn >= 6) continue;
    const [longDay, plain, night, onCall, leave] = shiftTypes;
    const what =
      who.grade === "consultant" && turn === 0
        ? onCall
        : turn < 2
          ? longDay
          : turn < 4
            ? plain
            : d > 14
              ? night
              : turn === 5
                ? leave
                : plain;
    duties.push(duty(who.staffId, monday + d, what));
  }
  return duties;
}

/** Two departments, fourteen doctors, four weeks, and a strike of five days in the second. Nobody real. */
export function smallHospital(): Hospital {
  const staff = ["ED", "Paediatrics"].flatMap((department) => names.map((_, i) => doctor(department, i)));
  return {
    name: "small",
    title: "Two Departments Hospital (made up)",
    notes: "",
    asOf: monday,
    sites: [],
    staff,
    shiftTypes,
    duties: staff.flatMap(dutiesOf),
    patterns: [],
    agreements: [],
    coverNeeds: [],
    wishes: [],
    sessions: [],
    patients: [],
    pathways: [],
    bookings: [],
    actions: [],
    turnoutHistory: [],
  };
}

/**
 * Four doctors, eight patients and one day of action, seen from five days before: Chidi's list of the 16th (list-16) must
 * stand down. Ada and Cerys have a date held on the 18th; Bola waits for an urgent operation, and the machine may not
 * move her. Dev is lent to another department, so that there is one whose lead has no business here.
 */
export function strikeHospital(): Hospital {
  const drawn = drawHospital({ example: "tiny", trust: "RTP", date: undefined, scale: 1, seed: 1 });
  const staff = drawn.staff.map((who) =>
    who.staffId === "dev" ? { ...who, department: "Anaesthetics" } : who,
  );
  return { ...drawn, staff, asOf: day("2026-06-11") };
}
