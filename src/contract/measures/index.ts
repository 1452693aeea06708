/** How to look at each thing a rule can measure, one file each. */
import type { Judge } from "../case.ts";
import type { Measure } from "../measure.ts";
import { judgeAfterOnCall } from "./after-on-call.ts";
import { judgeAverage } from "./average.ts";
import { judgeBreaks } from "./breaks.ts";
import { judgeConsecutiveWeekends } from "./consecutive-weekends.ts";
import { judgeHoursInWindow } from "./hours-in-window.ts";
import { judgeLength } from "./length.ts";
import { judgeLongGaps } from "./long-gaps.ts";
import { judgeNaturalBreaks } from "./natural-breaks.ts";
import { judgeOnCallInDays } from "./on-call-in-days.ts";
import { judgeOnCallRest } from "./on-call-rest.ts";
import { judgeOnCallRestShare } from "./on-call-rest-share.ts";
import { judgeOnCallRun } from "./on-call-run.ts";
import { judgeRestAfterRun } from "./rest-after-run.ts";
import { judgeRestBetween } from "./rest-between.ts";
import { judgeRun } from "./run.ts";
import { judgeWeekends } from "./weekends.ts";
import { judgeWeeklyRest } from "./weekly-rest.ts";

type Judges = { readonly [K in Measure["kind"]]: Judge<Extract<Measure, { kind: K }>> };

const judges: Judges = {
  average: judgeAverage,
  "hours-in-window": judgeHoursInWindow,
  length: judgeLength,
  "rest-between": judgeRestBetween,
  run: judgeRun,
  "rest-after-run": judgeRestAfterRun,
  weekends: judgeWeekends,
  "consecutive-weekends": judgeConsecutiveWeekends,
  breaks: judgeBreaks,
  "natural-breaks": judgeNaturalBreaks,
  "on-call-run": judgeOnCallRun,
  "on-call-in-days": judgeOnCallInDays,
  "after-on-call": judgeAfterOnCall,
  "on-call-rest": judgeOnCallRest,
  "on-call-rest-share": judgeOnCallRestShare,
  "weekly-rest": judgeWeeklyRest,
  "long-gaps": judgeLongGaps,
};

/** The judge for a measure. The table above pairs each kind with the one that takes it. */
export const judgeFor = (measure: Measure): Judge<Measure> => judges[measure.kind] as Judge<Measure>;
