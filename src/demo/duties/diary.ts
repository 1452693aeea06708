import type { Duty } from "#rota";
import type { Day } from "#time";
import { londonInstant, readClock } from "#time";

/** One letter for each shift type that a mishap looks for; `.` is a day without a row. */
const letters: Readonly<Record<string, string>> = {
  day: "D",
  long: "L",
  night: "N",
  zero: "z",
  ed_early: "E",
  ed_late: "T",
  on_call: "A",
};

/** One doctor's duties as a row of letters, so that a run of days can be looked for in it. */
export class Diary {
  readonly staffId: string;
  readonly duties: readonly Duty[];
  readonly #from: Day;
  readonly #letters: string;

  constructor(staffId: string, duties: readonly Duty[], from: Day, to: Day) {
    this.staffId = staffId;
    this.duties = duties;
    this.#from = from;
    const row = Array.from({ length: to - from + 1 }, () => ".");
    for (const duty of duties) row[duty.date - from] = letters[duty.shiftType] ?? "?";
    this.#letters = row.join("");
  }

  on(date: Day): Duty | undefined {
    return this.duties.find((duty) => duty.date === date);
  }

  /** The date on which the first run of these days begins, such as `NNNzz`. */
  firstOf(days: string): Day | undefined {
    const at = this.#letters.indexOf(days);
    return at < 0 ? undefined : this.#from + at;
  }

  /** The duties with those of some dates replaced. */
  with(changes: readonly Duty[]): Duty[] {
    const dates = new Set(changes.map(({ date }) => date));
    return [...this.duties.filter(({ date }) => !dates.has(date)), ...changes].toSorted(
      (a, b) => a.start - b.start,
    );
  }
}

/** The same duty at other hours of its date. */
export function retimed(duty: Duty, from: string, to: string): Duty {
  const start = readClock(from)!;
  const until = readClock(to)!;
  const end = until > start ? until : until + 1440;
  return {
    ...duty,
    start: londonInstant(duty.date, start),
    end: londonInstant(duty.date, end),
    wall: { start: duty.date * 1440 + start, end: duty.date * 1440 + end },
  };
}
