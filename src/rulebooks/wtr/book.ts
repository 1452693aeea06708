import type { Rulebook } from "#contract";
import { day } from "#time";
import * as readings from "../hours-readings.ts";
import { definitions } from "../tcs-2016/definitions.ts";
import { averageWeek, continuousWork, dailyRest, restBreak, weeklyRest } from "./rules.ts";

/** The law behind every contract, and all the hours law that consultants and specialty doctors have. */
export const workingTime: Rulebook = {
  id: "wtr",
  title: "Working Time Regulations 1998",
  from: day("1998-10-01"),
  about: "Rest and hours of consultants and of anybody else whose contract sets no limits of its own.",
  definitions,
  rules: [averageWeek, continuousWork, dailyRest, restBreak, weeklyRest],
  readings: [
    readings.averagedLeave,
    readings.onCallBetweenShifts,
    readings.joinedShifts,
    readings.weeklyRestWeeks,
    readings.weeklyRestLength,
    readings.clockChanges,
  ],
  gaps: [
    {
      clause: "WTR 1998 reg 6",
      says: "A night worker averages no more than 8 hours in each 24.",
      why: "It may be set aside by agreement, and a rota does not say whether it was.",
    },
    {
      clause: "WTR 1998 reg 24",
      says: "Compensatory rest may take the place of daily and weekly rest.",
      why: "A rota does not record it; a breach here may have been made good.",
    },
  ],
};
