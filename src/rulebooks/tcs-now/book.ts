import type { Rulebook } from "#contract";
import { day } from "#time";
import { definitions } from "../tcs-2016/definitions.ts";
import { schedule3, schedule3Gaps, schedule3Readings } from "../tcs-2016/rules.ts";

/** The 2016 terms as amended, each duty judged by what was in force on its own date. */
export const tcsNow: Rulebook = {
  id: "tcs-now",
  title: "2016 terms and conditions of service, in force now",
  from: day("2016-08-03"),
  about: "Schedule 3 with every amendment, each duty judged by what was in force on its own date.",
  definitions,
  rules: schedule3,
  readings: schedule3Readings,
  gaps: schedule3Gaps,
};
