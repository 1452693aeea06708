import type { Doctor } from "#people";
import type { Duty, Period, Rota } from "#rota";
import { isWork } from "#rota";
import { isWeekend, mondayOf, publicHoliday } from "#time";
import type { Day } from "#time";
import { gini } from "./gini.ts";
import { middleOf } from "./middle.ts";

export const burdens = ["nights", "weekends", "publicHolidays"] as const;
export type BurdenKind = (typeof burdens)[number];
type Counts = Readonly<Record<BurdenKind, number>>;

/** What one doctor carries in a period. */
export interface DoctorBurden {
  readonly staffId: string;
  readonly fte: number;
  /** Duties that are nights, weekends with work in them, public holidays with work in them. */
  readonly had: Counts;
  /** The same divided by the share of full time, so that part-timers can be compared. */
  readonly proRata: Counts;
}

/** How evenly one kind of burden falls on doctors who could have swapped places. Everything pro rata. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly gini: number;
}

/** Doctors who share the same work, usually of one department and grade. */
export interface PeerBurden {
  readonly peers: string;
  readonly doctors: readonly DoctorBurden[];
  readonly spread: Readonly<Record<BurdenKind, Spread>>;
}

export interface BurdenQuestion {
  readonly rota: Rota;
  readonly doctors: Iterable<Doctor>;
  readonly period: Period;
  /** What a night is, the contract says. */
  readonly isNight: (duty: Duty) => boolean;
  /** Names the doctors somebody can fairly be compared with. */
  readonly peersOf?: (doctor: Doctor) => string;
}

/** Nights, weekends and public holidays doctor by doctor, and how evenly they fall among peers. */
export function burden(question: BurdenQuestion): PeerBurden[] {
  const { doctors, peersOf = (doctor) => `${doctor.department} · ${doctor.grade}` } = question;
  const groups = new Map<string, DoctorBurden[]>();
  for (const doctor of doctors) {
    const peers = peersOf(doctor);
    const group = groups.get(peers);
    const own = carriedBy(doctor, question);
    if (group) group.push(own);
    else groups.set(peers, [own]);
  }
  return [...groups].map(([peers, group]) => ({
    peers,
    doctors: group,
    spread: each((kind) => spreadOf(group.map(({ proRata }) => proRata[kind]))),
  }));
}

function carriedBy(doctor: Doctor, { rota, period, isNight }: BurdenQuestion): DoctorBurden {
  const nights = new Set<Duty>();
  const weekends = new Set<Day>();
  const holidays = new Set<Day>();
  for (const duty of rota.dutiesOf(doctor.staffId)) {
    if (!isWork(duty)) continue;
    if (duty.date >= period.from && duty.date <= period.to && isNight(duty)) nights.add(duty);
    for (const date of datesOf(duty)) {
      if (date < period.from || date > period.to) continue;
      if (isWeekend(date)) weekends.add(mondayOf(date));
      if (publicHoliday(date) !== undefined) holidays.add(date);
    }
  }
  const had: Counts = { nights: nights.size, weekends: weekends.size, publicHolidays: holidays.size };
  return { staffId: doctor.staffId, fte: doctor.fte, had, proRata: each((kind) => had[kind] / doctor.fte) };
}

/** Every date on which the wall clock saw some of this duty. One that ends at midnight does not reach the next date. */
function datesOf({ wall }: Duty): Day[] {
  const first = Math.floor(wall.start / 1440);
  const last = Math.max(first, Math.ceil(wall.end / 1440) - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function spreadOf(values: readonly number[]): Spread {
  return {
    least: Math.min(...values),
    median: middleOf(values).median!,
    most: Math.max(...values),
    gini: gini(values)!,
  };
}

const each = <T>(make: (kind: BurdenKind) => T): Readonly<Record<BurdenKind, T>> => ({
  nights: make("nights"),
  weekends: make("weekends"),
  publicHolidays: make("publicHolidays"),
});
