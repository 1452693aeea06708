import type { Gap, Reading, Rule } from "#contract";
import * as readings from "../hours-readings.ts";
import { averageHours, breaks, hoursIn168, restBetweenShifts, shiftLength } from "./hours.ts";
import { afterOnCall, onCallConsecutive, onCallInSeven, onCallLength, onCallRest } from "./on-call.ts";
import {
  consecutiveLate,
  consecutiveLong,
  consecutiveNights,
  consecutiveShifts,
  restAfterConsecutive,
  restAfterLate,
  restAfterLong,
  restAfterNights,
  weekendFrequency,
  weeklyRest,
} from "./runs.ts";

/** Schedule 3 of the 2016 terms with all its history, in the order of its paragraphs. */
export const schedule3: readonly Rule[] = [
  averageHours,
  hoursIn168,
  shiftLength,
  consecutiveLong,
  restAfterLong,
  consecutiveLate,
  restAfterLate,
  consecutiveNights,
  restAfterNights,
  consecutiveShifts,
  restAfterConsecutive,
  weekendFrequency,
  restBetweenShifts,
  breaks,
  onCallLength,
  onCallConsecutive,
  onCallInSeven,
  afterOnCall,
  onCallRest,
  weeklyRest,
];

export const schedule3Readings: readonly Reading[] = [
  readings.averagedLeave,
  readings.normalWeekHours,
  readings.onCallHoursIn168,
  readings.touchingShifts,
  readings.onCallBetweenShifts,
  readings.consecutive,
  readings.onCallInRuns,
  readings.restAfterALongerRun,
  readings.fourLongNights,
  readings.fridayNightWeekend,
  readings.weeklyRestWeeks,
  readings.weeklyRestLength,
  readings.clockChanges,
];

export const schedule3Gaps: readonly Gap[] = [
  {
    clause: "Sch 3 (paragraph not read)",
    says: "No split shifts.",
    why: "Two shifts on one date already fail the rest between them.",
  },
  {
    clause: "Sch 3 (paragraph not read)",
    says: "A break is not taken in the first or last hour of a shift.",
    why: "A rota says how long breaks are, not when.",
  },
  {
    clause: "Sch 3 (paragraph not read)",
    says: "Nobody is on call for a shift that another doctor of the same rota is working.",
    why: "It is about two doctors, and a judge looks at one.",
  },
  {
    clause: "Sch 3 ¶ 7",
    says: "The average is taken over a reference period of up to 26 weeks.",
    why: "How the period is placed is not said; the dates asked for are used.",
  },
];
