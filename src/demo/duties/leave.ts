import { leave } from "../assumptions/staff.ts";
import type { Random } from "../random.ts";
import { isCalm } from "./cycles.ts";
import { hoursAt, weekHours } from "./hours.ts";
import type { Plan } from "./resident-plans.ts";

/** Dates away, counted from the first Monday. */
export interface Away {
  readonly leave: ReadonlySet<number>;
  readonly study: ReadonlySet<number>;
}

/** Leave and study shorten the divisor of the 48-hour average, so that each can raise it: this much is kept below. */
const highestAverage = 47.5;
/** A fortnight beside a weekend of duty can leave three weeks without two long gaps inside them. */
const weeksApart = 4;

/** Shares leave out in a line of so many: a quarter of them away together at most. */
export class LeaveBook {
  readonly #away = new Map<number, number>();
  readonly #most: number;

  constructor(size: number) {
    this.#most = Math.max(1, Math.floor(size / 4));
  }

  /** Whole weeks of leave and single days of study for one doctor, all in calm weeks that owe no rest. */
  take({ weeks, owing: plan }: Plan, random: Random): Away {
    const { secondWeek, studyDays, studyShare } = leave.value;
    const calm = random.shuffled(
      weeks.flatMap((week, at) => (isCalm(week) && plan[at] === week.days ? [at] : [])),
    );
    const hours = new Hours(plan);
    const wanted = random.chance(secondWeek) ? 2 : 1;
    const chosen: number[] = [];
    for (const at of calm) {
      if (chosen.length === wanted || (this.#away.get(at) ?? 0) >= this.#most) continue;
      if (chosen.some((other) => Math.abs(other - at) < weeksApart)) continue;
      if (!hours.spare(weekHours(plan[at]), 5)) continue;
      chosen.push(at);
      this.#away.set(at, (this.#away.get(at) ?? 0) + 1);
    }
    const study = new Set<number>();
    const most = random.chance(studyShare) ? studyDays : 0;
    for (const at of calm) {
      const day = random.pick(plainDays(plan[at]));
      if (study.size === most || chosen.includes(at) || !hours.spare(hoursAt(plan[at][day]), 1)) continue;
      study.add(at * 7 + day);
    }
    return { leave: new Set(chosen.flatMap((at) => [0, 1, 2, 3, 4].map((day) => at * 7 + day))), study };
  }

  /** Leave that could not stand: colleagues may have those weeks. */
  giveBack({ leave: given }: Away): void {
    for (const week of new Set([...given].map((at) => Math.floor(at / 7))))
      this.#away.set(week, this.#away.get(week)! - 1);
  }
}

/** Nobody away. */
export const atWork: Away = { leave: new Set(), study: new Set() };

/** Hours of a plan and the weeks they are averaged over, a fifth of a week fewer for each day away. */
class Hours {
  #hours: number;
  #weeks: number;

  constructor(plan: readonly string[]) {
    this.#hours = plan.reduce((sum, days) => sum + weekHours(days), 0);
    this.#weeks = plan.length;
  }

  /** Takes so many days away, if the average can bear it. */
  spare(hours: number, days: number): boolean {
    const [left, over] = [this.#hours - hours, this.#weeks - days / 5];
    if (left / over > highestAverage) return false;
    this.#hours = left;
    this.#weeks = over;
    return true;
  }
}

const plainDays = (days: string): number[] =>
  [0, 1, 2, 3, 4].filter((day) => days[day] === "D" || days[day] === "E");
