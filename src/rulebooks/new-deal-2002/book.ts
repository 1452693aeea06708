import type { Rulebook } from "#contract";
import { day } from "#time";
import * as readings from "../hours-readings.ts";
import { definitions } from "../tcs-2016/definitions.ts";
import { dailyRest, restBreak, weeklyRest } from "../wtr/rules.ts";
import { actualWork, dutyHours, workingTimeAverage } from "./hours.ts";
import {
  consecutiveDutyDays,
  continuousDuty,
  customaryLong,
  customaryNights,
  longGaps,
  naturalBreaks,
  offDutyPeriod,
  onCallRest,
} from "./rest.ts";

/** The 2002 terms, whose hours are the New Deal's by working pattern, with the Regulations beside them. */
export const newDeal2002: Rulebook = {
  id: "new-deal-2002",
  title: "2002 terms and conditions of service, New Deal and Working Time Regulations",
  from: day("2003-08-01"),
  about:
    "Limits by working pattern; where the Regulations ask for more, both are told and the stricter first.",
  // The New Deal does not define long, late or night shifts; the later words serve for what was custom.
  definitions,
  rules: [
    workingTimeAverage,
    actualWork,
    dutyHours,
    continuousDuty,
    offDutyPeriod,
    longGaps,
    dailyRest,
    weeklyRest,
    consecutiveDutyDays,
    customaryNights,
    customaryLong,
    naturalBreaks,
    restBreak,
    onCallRest,
  ],
  readings: [
    readings.averagedLeave,
    readings.normalWeekHours,
    readings.joinedShifts,
    readings.onCallBetweenShifts,
    readings.consecutive,
    readings.onCallInRuns,
    readings.longGapWindows,
    readings.naturalBreaks,
    readings.weeklyRestWeeks,
    readings.weeklyRestLength,
    readings.clockChanges,
  ],
  gaps: [
    {
      clause: "New Deal, rest during duty periods",
      says: "A partial shift holds rest for a quarter of its out-of-hours duty; a 24-hour one 6 hours, 4 unbroken.",
      why: "A rota does not say when residents rested; monitoring does.",
    },
    {
      clause: "WTR 1998 reg 6",
      says: "A night worker averages no more than 8 hours in each 24.",
      why: "It may be set aside by agreement, and a rota does not say whether it was.",
    },
    {
      clause: "WTR 1998 reg 10",
      says: "Eleven hours' rest in 24 leave 13 of duty.",
      why: "The rest itself is judged; a longer duty may be followed by compensatory rest.",
    },
  ],
};
