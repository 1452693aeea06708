import type { Day } from "#time";
import { mondayOf, sundayOf } from "#time";
import type { Duty } from "./duty.ts";

/** Duties by doctor, each list in order of start. Never changed in place: an edit makes a new rota. */
export class Rota {
  readonly #byDoctor: ReadonlyMap<string, readonly Duty[]>;

  constructor(duties: Iterable<Duty>) {
    const byDoctor = new Map<string, Duty[]>();
    for (const duty of duties) {
      const own = byDoctor.get(duty.staffId);
      if (own) own.push(duty);
      else byDoctor.set(duty.staffId, [duty]);
    }
    for (const own of byDoctor.values()) own.sort((a, b) => a.start - b.start || a.end - b.end);
    this.#byDoctor = byDoctor;
  }

  dutiesOf(staffId: string): readonly Duty[] {
    return this.#byDoctor.get(staffId) ?? [];
  }

  /** Ids of everyone with at least one row, in the order first seen. */
  staffIds(): string[] {
    return [...this.#byDoctor.keys()];
  }

  *all(): Generator<Duty> {
    for (const own of this.#byDoctor.values()) yield* own;
  }

  /** The whole Monday-to-Sunday weeks around every dated row, or undefined for an empty rota. */
  period(): Period | undefined {
    let first = Infinity;
    let last = -Infinity;
    for (const duty of this.all()) {
      first = Math.min(first, duty.date);
      last = Math.max(last, duty.date);
    }
    return first > last ? undefined : { from: mondayOf(first), to: sundayOf(last) };
  }

  /** A new rota in which one doctor's duties are these. */
  with(staffId: string, duties: readonly Duty[]): Rota {
    const others = [...this.all()].filter((duty) => duty.staffId !== staffId);
    return new Rota([...others, ...duties]);
  }
}

/** Dates, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Whole or part weeks in a period. */
export const weeksIn = (period: Period): number => (period.to - period.from + 1) / 7;
