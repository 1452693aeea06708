import type { Certainty } from "#contract";
import type { Day } from "#time";
import { day, isWeekend, publicHoliday, weekday, weekdayNames, yearOf } from "#time";

export type ElectionStep =
  | "notice-of-election"
  | "nominations-close"
  | "candidates-listed"
  | "withdrawals-close"
  | "notice-of-poll"
  | "close-of-poll";

/** How long before the close of the poll each step comes, in days that count, and by when on its day. */
interface TimetableRules {
  readonly id: string;
  readonly from: Day;
  /** Days that count before the day of the close. Each is the last day for its step: earlier is allowed. */
  readonly daysBefore: Readonly<Record<Exclude<ElectionStep, "close-of-poll">, number>>;
  /** London wall clock on the last day. */
  readonly closesAt: string;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Figures from memory of the rules, and what one trust's published dates of 2024 agree with. */
export const timetableRules: readonly TimetableRules[] = [
  {
    id: "model-rules-2014",
    from: day("2014-08-01"),
    daysBefore: {
      "notice-of-election": 40,
      "nominations-close": 28,
      "candidates-listed": 27,
      "withdrawals-close": 25,
      "notice-of-poll": 15,
    },
    closesAt: "17:00",
    source: "Model Election Rules 2014, part 2",
    certainty: "unverified",
  },
];

/** No list of public holidays is held for the year, so a day that does not count could be taken for one that does. */
export class HolidaysNotHeld extends Error {
  readonly year: number;
  constructor(year: number) {
    super(`The public holidays of ${year} are not held`);
    this.name = "HolidaysNotHeld";
    this.year = year;
  }
}

export interface NotCounted {
  readonly day: Day;
  /** `Saturday`, `Sunday`, a holiday's name, or `named by the returning officer`. */
  readonly because: string;
}

/**
 * Why a day does not count towards the timetable, or undefined when it does. Good Friday and Christmas Day are public
 * holidays too, so their lists hold them; a day appointed for thanksgiving or mourning is the returning officer's to name.
 */
export function notCounted(on: Day, also: ReadonlySet<Day> = new Set()): string | undefined {
  if (isWeekend(on)) return weekdayNames[weekday(on)];
  const holiday = publicHoliday(on);
  if (holiday !== undefined) return holiday;
  return also.has(on) ? "named by the returning officer" : undefined;
}

export interface TimetableRow {
  readonly step: ElectionStep;
  /** The last day on which the step may be taken. */
  readonly latest: Day;
  /** Days that count, from then to the close. */
  readonly daysBefore: number;
}

export interface Timetable {
  readonly rows: readonly TimetableRow[];
  readonly closesAt: string;
  /** Every day passed over between the notice and the close, in order. */
  readonly passedOver: readonly NotCounted[];
  readonly rules: string;
  readonly source: string;
  readonly certainty: Certainty;
}

/**
 * The last day for each step of an election whose poll closes on a day that counts.
 * @throws HolidaysNotHeld where the years concerned have no list of holidays here
 * @throws RangeError where the close falls on a day that does not count, or no rules were in force
 */
export function timetable(closeOfPoll: Day, also: ReadonlySet<Day> = new Set()): Timetable {
  const rules = timetableRules.findLast(({ from }) => from <= closeOfPoll);
  if (rules === undefined) throw new RangeError("No rules are held for a poll that closes so early");
  const { daysBefore, closesAt, source, certainty, id } = rules;
  const holidays = held(also);
  const closed = holidays(closeOfPoll);
  if (closed !== undefined)
    throw new RangeError(`A poll cannot close on a day that does not count: ${closed}`);
  const passedOver: NotCounted[] = [];
  const rows: TimetableRow[] = [{ step: "close-of-poll", latest: closeOfPoll, daysBefore: 0 }];
  const steps = Object.entries(daysBefore).toSorted(([, a], [, b]) => a - b) as [ElectionStep, number][];
  let counted = 0;
  let on = closeOfPoll;
  for (const [step, wanted] of steps) {
    while (counted < wanted) {
      const because = holidays(--on);
      if (because === undefined) counted++;
      else passedOver.unshift({ day: on, because });
    }
    rows.unshift({ step, latest: on, daysBefore: wanted });
  }
  return { rows, closesAt, passedOver, rules: id, source, certainty };
}

/** `notCounted` for years whose holidays are known; every list has a Christmas Day or the day in its stead. */
function held(also: ReadonlySet<Day>): (on: Day) => string | undefined {
  const known = new Set<number>();
  return (on) => {
    const year = yearOf(on);
    if (!known.has(year)) {
      const christmas = day(`${year}-12-25`);
      const listed = [0, 1, 2, 3].some((later) => publicHoliday(christmas + later) !== undefined);
      if (!listed) throw new HolidaysNotHeld(year);
      known.add(year);
    }
    return notCounted(on, also);
  };
}

export interface LateStep {
  readonly step: ElectionStep;
  readonly on: Day;
  readonly latest: Day;
}

/** Steps taken after their last day, of those that are told. None is the answer of an election run in time. */
export const lateSteps = (
  { rows }: Timetable,
  taken: Readonly<Partial<Record<ElectionStep, Day>>>,
): LateStep[] =>
  rows.flatMap(({ step, latest }) => {
    const on = taken[step];
    return on !== undefined && on > latest ? [{ step, on, latest }] : [];
  });
