import { weekday } from "#time";
import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import { agreedLimit, limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import { isLowIntensity } from "../most.ts";
import { ON_CALL } from "../view.ts";

/**
 * Periods of on call on consecutive dates. Two are allowed when they begin on a Saturday and a Sunday; more by local
 * agreement, if each is of low intensity.
 */
export const judgeOnCallRun: Judge<Extract<Measure, { kind: "on-call-run" }>> = (
  rule,
  _measure,
  tried,
  report,
) => {
  const { view } = tried;
  for (const members of onCallRuns(tried)) {
    const first = members[0];
    const dates = [...new Set(members.map((at) => view.day[at]))];
    const had = dates.length;
    const weekend = dates.some((date) => weekday(date) === 5 && dates.includes(date + 1));
    const limit =
      (weekend ? limitWhen(rule, "saturday-and-sunday", dates[0]) : undefined) ??
      inForce(rule.limit, dates[0]);
    if (had <= limit.value) continue;
    const agreed = agreedLimit(tried, rule, dates.at(-1)!);
    const lifted = agreed && had <= agreed.limit.value && members.every((at) => isLowIntensity(tried, at));
    const to = Math.max(...members.map((at) => view.end[at]));
    report({
      rule,
      limit,
      severity: "breach",
      from: view.start[first],
      to,
      had,
      needed: limit.value,
      members,
      ...(lifted ? { liftedBy: agreed.row } : {}),
    });
  }
};

/** Periods of on call whose dates are the same or follow one another. */
function onCallRuns({ view }: Case): number[][] {
  const runs: number[][] = [];
  let last = -Infinity;
  for (let at = 0; at < view.count; at++) {
    if ((view.traits[at] & ON_CALL) === 0) continue;
    const date = view.day[at];
    if (date - last <= 1) runs.at(-1)!.push(at);
    else runs.push([at]);
    last = date;
  }
  return runs;
}
