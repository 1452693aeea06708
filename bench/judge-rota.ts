import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { day, londonInstant } from "#time";

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Start and end on the wall, in minutes after midnight of the start's date. */
const types: Readonly<Record<string, readonly [start: number, end: number]>> = {
  d: [9 * 60, 17 * 60],
  l: [8 * 60, 20.5 * 60],
  e: [13 * 60, 23 * 60],
  n: [20.5 * 60, 33 * 60],
  c: [17 * 60, 33 * 60],
};

/** Thirteen weeks that keep every limit of the contract now in force: days, long days, evenings, nights, on call. */
const weeks = [
  "ddddd--",
  "llll---",
  "ddddd--",
  "--nnnn-",
  "---ddd-",
  "eeee---",
  "dcdcd--",
  "ddddd--",
  "dd--lll",
  "--ddd--",
  "ddddd--",
  "dcd-d--",
  "eee-d--",
];

export interface BenchRota {
  readonly doctors: readonly Doctor[];
  readonly duties: readonly (readonly Duty[])[];
  readonly days: number;
}

/**
 * Doctors on that pattern, each starting in another of its weeks, and one duty in fifty moved by up to three hours, so
 * that some break a rule. Thirteen weeks from 2 March 2026, across the night the clocks go forward.
 */
export function benchRota(count: number, seed: number): BenchRota {
  const random = seeded(seed);
  const first = day("2026-03-02");
  const doctors: Doctor[] = [];
  const duties: Duty[][] = [];
  for (let i = 0; i < count; i++) {
    doctors.push({ ...anybody, staffId: `d${i}` });
    const own: Duty[] = [];
    for (let week = 0; week < weeks.length; week++) {
      const row = weeks[(week + i) % weeks.length];
      for (let weekday = 0; weekday < 7; weekday++) {
        const type = types[row[weekday]];
        if (!type) continue;
        const late = random() < 0.02 ? Math.round(random() * 12) * 15 : 0;
        own.push(
          duty(`d${i}`, first + week * 7 + weekday, type[0] + late, type[1] + late, row[weekday] === "c"),
        );
      }
    }
    duties.push(own);
  }
  return { doctors, duties, days: weeks.length * 7 };
}

const anybody: Doctor = {
  staffId: "",
  name: "",
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

const duty = (staffId: string, date: number, start: number, end: number, onCall: boolean): Duty => ({
  staffId,
  date,
  shiftType: "",
  kind: onCall ? "non_resident_on_call" : "shift",
  start: londonInstant(date, start),
  end: londonInstant(date, end),
  wall: { start: date * 1440 + start, end: date * 1440 + end },
  breakMinutes: undefined,
  calls: [],
  expectedRest: true,
  handover: false,
  expectedWorkMinutes: onCall ? 120 : 0,
  note: "",
});
