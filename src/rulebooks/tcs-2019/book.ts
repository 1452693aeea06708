import type { Rulebook } from "#contract";
import { frozenAt } from "#contract";
import { day } from "#time";
import { definitions } from "../tcs-2016/definitions.ts";
import { schedule3, schedule3Gaps, schedule3Readings } from "../tcs-2016/rules.ts";

const agreed = day("2019-08-07");

/** The 2016 terms after the framework agreement of 2019. */
export const tcs2019: Rulebook = {
  id: "tcs-2019",
  title: "2016 terms and conditions of service, after the framework agreement of 2019",
  from: agreed,
  about: "Schedule 3 as it stood in August 2019, version 5. Some of it was phased in by trusts later.",
  definitions,
  rules: frozenAt(schedule3, agreed),
  readings: schedule3Readings,
  gaps: schedule3Gaps,
};
