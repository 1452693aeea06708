import type { Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";
import type { Looked } from "../stretches.ts";
import { worstOfEachStretch } from "../stretches.ts";
import { ON_CALL } from "../view.ts";

/** Periods of on call that begin in any seven dates running. */
export const judgeOnCallInDays: Judge<Extract<Measure, { kind: "on-call-in-days" }>> = (
  rule,
  { days },
  tried,
  report,
) => {
  const { view } = tried;
  const onCalls: number[] = [];
  for (let at = 0; at < view.count; at++) if (view.traits[at] & ON_CALL) onCalls.push(at);
  const most = Math.min(...rule.limit.map((limit) => limit.value));
  if (!onCalls.some((at, i) => i >= most && view.day[at] - view.day[onCalls[i - most]] < days)) return;
  const startingOn = (from: number): number[] =>
    onCalls.filter((at) => view.day[at] >= from && view.day[at] < from + days);
  const dates = new Set(onCalls.map((at) => view.day[at]));
  const looked: Looked[] = [];
  const firstFrom = tried.cyclic ? tried.period.from : view.day[onCalls[0]] - days + 1;
  const lastFrom = tried.cyclic ? tried.period.to : view.day[onCalls.at(-1)!];
  for (let from = firstFrom; from <= lastFrom; from++)
    looked.push({ at: from, had: startingOn(from).length });
  const isBad = ({ at, had }: Looked): boolean => had > inForce(rule.limit, at).value;
  for (const { at, had } of worstOfEachStretch(looked, isBad, ({ at }) => dates.has(at), tried.cyclic)) {
    const limit = inForce(rule.limit, at);
    const [from, to] = [startOfDay(view.clock, at), startOfDay(view.clock, at + days)];
    report({ rule, limit, severity: "breach", from, to, had, needed: limit.value, members: startingOn(at) });
  }
};
