import type { SessionKind } from "#electives";
import type { Weekday } from "#time";
import { isConsultant } from "#people";
import type { Senior, StaffedDepartment } from "../staff/draw-staff.ts";
import type { Demand } from "./workload.ts";

/** A half-day that a senior gives to one kind of list, every week. */
export interface Fixture {
  readonly senior: Senior;
  readonly staffed: StaffedDepartment;
  readonly weekday: Weekday;
  readonly half: "morning" | "afternoon";
  readonly kind: SessionKind;
  readonly treatmentFunction: string;
}

/** Half-days of a four-day job plan that are left for ward rounds, teaching and one's own learning. */
const keptFree = 2;
/** Weeks of duty and leave take about a fifth of fixtures: so many more are planned than are to be held. */
const held = 0.8;

const halves = ["morning", "afternoon"] as const;

/**
 * Shares the lists a department owes among its seniors: theatre first, then the rest, each to whoever has given least
 * of their week, on the half-day that is least crowded. What nobody has room for is not planned.
 */
export function jobPlans(
  departments: readonly StaffedDepartment[],
  demands: readonly Demand[],
  scale: number,
): Fixture[] {
  const crowd = new Map<string, number>();
  const fixtures: Fixture[] = [];
  for (const staffed of departments) {
    const owed = demands.filter(({ treatmentFunction }) =>
      staffed.department.treatmentFunctions.includes(treatmentFunction),
    );
    const plans = [...staffed.consultants, ...staffed.specialtyDoctors].map((senior) => new OpenWeek(senior));
    for (const kind of ["theatre", "procedure", "diagnostic", "clinic"] as const) {
      for (const { treatmentFunction, halfDays } of owed.filter((demand) => demand.kind === kind)) {
        for (let left = Math.max(1, Math.round((halfDays * scale) / held)); left > 0; left--) {
          const able = plans.filter(
            ({ senior, room }) => room > 0 && (kind === "clinic" || isConsultant(senior.grade)),
          );
          const plan = able.reduce<OpenWeek | undefined>(
            (best, one) => (best && best.share <= one.share ? best : one),
            undefined,
          );
          if (!plan) break;
          const at = plan.take((weekday, half) => crowd.get(`${kind}/${weekday}/${half}`) ?? 0);
          const key = `${kind}/${at.weekday}/${at.half}`;
          crowd.set(key, (crowd.get(key) ?? 0) + 1);
          fixtures.push({ senior: plan.senior, staffed, ...at, kind, treatmentFunction });
        }
      }
    }
  }
  return fixtures;
}

/** The half-days of one person's week that are still open. */
class OpenWeek {
  readonly senior: Senior;
  readonly #open: { weekday: Weekday; half: (typeof halves)[number] }[];
  readonly #whole: number;

  constructor(senior: Senior) {
    this.senior = senior;
    this.#open = senior.weekdays.flatMap((weekday) => halves.map((half) => ({ weekday, half })));
    this.#whole = this.#open.length;
  }

  get room(): number {
    return Math.max(0, this.#open.length - keptFree);
  }

  /** Share of the week already given. */
  get share(): number {
    return 1 - this.#open.length / this.#whole;
  }

  take(crowded: (weekday: Weekday, half: "morning" | "afternoon") => number): {
    weekday: Weekday;
    half: "morning" | "afternoon";
  } {
    let best = 0;
    this.#open.forEach((slot, i) => {
      const least = this.#open[best];
      if (crowded(slot.weekday, slot.half) < crowded(least.weekday, least.half)) best = i;
    });
    return this.#open.splice(best, 1)[0];
  }
}
