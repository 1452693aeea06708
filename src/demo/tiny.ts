import type { Booking, Session, SessionKind } from "#electives";
import type { Hospital } from "#exchange";
import type { Pathway, Patient } from "#patients";
import type { Doctor } from "#people";
import type { CoverNeed, Duty } from "#rota";
import type { Day } from "#time";
import { day, londonInstant, readClock } from "#time";
import { tinyNotes } from "#wording";
import { retimed } from "./duties/diary.ts";
import { ShiftBook } from "./duties/shift-types.ts";
import { nextBreach } from "./list/standards.ts";

/** The four doctors whom the tests are about, and the eight patients they look after. Written by hand. */
export function tinyHospital(): Hospital {
  return {
    name: "tiny",
    title: "Four doctors, eight patients and one day of action",
    notes: tinyNotes,
    asOf,
    sites: [site],
    staff: [amy, ben, chidi, dev],
    shiftTypes: book.types.filter(({ shiftType }) => duties.some((duty) => duty.shiftType === shiftType)),
    duties,
    patterns: [],
    agreements: [],
    coverNeeds,
    wishes: [
      { staffId: "ben", from: day("2026-06-26"), to: day("2026-06-28"), kind: "prefer_off", weight: 2 },
    ],
    sessions,
    patients,
    pathways,
    bookings,
    actions: [
      {
        actionId: "strike",
        name: "Resident doctors, all out, 07:00 on 16 June to 07:00 on 17 June 2026",
        start: day("2026-06-16"),
        end: day("2026-06-17"),
        dailyFrom: readClock("07:00"),
        dailyTo: readClock("07:00"),
        grades: ["resident"],
        departments: [],
        scope: "all_out",
        announcedOn: asOf,
        probabilityGoesAhead: undefined,
      },
    ],
    turnoutHistory: [],
  };
}

const asOf = day("2026-06-05");
const department = "Surgery";
const book = new ShiftBook("tcs-now");

const site = {
  siteId: "main",
  name: "Tiny Hospital",
  odsCode: "",
  postcode: "",
  latitude: 51.219,
  longitude: -0.162,
  ownership: "nhs_trust",
} as const;

const doctor = (
  staffId: string,
  name: string,
  grade: string,
  skills: string[],
  more: Partial<Doctor>,
): Doctor => ({
  staffId,
  name,
  grade,
  department,
  skills,
  fte: 1,
  contract: "tcs-now",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: site.siteId,
  fullTimeWeekends: undefined,
  workingPattern: undefined,
  ...more,
});

const amy = doctor("amy", "Amy", "ST5", ["surgery", "theatre_general", "ward"], { payPoint: "4" });
const ben = doctor("ben", "Ben", "FY2", ["ward"], { fte: 0.8, payPoint: "2", worksOn: [0, 1, 2, 3] });
const chidi = doctor("chidi", "Chidi", "consultant", ["surgery", "theatre_general", "ward"], {
  contract: "consultant-2003",
  payPoint: "T2a",
});
const dev = doctor("dev", "Dev", "SAS", ["airway", "ward"], { contract: "sas-2021" });

const types: Readonly<Record<string, string>> = {
  D: "day",
  L: "long",
  C: "senior_day",
  o: "senior_on_call",
  v: "leave",
  z: "zero",
};

/** Four weeks from Monday 1 June 2026: one letter a day, `.` for a day off. */
const fourWeeks = (staffId: string, weeks: string): Duty[] =>
  weeks
    .replaceAll(" ", "")
    .split("")
    .flatMap((letter, i) =>
      letter === "." ? [] : [book.duty(staffId, day("2026-06-01") + i, types[letter])],
    );

const onCall = (staffId: string, ...dates: readonly string[]): Duty[] =>
  dates.map((date) => book.duty(staffId, day(date), "senior_on_call"));

/** Amy's early start on Friday 12 June comes 10 h 30 min after Thursday's long day: the one breach. */
const duties: readonly Duty[] = [
  ...fourWeeks("amy", "DDDDD..  zDDLD..  DDDDD..  LLLLz..").map((duty) =>
    duty.date === day("2026-06-12") ? retimed(duty, "07:00", "15:30") : duty,
  ),
  ...fourWeeks("ben", "DDDD...  DDDD...  DDDDzLL  zDDv..."),
  ...[
    ...fourWeeks("chidi", "CCCC...  CCCC...  CCCC...  CCCC..."),
    ...onCall("chidi", "2026-06-02", "2026-06-16"),
  ].toSorted((a, b) => a.start - b.start),
  ...fourWeeks("dev", "CCCC...  CCCC...  CCCC...  CCCC..."),
];

const need = (area: string, skill: string, least: number, leastOnStrike: number): CoverNeed[] =>
  ([0, 1, 2, 3] as const).map((weekday) => ({
    department,
    area,
    weekday,
    date: undefined,
    start: readClock("09:00")!,
    end: readClock("17:00")!,
    skill,
    least,
    leastOnStrike,
  }));

const coverNeeds = [...need("Emergency surgery", "surgery", 1, 1), ...need("Surgical ward", "ward", 2, 1)];

