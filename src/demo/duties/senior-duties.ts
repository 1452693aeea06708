import type { Duty } from "#rota";
import { publicHoliday, weekday } from "#time";
import { leave } from "../assumptions/staff.ts";
import type { Random } from "../random.ts";
import type { Senior, StaffedDepartment } from "../staff/draw-staff.ts";
import type { ShiftBook } from "./shift-types.ts";
import type { Window } from "./window.ts";

/** What a consultant or specialty doctor does in one week besides the job plan. */
export type WeekOf = "job_plan" | "week_of_duty" | "weekend" | "evenings" | "leave";

/** Fewer than these cannot keep a rota of their own: a neighbouring hospital answers for them at night. */
const fewestOnCall = 4;
const fewestEvenings = 9;
/** Consultants who share one round of weeks; a large department runs several side by side. */
const usualRound = 12;

export interface SeniorWeeks {
  readonly senior: Senior;
  readonly weeks: readonly WeekOf[];
}

/**
 * Weeks of duty go round: one consultant sees the emergencies from Monday to Thursday, another at the weekend, and in
 * departments that are staffed on site a third stays for the evenings. Nobody leads lists or clinics in a week of duty.
 */
export function seniorWeeks(staffed: StaffedDepartment, window: Window, random: Random): SeniorWeeks[] {
  const { pattern } = staffed.department;
  const onDuty = staffed.consultants.length >= fewestOnCall && pattern !== "days";
  const evenings = onDuty && pattern === "on_site" && staffed.consultants.length >= fewestEvenings;
  const together = Math.max(1, Math.floor(staffed.consultants.length / usualRound));
  const round = Math.max(1, Math.floor(staffed.consultants.length / together));
  const consultants = staffed.consultants.map((senior, i): SeniorWeeks => {
    const weeks = Array.from({ length: window.weeks }, (_, at): WeekOf => {
      const turn = (at + i) % round;
      if (onDuty && turn === 0) return "week_of_duty";
      if (onDuty && turn === Math.floor(round / 2)) return "weekend";
      return evenings && turn === Math.floor(round / 4) ? "evenings" : "job_plan";
    });
    return { senior, weeks: withLeave(weeks, random) };
  });
  const specialty = staffed.specialtyDoctors.map((senior) => ({
    senior,
    weeks: withLeave(
      Array.from({ length: window.weeks }, (): WeekOf => "job_plan"),
      random,
    ),
  }));
  return [...consultants, ...specialty];
}

const withLeave = (weeks: readonly WeekOf[], random: Random): WeekOf[] =>
  weeks.map((week) => (week === "job_plan" && random.chance(leave.value.seniorWeek) ? "leave" : week));

/** The duties those weeks mean. */
export function seniorDuties(
  staffed: StaffedDepartment,
  plans: readonly SeniorWeeks[],
  window: Window,
  book: ShiftBook,
): Duty[] {
  const onSite = staffed.department.pattern === "on_site";
  return plans.flatMap(({ senior, weeks }) =>
    weeks.flatMap((week, at) =>
      [0, 1, 2, 3, 4, 5, 6].flatMap((day) => {
        const date = window.from + at * 7 + day;
        const isHoliday = publicHoliday(date) !== undefined;
        const afterWeekend = day === 0 && weeks[at - 1] === "weekend";
        return typesOn(week, day, senior, { onSite, isHoliday, afterWeekend }).map((type) =>
          book.duty(senior.staffId, date, type),
        );
      }),
    ),
  );
}

interface Day {
  readonly onSite: boolean;
  readonly isHoliday: boolean;
  /** The Monday after a weekend of duty is free. */
  readonly afterWeekend: boolean;
}

function typesOn(
  week: WeekOf,
  day: number,
  senior: Senior,
  { onSite, isHoliday, afterWeekend }: Day,
): readonly string[] {
  const planned = senior.weekdays.some((own) => own === day) && !afterWeekend;
  const plain = planned && !isHoliday ? ["senior_day"] : [];
  const fromMondayToThursday = (types: readonly string[]) => (day < 4 ? types : []);
  const weekend = onSite ? ["senior_weekend", "senior_on_call"] : ["senior_weekend_on_call"];
  const types: Readonly<Record<WeekOf, readonly string[]>> = {
    leave: planned ? ["leave"] : [],
    job_plan: plain,
    evenings: fromMondayToThursday(["senior_evening"]),
    week_of_duty: fromMondayToThursday([isHoliday ? "senior_weekend" : "senior_day", "senior_on_call"]),
    weekend: day >= 5 ? weekend : day === 4 ? ["senior_day", "senior_on_call"] : day < 3 ? plain : [],
  };
  return types[week];
}

/** Is this person on an ordinary day of their job plan on this date, free to lead a list? */
export function isOnJobPlan({ senior, weeks }: SeniorWeeks, window: Window, date: number): boolean {
  const at = Math.floor((date - window.from) / 7);
  const afterWeekend = weekday(date) === 0 && weeks[at - 1] === "weekend";
  const own = senior.weekdays.includes(weekday(date)) && publicHoliday(date) === undefined && !afterWeekend;
  return own && (weeks[at] === "job_plan" || (weeks[at] === "weekend" && weekday(date) < 3));
}
