import type { Doctor } from "#people";
import type { Duty, PatternSlot } from "#rota";
import type { Day, Weekday } from "#time";
import { publicHoliday } from "#time";
import type { Random } from "../random.ts";
import type { StaffedLine } from "../staff/draw-staff.ts";
import type { Place, Terms } from "./cycles.ts";
import { cycleOf, worked } from "./cycles.ts";
import type { Away } from "./leave.ts";
import { atWork, LeaveBook } from "./leave.ts";
import type { Plan } from "./resident-plans.ts";
import { planLine, sharingOf } from "./resident-plans.ts";
import type { ShiftBook } from "./shift-types.ts";
import type { Window } from "./window.ts";

type Cycle = StaffedLine["line"]["cycle"];

/** Shift types that a place stands for on an ordinary day. */
export function typesAt(place: Place, cycle: Cycle): readonly string[] {
  const day = cycle === "full_shift" ? "day" : cycle === "emergency" ? "ed_early" : "office";
  const types: Readonly<Record<Place, readonly string[]>> = {
    D: [day],
    L: ["long"],
    N: [cycle === "emergency" ? "ed_night" : "night"],
    E: ["ed_early"],
    T: ["ed_late"],
    A: [day, "on_call"],
    W: ["weekend_on_call"],
    z: ["zero"],
    ".": [],
  };
  return types[place];
}

/** On a public holiday nobody works a plain day, and whoever is on call that night is on call from the morning. */
function onHoliday(types: readonly string[]): readonly string[] {
  if (types.includes("on_call")) return ["weekend_on_call"];
  return types.filter((type) => type !== "day" && type !== "office");
}

/** Does this doctor's own contract find nothing wrong with these duties? */
export type IsLawful = (doctor: Doctor, duties: readonly Duty[]) => boolean;

/** Other leave is tried so often before a doctor goes without. */
const tries = 6;

interface Setting {
  readonly window: Window;
  readonly terms: Terms;
  readonly mostOnCall: number;
  readonly book: ShiftBook;
  readonly isLawful: IsLawful;
}

/**
 * Duties of everybody in a line over the window. The cycles are lawful; leave is drawn again where it makes a rota
 * unlawful, as two long absences can that leave three weeks with no two long gaps whole inside them.
 */
export function dutiesOfLine(line: StaffedLine, setting: Setting, random: Random): Duty[] {
  const { window, terms, mostOnCall, book, isLawful } = setting;
  const { cycle } = line.line;
  const leaveBook = new LeaveBook(line.members.length);
  return planLine(line, window.weeks, terms, mostOnCall, random).flatMap((plan) => {
    for (let left = tries; left > 0; left--) {
      const away = leaveBook.take(plan, random);
      const duties = dutiesOfPlan(plan, away, cycle, window.from, book);
      if (isLawful(plan.member, duties)) return duties;
      leaveBook.giveBack(away);
    }
    return dutiesOfPlan(plan, atWork, cycle, window.from, book);
  });
}

function dutiesOfPlan(plan: Plan, away: Away, cycle: Cycle, from: Day, book: ShiftBook): Duty[] {
  const { staffId } = plan.member;
  return plan.worked.flatMap((days, week) =>
    days.split("").flatMap((place, weekday) => {
      const at = week * 7 + weekday;
      const date = from + at;
      const usual = typesAt(place as Place, cycle);
      const types =
        place !== "z" && usual.length > 0 && away.leave.has(at)
          ? ["leave"]
          : usual.length > 0 && away.study.has(at)
            ? ["study"]
            : publicHoliday(date) === undefined
              ? usual
              : onHoliday(usual);
      return types.map((type) => book.duty(staffId, date, type));
    }),
  );
}

/** The cycle a line shares, as rows of `patterns`. Empty for a line that works by day. */
export function patternOf(line: StaffedLine, terms: Terms, mostOnCall: number): PatternSlot[] {
  const sharing = sharingOf(line, mostOnCall);
  if (!sharing) return [];
  const { cycle, department, name } = line.line;
  return worked(cycleOf(cycle, sharing.length, terms)).flatMap((days, week) =>
    days.split("").flatMap((place, weekday) =>
      typesAt(place as Place, cycle).map((shiftType) => ({
        patternId: `${department}-${name}`,
        week: week + 1,
        weekday: weekday as Weekday,
        shiftType,
        start: undefined,
        end: undefined,
      })),
    ),
  );
}