const session = (sessionId: string, kind: SessionKind, date: string, from: string, to: string): Session => ({
  sessionId,
  siteId: site.siteId,
  department,
  treatmentFunction: "100",
  kind,
  date: day(date),
  start: londonInstant(day(date), readClock(from)!),
  end: londonInstant(day(date), readClock(to)!),
  leadStaffId: "chidi",
  team:
    kind === "theatre"
      ? [
          { skill: "theatre_general", number: 1 },
          { skill: "airway", number: 1 },
          { skill: "ward", number: 1 },
        ]
      : [{ skill: "surgery", number: 2 }],
  setting: kind === "theatre" ? "Theatre 1" : "Outpatients room 1",
  minutes: kind === "theatre" ? 205 : 160,
});

/** A list on Tuesdays and a clinic on Wednesdays, and a second list on the Thursday after the action. */
const sessions = [
  session("list-9", "theatre", "2026-06-09", "08:30", "12:30"),
  session("clinic-10", "clinic", "2026-06-10", "08:30", "12:30"),
  session("list-16", "theatre", "2026-06-16", "08:30", "12:30"),
  session("clinic-16", "clinic", "2026-06-16", "13:15", "17:15"),
  session("list-18", "theatre", "2026-06-18", "08:30", "12:30"),
  session("list-23", "theatre", "2026-06-23", "08:30", "12:30"),
  session("clinic-24", "clinic", "2026-06-24", "08:30", "12:30"),
];

const patient = (
  patientId: string,
  [birthYear, sex, ethnicCategory, imdDecile]: readonly [number, string, string, number],
  more: Partial<Patient> = {},
): Patient => ({
  patientId,
  birthYear,
  sex,
  ethnicCategory,
  imdDecile,
  lsoa: "",
  needs: [],
  latitude: Math.round(5120 + imdDecile) / 100,
  longitude: -0.15,
  unavailable: [],
  noticeDays: undefined,
  furthestKm: undefined,
  ...more,
});

const patients = [
  patient("ada", [1948, "female", "white", 2], { needs: ["transport", "no_internet"], noticeDays: 7 }),
  patient("bola", [1979, "male", "black", 1], { noticeDays: 14 }),
  patient("cerys", [1990, "female", "white", 7], {
    unavailable: [{ from: day("2026-06-22"), to: day("2026-06-26") }],
  }),
  patient("dilip", [1961, "male", "asian", 3], { needs: ["interpreter"] }),
  patient("edith", [1938, "female", "white", 9], { needs: ["carer", "transport"], furthestKm: 20 }),
  patient("farid", [2003, "male", "asian", 4], { needs: ["learning_disability"] }),
  patient("grace", [1985, "female", "mixed", 6]),
  patient("huw", [1972, "male", "white", 10]),
];

type Clock = Pick<Pathway, "priority" | "procedureMinutes"> & {
  start: string;
  decided?: string;
  nights?: number;
  cancelled?: number;
};

function pathway(
  patientId: string,
  { priority, procedureMinutes, start, decided, nights, cancelled }: Clock,
): Pathway {
  const clock = {
    priority,
    clockStart: day(start),
    decisionDate: decided === undefined ? undefined : day(decided),
  };
  return {
    pathwayId: `${patientId}-1`,
    patientId,
    treatmentFunction: "100",
    ...clock,
    breachDate: nextBreach(clock, asOf),
    procedureMinutes,
    lengthOfStay: nights ?? 0,
    timesCancelled: cancelled ?? 0,
  };
}

const pathways = [
  pathway("ada", {
    priority: "P3",
    procedureMinutes: 90,
    start: "2025-05-20",
    decided: "2026-03-02",
    nights: 1,
    cancelled: 1,
  }),
  pathway("bola", { priority: "P2", procedureMinutes: 60, start: "2026-03-10", decided: "2026-05-20" }),
  pathway("cerys", { priority: "P4", procedureMinutes: 45, start: "2025-11-14", decided: "2026-02-11" }),
  pathway("dilip", { priority: "cancer_62", procedureMinutes: 20, start: "2026-04-24" }),
  pathway("edith", { priority: "routine", procedureMinutes: 20, start: "2026-02-02" }),
  pathway("farid", { priority: "routine", procedureMinutes: 30, start: "2026-01-19" }),
  pathway("grace", { priority: "P3", procedureMinutes: 120, start: "2026-01-06", decided: "2026-04-20" }),
  pathway("huw", { priority: "urgent", procedureMinutes: 20, start: "2026-05-11" }),
];

const booked = (patientId: string, sessionId: string, clock: string): Booking => {
  const { date } = sessions.find((one) => one.sessionId === sessionId)!;
  const { pathwayId, procedureMinutes } = pathways.find((one) => one.patientId === patientId)!;
  const start = londonInstant(date satisfies Day, readClock(clock)!);
  return {
    bookingId: `${patientId}-b`,
    pathwayId,
    sessionId,
    start,
    minutes: procedureMinutes,
    state: "booked",
  };
};

const bookings = [
  booked("bola", "list-16", "08:30"),
  booked("ada", "list-16", "09:30"),
  booked("cerys", "list-16", "11:00"),
  booked("dilip", "clinic-16", "13:15"),
  booked("edith", "clinic-16", "13:35"),
  booked("farid", "clinic-16", "13:55"),
  booked("grace", "list-23", "08:30"),
];
