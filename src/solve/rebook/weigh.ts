import type { Pathway, Patient } from "#patients";
import { deadlines, weeksWaited } from "#patients";
import type { Day } from "#time";
import type { RebookPolicy } from "./policy.ts";
import { mostBeside } from "./policy.ts";

/** What a day's wait weighs for one patient, and why, in thousandths of a day of the lowest priority. */
export interface DayWeight {
  readonly priority: number;
  readonly waited: number;
  readonly cancelled: number;
  readonly pastStandard: number;
  readonly deprivation: number;
  readonly need: number;
  /** `priority × (1000 + the rest)`. */
  readonly perDay: number;
}

export function weighDay(
  policy: RebookPolicy,
  pathway: Pathway,
  patient: Patient | undefined,
  on: Day,
): DayWeight {
  const { added } = policy;
  const limits = deadlines(pathway, on);
  const stated = patient?.needs.filter((need) => policy.needs.includes(need)).length ?? 0;
  const parts = {
    priority: policy.dayWeight[pathway.priority],
    waited: Math.min(added.waitedMost, Math.max(0, weeksWaited(pathway, on)) * added.perWeekWaited),
    cancelled: Math.min(added.cancelledMost, pathway.timesCancelled * added.perTimeCancelled),
    pastStandard: limits.length > 0 && limits[0].lastDay < on ? added.pastStandard : 0,
    deprivation: patient?.imdDecile === undefined ? 0 : (added.byDecile[patient.imdDecile - 1] ?? 0),
    need: Math.min(added.needMost, stated * added.perNeed),
  };
  const more = parts.waited + parts.cancelled + parts.pastStandard + parts.deprivation + parts.need;
  return { ...parts, perDay: parts.priority * (1000 + more) };
}

/** What one date costs one patient, in parts that add up; whole numbers. */
export interface DateCost {
  readonly delay: number;
  readonly standards: number;
  readonly distance: number;
  readonly total: number;
}

export function costOfDate(
  policy: RebookPolicy,
  weight: DayWeight,
  broken: number,
  days: number,
  km: number | undefined,
): DateCost {
  const delay = weight.perDay * days;
  const standards = weight.priority * 1000 * policy.daysPerStandardBroken * Math.min(2, broken);
  const far = Math.min(policy.kmMost, km ?? 0);
  const distance = weight.priority * Math.round((1000 * far) / policy.kmPerDay);
  return { delay, standards, distance, total: delay + standards + distance };
}

/** Waiting costs more than any date inside the horizon could. */
export const costOfWaiting = (policy: RebookPolicy, weight: DayWeight): number =>
  weight.perDay * (policy.horizon + 1) + weight.priority * 1000 * mostBeside(policy);
