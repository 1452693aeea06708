import type { CoverNeed, Duty } from "#rota";
import { isShift, isWork } from "#rota";
import type { ClockTime, Day, Weekday } from "#time";
import { daysBetween, londonInstant, publicHoliday, weekday } from "#time";
import type { Doctor } from "#people";
import type { Area } from "../assumptions/departments.ts";
import type { StaffedDepartment } from "../staff/draw-staff.ts";
import type { Window } from "./window.ts";

interface Band {
  readonly name: "day" | "evening" | "night" | "weekend";
  readonly weekdays: readonly Weekday[];
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/** Hours at which the number on site changes. Together they leave no hour of the week out. */
const bands: readonly Band[] = [
  { name: "day", weekdays: [0, 1, 2, 3, 4], start: 9 * 60, end: 17 * 60 },
  { name: "evening", weekdays: [0, 1, 2, 3, 4], start: 17 * 60, end: 20 * 60 },
  { name: "weekend", weekdays: [5, 6], start: 9 * 60, end: 20 * 60 },
  { name: "night", weekdays: [0, 1, 2, 3, 4, 5, 6], start: 20 * 60, end: 33 * 60 },
];

/**
 * Floors for each area, competence, weekday and hour: a share of those the normal rota has there on nineteen days in
 * twenty, so that the normal rota meets them nearly always. A doctor is counted for one area at a time, in the order of
 * the table: the rarest competence first.
 */
export function coverNeeds(
  departments: readonly StaffedDepartment[],
  staff: readonly Doctor[],
  duties: readonly Duty[],
  window: Window,
): CoverNeed[] {
  const onSite = new Presence(staff, duties.filter(isShift));
  const reachable = new Presence(staff, duties.filter(isWork));
  const dates = daysBetween(window.from + 7, window.to - 7).filter(
    (date) => publicHoliday(date) === undefined,
  );
  return departments.flatMap(({ department, lines }) => {
    // Where somebody is in the hospital all night, those at home are not counted towards the floor.
    const sleepsIn = lines.some(({ line }) => line.cycle === "full_shift" || line.cycle === "emergency");
    const presence = sleepsIn ? onSite : reachable;
    return bands.flatMap((band) => {
      const held = dates.filter((date) => band.weekdays.includes(weekday(date)));
      const here = held.map((date) => presence.at(department.name, date, band));
      return floorsOf(department.areas, band, here).flatMap(({ area, least }) =>
        band.weekdays.map((on) => needOf(department.name, area, on, band, least)),
      );
    });
  });
}

const needOf = (department: string, area: Area, on: Weekday, band: Band, least: number): CoverNeed => ({
  department,
  area: area.area,
  weekday: on,
  date: undefined,
  start: band.start,
  end: band.end,
  skill: area.skill,
  least,
  leastOnStrike: Math.max(1, Math.round(least * area.onStrike)),
});

interface Floor {
  readonly area: Area;
  readonly least: number;
}

/** `here` is who was there, date by date. */
function floorsOf(areas: readonly Area[], band: Band, here: readonly (readonly Doctor[])[]): Floor[] {
  const floors: Floor[] = [];
  for (const area of areas) {
    const counts = here.map((doctors) => leftFor(area, floors, doctors)).toSorted((a, b) => a - b);
    const usual = counts[Math.floor(counts.length * 0.05)] ?? 0;
    const least = area[band.name] === 0 ? 0 : Math.max(1, Math.round(usual * area[band.name]));
    if (least > 0 && usual >= least) floors.push({ area, least });
  }
  return floors;
}

/** People left for an area once those before it have their floors, the ones it could not use taken first. */
function leftFor(area: Area, before: readonly Floor[], here: readonly Doctor[]): number {
  const taken = new Set<Doctor>();
  const useful = (doctor: Doctor): number => Number(doctor.skills.includes(area.skill));
  for (const { area: other, least } of before) {
    const able = here.filter((doctor) => !taken.has(doctor) && doctor.skills.includes(other.skill));
    for (const doctor of able.toSorted((a, b) => useful(a) - useful(b)).slice(0, least)) taken.add(doctor);
  }
  return here.filter((doctor) => !taken.has(doctor) && useful(doctor) === 1).length;
}

/** Who is there, by department and date. */
class Presence {
  readonly #byPlace = new Map<string, { doctor: Doctor; duty: Duty }[]>();

  constructor(staff: readonly Doctor[], duties: readonly Duty[]) {
    const byId = new Map(staff.map((doctor) => [doctor.staffId, doctor]));
    for (const duty of duties) {
      const doctor = byId.get(duty.staffId)!;
      const key = `${doctor.department}/${duty.date}`;
      const known = this.#byPlace.get(key);
      if (known) known.push({ doctor, duty });
      else this.#byPlace.set(key, [{ doctor, duty }]);
    }
  }

  /** Doctors on site, or on call from home, in the middle of a band. */
  at(department: string, date: Day, band: Band): Doctor[] {
    const middle = londonInstant(date, (band.start + band.end) / 2);
    const doctors = new Set<Doctor>();
    for (const { doctor, duty } of [
      ...(this.#byPlace.get(`${department}/${date - 1}`) ?? []),
      ...(this.#byPlace.get(`${department}/${date}`) ?? []),
    ]) {
      if (duty.start <= middle && duty.end > middle) doctors.add(doctor);
    }
    return [...doctors];
  }
}
