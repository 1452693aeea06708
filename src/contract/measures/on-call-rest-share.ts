import type { Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure } from "../measure.ts";
import { outOfHours } from "../out-of-hours.ts";
import { callsOf, nightsOf, quietIn } from "../quiet.ts";
import type { View } from "../view.ts";
import { ON_CALL } from "../view.ts";

type RestShare = Extract<Measure, { kind: "on-call-rest-share" }>;

/**
 * Rest on call under the New Deal. It passes when enough periods of on call had theirs; when it does not, each that
 * went short is told. On call without calls on record was all rest.
 */
export const judgeOnCallRestShare: Judge<RestShare> = (rule, measure, tried, report) => {
  const { view } = tried;
  const short: { at: number; had: number; needed: number }[] = [];
  let onCalls = 0;
  for (let at = 0; at < view.count; at++) {
    if ((view.traits[at] & ON_CALL) === 0) continue;
    onCalls++;
    const duty = view.duties[at];
    if (duty.calls.length === 0) continue;
    const missing =
      unbrokenShort(view, at, measure, inForce(rule.limit, duty.date).value) ?? shareShort(view, at, measure);
    if (missing) short.push({ at, ...missing });
  }
  if (onCalls - short.length >= measure.ofDuties * onCalls) return;
  for (const { at, had, needed } of short) {
    const limit = inForce(rule.limit, view.day[at]);
    const [from, to] = [view.start[at], view.end[at]];
    report({ rule, limit, severity: "breach", from, to, had, needed, members: [at] });
  }
};

interface Short {
  readonly had: number;
  readonly needed: number;
}

function unbrokenShort(view: View, at: number, { from, to }: RestShare, needed: number): Short | undefined {
  for (const { start, end } of nightsOf(view, at, from, to)) {
    if (end - start < needed) continue;
    const had = Math.max(...quietIn(callsOf(view, at), start, end));
    if (had < needed) return { had, needed };
  }
  return undefined;
}

/** By the clock on the wall, which is how out of hours is drawn. */
function shareShort({ duties }: View, at: number, { share, dayFrom, dayTo }: RestShare): Short | undefined {
  const { start, wall, calls } = duties[at];
  const outside = outOfHours(wall.start, wall.end, dayFrom, dayTo);
  const toWall = wall.start - start;
  const called = calls.reduce(
    (sum, call) => sum + outOfHours(call.start + toWall, call.end + toWall, dayFrom, dayTo),
    0,
  );
  const [had, needed] = [outside - called, share * outside];
  return had < needed ? { had, needed } : undefined;
}
