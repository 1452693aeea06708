import type { Day } from "#time";

/**
 * Clinical priority, most pressing first. P1a to P4 are the surgical codes of 2020; the cancer standards are those of
 * 1 October 2023. Windows and certainty are in `priority-windows.ts`.
 */
export const priorities = [
  "P1a",
  "P1b",
  "cancer_31",
  "cancer_62",
  "P2",
  "urgent",
  "P3",
  "routine",
  "P4",
] as const;
export type Priority = (typeof priorities)[number];

/** Never moved by the machine without a person's yes. */
export const isProtected = (priority: Priority): boolean =>
  priorities.indexOf(priority) <= priorities.indexOf("P2");

/** One row of `pathways`: a referral-to-treatment clock and what it waits for. */
export interface Pathway {
  readonly pathwayId: string;
  readonly patientId: string;
  readonly treatmentFunction: string;
  readonly clockStart: Day;
  readonly priority: Priority;
  /** Decision to admit; undefined when the pathway waits for a clinic or a decision. */
  readonly decisionDate: Day | undefined;
  /** The date on which the next standard is broken. */
  readonly breachDate: Day | undefined;
  readonly procedureMinutes: number;
  /** Nights expected in hospital. */
  readonly lengthOfStay: number;
  readonly timesCancelled: number;
}

/** Whole weeks waited, counted by date as the RTT returns do. The clock never pauses (RTT rules from 1 October 2015). */
export const weeksWaited = (pathway: Pathway, on: Day): number => Math.floor((on - pathway.clockStart) / 7);
