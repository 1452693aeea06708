import { isWeekend, weekday } from "#time";
import type { Agreement } from "./agreement.ts";
import type { Case } from "./case.ts";
import type { Limit } from "./dated.ts";
import { inForce } from "./dated.ts";
import { agreedLimit, limitWhen } from "./limits.ts";
import type { RunOf } from "./measure.ts";
import type { Rule } from "./rule.ts";
import type { Run } from "./run.ts";
import { membersOf } from "./run.ts";
import { ON_CALL } from "./view.ts";

/** The most a run may have: the rule's own, or that of the exception or agreement which takes its place. */
export interface Most {
  readonly limit: Limit;
  /** What it would have been without the agreement, and the agreement. */
  readonly lifted: { readonly without: Limit; readonly by: Agreement } | undefined;
}

export function mostFor(tried: Case, rule: Rule, of: RunOf, run: Run): Most {
  const day = tried.view.day[run.last];
  const own = inForce(rule.limit, day);
  // Exceptions only ever raise the limit, so shorter runs need no closer look.
  if (run.length < own.value || rule.exceptions.length === 0) return { limit: own, lifted: undefined };
  const lowIntensity = limitWhen(rule, "low-intensity-weekend", day);
  const limit = lowIntensity && hasLowIntensityWeekend(tried, of, run) ? lowIntensity : own;
  const agreed = agreedLimit(tried, rule, day);
  return agreed && agreed.limit.value > limit.value
    ? { limit: agreed.limit, lifted: { without: limit, by: agreed.row } }
    : { limit, lifted: undefined };
}

/** Is a period of on call one of little work? */
export function isLowIntensity(tried: Case, at: number): boolean {
  const { work, episodes } = tried.words.lowIntensity;
  const duty = tried.view.duties[at];
  const onCall = (tried.view.traits[at] & ON_CALL) !== 0;
  return onCall && duty.expectedWorkMinutes <= work && duty.calls.length <= episodes;
}

/** Saturday and Sunday are both in the run, and everything on its weekends is on call of low intensity. */
function hasLowIntensityWeekend(tried: Case, of: RunOf, run: Run): boolean {
  const { view } = tried;
  const weekend = membersOf(tried, of, run).filter((at) => isWeekend(view.day[at]));
  const saturdays = weekend.filter((at) => weekday(view.day[at]) === 5);
  const whole = saturdays.some((at) => weekend.some((other) => view.day[other] === view.day[at] + 1));
  return whole && weekend.every((at) => isLowIntensity(tried, at));
}
