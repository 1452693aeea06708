import type { Booking } from "#electives";
import type { Pathway } from "#patients";
import { deadlines, isProtected, weeksWaited } from "#patients";
import type { Day } from "#time";
import type { HarmFigures } from "./policy.ts";

/**
 * What is at stake, in ranks compared in this order: emergencies, urgent cases and cancer past its standard or about to
 * pass it; other protected patients; the weighed harm of everybody; minutes that stay open for others. Ranks are never
 * added to one another.
 */
export type Stake = readonly [mostPressing: number, protectedPatients: number, harm: number, open: number];

export const nothing: Stake = [0, 0, 0, 0];

export const addStakes = (a: Stake, b: Stake): Stake => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

/** Positive when `a` is more. */
export const compareStakes = (a: Stake, b: Stake): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

export interface Appointment {
  readonly booking: Booking;
  readonly pathway: Pathway;
}

/** Thousandths that moving this appointment weighs, before notice is counted; a whole number. */
export function harmOf(figures: HarmFigures, { pathway }: Appointment, on: Day): number {
  const waited = Math.min(figures.waitedMost, Math.max(0, weeksWaited(pathway, on)) * figures.perWeekWaited);
  const cancelled = Math.min(figures.cancelledMost, pathway.timesCancelled * figures.perTimeCancelled);
  return figures.byPriority[pathway.priority] * (1000 + waited + cancelled);
}

/** How much worse short notice makes it, in thousandths. */
export function noticeFactor(figures: HarmFigures, days: number): number {
  const row = figures.byNotice.find((one) => days >= one.days) ?? figures.byNotice.at(-1)!;
  return row.thousandths;
}

export function stakeOf(figures: HarmFigures, appointment: Appointment, date: Day): Stake {
  const { pathway } = appointment;
  const harm = harmOf(figures, appointment, date);
  if (!isProtected(pathway.priority)) return [0, 0, harm, 0];
  return isMostPressing(figures, pathway, date) ? [1, 1, harm, 0] : [0, 1, harm, 0];
}

function isMostPressing(figures: HarmFigures, pathway: Pathway, date: Day): boolean {
  if (pathway.priority === "P1a" || pathway.priority === "P1b") return true;
  if (!pathway.priority.startsWith("cancer")) return false;
  return deadlines(pathway, date).some(
    (limit) => limit.standard.startsWith("cancer") && limit.lastDay < date + figures.aboutToPass,
  );
}
