import type { CoverNeed, Duty } from "#rota";
import { isShift, isWork } from "#rota";
import type { ClockTime, Day, Weekday } from "#time";
import { daysBetween, isWeekend, londonInstant, publicHoliday } from "#time";
import type { Doctor } from "#people";
import type { Area, Department } from "../assumptions/departments.ts";
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
 * twenty, so that the normal rota meets them nearly always. A doctor is counted for one area at a time, the rarest
 * competence first.
 */
export function coverNeeds(
  departments: readonly StaffedDepartment[],
  staff: readonly Doctor[],
  duties: readonly Duty[],
  window: Window,
): CoverNeed[] {
  const onSite = new Presence(staff, duties.filter(isShift));
  const reachable = new Presence(staff, duties.filter(isWork));
  const dates = daysBetween(window.from + 7, window.to - 7);
  return departments.flatMap(({ department, lines }) => {
    // Where somebody sleeps in the hospital, those at home are not counted towards the floor.
    const presence = lines.some(({ line }) => line.cycle === "full_shift" || line.cycle === "emergency")
      ? onSite
      : reachable;
    return department.areas.flatMap((area, i) =>
      bands.flatMap((band) => {
        const earlier = department.areas.slice(0, i);
        const usual = usually(presence, department, area, earlier, band, dates);
        const share = area[band.name];
        const least = share === 0 ? 0 : Math.max(1, Math.floor(usual * share + 0.25));
        if (least === 0 || usual < least) return [];
        return band.weekdays.map((weekday) => ({
          department: department.name,
          area: area.area,
          weekday,
          date: undefined,
          start: band.start,
          end: band.end,
          skill: area.skill,
          least,
          leastOnStrike: Math.max(1, Math.round(least * area.onStrike)),
        }));
      }),
    );
  });
}

/** People left for an area on nineteen days in twenty, once the areas listed before it have their floors. */
function usually(
  presence: Presence,
  department: Department,
  area: Area,
  earlier: readonly Area[],
  band: Band,
  dates: readonly Day[],
): number {
  const counts = dates
    .filter(
      (date) =>
        publicHoliday(date) === undefined &&
        (band.name === "night" || isWeekend(date) === (band.name === "weekend")),
    )
    .map((date) => {
      const here = presence.at(department.name, date, band);
      const taken = new Set<string>();
      for (const other of earlier) {
        const able = here.filter(
          (doctor) => !taken.has(doctor.staffId) && doctor.skills.includes(other.skill),
        );
        const wanted =
          other[band.name] === 0 ? 0 : Math.max(1, Math.floor(able.length * other[band.name] + 0.25));
        // Those whom the later area could not use anyway are taken first.
        const order = able.toSorted(
          (a, b) => Number(a.skills.includes(area.skill)) - Number(b.skills.includes(area.skill)),
        );
        for (const doctor of order.slice(0, wanted)) taken.add(doctor.staffId);
      }
      return here.filter((doctor) => !taken.has(doctor.staffId) && doctor.skills.includes(area.skill)).length;
    })
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length * 0.05)] ?? 0;
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
