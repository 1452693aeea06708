import type { Rulebook } from "#contract";
import { frozenAt } from "#contract";
import { day } from "#time";
import { definitions } from "./definitions.ts";
import { schedule3, schedule3Gaps, schedule3Readings } from "./rules.ts";

const introduced = day("2016-08-03");

/** The 2016 terms as they were introduced, and as they would have stayed without the agreement of 2019. */
export const tcs2016: Rulebook = {
  id: "tcs-2016",
  title: "2016 terms and conditions of service, as introduced",
  from: introduced,
  about: "Schedule 3 as it stood on 3 August 2016.",
  definitions,
  rules: frozenAt(schedule3, introduced),
  readings: schedule3Readings,
  gaps: schedule3Gaps,
};
