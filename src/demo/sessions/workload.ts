import type { SessionKind } from "#electives";
import { assumptionsFor } from "../assumptions/by-treatment-function.ts";
import { departments } from "../assumptions/departments.ts";
import { chosen, published } from "../assumptions/assumed.ts";
import type { WaitingByWeek } from "../list/published-list.ts";
import type { TrustFacts } from "../trust.ts";

/** Half-days a week of one kind that a treatment function needs to keep up with what the trust completes. */
export interface Demand {
  readonly treatmentFunction: string;
  readonly kind: SessionKind;
  readonly halfDays: number;
}

const weeksAMonth = 52 / 12;

/** Minutes a half-day list may be booked for: 85% of four hours, the target for touch time, to the nearest five. */
export const theatreMinutes = published(
  205,
  "four-hour session; capped touch-time utilisation target of 85%",
);
/** Minutes of a clinic that are for the patients of this folder; each resident beside the consultant adds a column. */
export const clinicMinutes = chosen(
  { alone: 120, aResident: 40, most: 200 },
  "210 of 240 minutes are bookable (published); the rest is for follow-ups, who are not patients of this folder",
);
/** Appointments that a new clock takes before it stops. */
const appointmentsAClock = chosen(1.25, "first attendances are a third of attended outpatients");
/** Specialties that look before they decide: part of their admitted work meets no decision to admit on the list. */
const diagnostic: ReadonlySet<string> = new Set(["301", "320", "340"]);

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** What a trust's throughput of January 2026 asks for, by treatment function. */
export function workload(trust: TrustFacts, list: readonly WaitingByWeek[]): Demand[] {
  return trust.throughput.flatMap(({ treatmentFunction, admitted, notAdmitted, newClocks }) => {
    const row = list.find((one) => one.treatmentFunction === treatmentFunction);
    if (!row) return [];
    const { operation, clinicMinutes: slot } = assumptionsFor(treatmentFunction);
    const cases = (count: number): number => (count * operation.mean) / theatreMinutes.value / 0.95;
    const clinics =
      ((Math.max(newClocks, notAdmitted) / weeksAMonth) * appointmentsAClock.value * slot * 1.1) / 160;
    const operates = departments.some(
      (one) => one.operates !== "" && one.treatmentFunctions.includes(treatmentFunction),
    );
    const decided = sum(row.withDecision);
    const demands: Demand[] = [{ treatmentFunction, kind: "clinic", halfDays: clinics }];
    if (operates)
      demands.push({ treatmentFunction, kind: "theatre", halfDays: cases(admitted / weeksAMonth) });
    // Elsewhere the list of decided patients sets the pace: eight weeks to clear it.
    else if (decided > 0)
      demands.push({ treatmentFunction, kind: "procedure", halfDays: Math.max(0.5, cases(decided / 8)) });
    if (diagnostic.has(treatmentFunction))
      demands.push({ treatmentFunction, kind: "diagnostic", halfDays: cases(admitted / weeksAMonth) / 2 });
    return demands.filter(({ halfDays }) => halfDays > 0);
  });
}

/** Half-days a week by treatment function, all kinds together. */
export function halfDaysOf(demands: readonly Demand[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const { treatmentFunction, halfDays } of demands)
    total.set(treatmentFunction, (total.get(treatmentFunction) ?? 0) + halfDays);
  return total;
}
