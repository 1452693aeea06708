import { judge } from "#contract";
import type { Doctor, Wish } from "#people";
import type { CoverNeed, Duty, PatternSlot, ShiftType } from "#rota";
import { rulebook } from "#rulebooks";
import type { Day } from "#time";
import { londonInstant } from "#time";
import { stream } from "../random.ts";
import type { LineMember, Senior, StaffedDepartment, StaffedLine } from "../staff/draw-staff.ts";
import { withCalls } from "./calls.ts";
import { coverNeeds } from "./cover-needs.ts";
import type { Terms } from "./cycles.ts";
import type { OnPurpose } from "./on-purpose.ts";
import { breakOnPurpose } from "./on-purpose.ts";
import type { IsLawful } from "./resident-duties.ts";
import { dutiesOfLine, patternOf } from "./resident-duties.ts";
import type { SeniorWeeks } from "./senior-duties.ts";
import { seniorDuties, seniorWeeks } from "./senior-duties.ts";
import { ShiftBook } from "./shift-types.ts";
import { drawWishes } from "./wishes.ts";
import type { Window } from "./window.ts";

interface Setting {
  readonly window: Window;
  readonly terms: Terms;
  readonly scale: number;
  readonly seed: number;
  readonly asOf: Day;
}

export interface DrawnRota {
  readonly staff: readonly Doctor[];
  readonly shiftTypes: readonly ShiftType[];
  readonly duties: readonly Duty[];
  readonly patterns: readonly PatternSlot[];
  readonly coverNeeds: readonly CoverNeed[];
  readonly wishes: readonly Wish[];
  readonly seniors: readonly SeniorWeeks[];
  readonly broken: readonly OnPurpose[];
}

/** Everybody's duties over the window, the patterns behind them, and the floors they usually meet. */
export function drawRota(
  departments: readonly StaffedDepartment[],
  { window, terms, scale, seed, asOf }: Setting,
): DrawnRota {
  const random = stream(seed, "rota");
  const book = new ShiftBook(terms);
  const mostOnCall = 2 * Math.ceil(scale);
  const lines = departments.flatMap((department) => department.lines);
  const isLawful: IsLawful = (doctor, duties) =>
    judge(rulebook(doctor.contract)!, doctor, duties, { period: window }).compliant;
  const setting = { window, terms, mostOnCall, book, isLawful };
  const residents = lines.flatMap((line) => dutiesOfLine(line, setting, random));
  const weeks = departments.map((staffed) => ({ staffed, plans: seniorWeeks(staffed, window, random) }));
  const seniors = weeks.flatMap(({ staffed, plans }) => seniorDuties(staffed, plans, window, book));
  const calls = stream(seed, "calls");
  const past = londonInstant(asOf, 0);
  const byDoctor = Map.groupBy(withCalls(residents, past, calls), (duty) => duty.staffId);
  const { byDoctor: changed, broken } = breakOnPurpose(byDoctor, terms, window.from, window.to, book);
  const duties = [...[...changed.values()].flat(), ...withCalls(seniors, past, calls)];
  const staff = departments.flatMap(({ consultants, specialtyDoctors, lines: own }) => [
    ...consultants.map(plain),
    ...specialtyDoctors.map(plain),
    ...own.flatMap((line) => {
      const fullTimeWeekends = weekendsOf(line, terms, mostOnCall);
      return line.members.map((member) => ({
        ...plain(member),
        ...(member.fte < 1 ? { fullTimeWeekends } : {}),
      }));
    }),
  ]);
  return {
    staff,
    shiftTypes: book.types,
    duties,
    patterns: lines.flatMap((line) => patternOf(line, terms, mostOnCall)),
    coverNeeds: coverNeeds(departments, staff, duties, window),
    wishes: drawWishes(staff, duties, window, stream(seed, "wishes")),
    seniors: weeks.flatMap(({ plans }) => plans),
    broken,
  };
}

/**
 * Weekends a year on which the full-time slot begins a duty on Saturday or Sunday, from which part-time doctors' weekend
 * pay is reckoned. Rounded up, so that one in six is not read as less than one in six.
 */
function weekendsOf(line: StaffedLine, terms: Terms, mostOnCall: number): number | undefined {
  const slots = patternOf(line, terms, mostOnCall);
  if (slots.length === 0) return undefined;
  const weekends = new Set(slots.filter(({ weekday }) => weekday >= 5).map(({ week }) => week));
  const weeks = Math.max(...slots.map(({ week }) => week));
  return Math.ceil((52_000 * weekends.size) / weeks) / 1000;
}

/** The row of `staff`, without what only the drawing needs. */
function plain(person: LineMember | Senior): Doctor {
  const { firstFreeDay: _, weekdays: __, ...doctor } = person as LineMember & Senior;
  return doctor;
}
