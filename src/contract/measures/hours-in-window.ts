import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";
import { worstOfEachStretch } from "../stretches.ts";
import type { View } from "../view.ts";
import { membersMeeting, SHIFT } from "../view.ts";

/**
 * Work in any window of 168 hours. Between the moments at which some duty enters or leaves the window the sum only
 * rises or falls evenly, so looking at those moments finds every bad stretch and its worst window.
 */
export const judgeHoursInWindow: Judge<Extract<Measure, { kind: "hours-in-window" }>> = (
  rule,
  { window },
  tried,
  report,
) => {
  const { view } = tried;
  const onCall = tried.readings["on-call-hours-in-168"] ?? "whole";
  const least = Math.min(...rule.limit.map((limit) => limit.value));
  if (cannotExceed(view, window, least, onCall)) return;
  const limitAt = (at: number): number => inForce(rule.limit, Math.floor(at / 1440)).value;
  const measured = momentsOf(tried, window).map((at) => ({ at, had: workIn(view, at, window, onCall) }));
  const isStart = new Set(view.start);
  for (const worst of worstOfEachStretch(
    measured,
    ({ at, had }) => had > limitAt(at),
    ({ at }) => isStart.has(at),
    tried.cyclic,
  )) {
    const limit = inForce(rule.limit, Math.floor(worst.at / 1440));
    const [from, to] = [worst.at, worst.at + window];
    const members = membersMeeting(view, from, to);
    report({ rule, limit, severity: "breach", from, to, had: worst.had, needed: limit.value, members });
  }
};

/** A quick look that spares nearly everybody the long one: whole duties that could ever share a window. */
function cannotExceed(view: View, window: number, limit: number, onCall: string): boolean {
  let sum = 0;
  let first = 0;
  for (let i = 0; i < view.count; i++) {
    sum += workOf(view, i, onCall);
    while (view.end[first] <= view.start[i] - window) sum -= workOf(view, first++, onCall);
    if (sum > limit) return false;
  }
  return true;
}

function workOf(view: View, at: number, onCall: string): number {
  if (view.traits[at] & SHIFT) return view.end[at] - view.start[at];
  return onCall === "none" ? 0 : view.duties[at].expectedWorkMinutes;
}

/** Every moment at which a window's sum can turn, in order, each once; of a cycle, those of one turn. */
function momentsOf({ view, period, cyclic }: Case, window: number): number[] {
  const turns = new Set<number>();
  for (let i = 0; i < view.count; i++) {
    for (const edge of [view.start[i], view.end[i]]) turns.add(edge).add(edge - window);
  }
  const inOrder = [...turns].toSorted((a, b) => a - b);
  if (!cyclic) return inOrder;
  const [from, to] = [startOfDay(view.clock, period.from), startOfDay(view.clock, period.to + 1)];
  return inOrder.filter((at) => at >= from && at < to);
}

/** Minutes of work in a window. On call counts whole when the window meets it at all, or evenly spread, or not. */
function workIn(view: View, from: number, window: number, onCall: string): number {
  let minutes = 0;
  const to = from + window;
  for (let i = 0; i < view.count && view.start[i] < to; i++) {
    const [start, end] = [view.start[i], view.end[i]];
    if (end <= from) continue;
    const work = workOf(view, i, onCall);
    const whole = (view.traits[i] & SHIFT) === 0 && onCall !== "spread";
    minutes += whole ? work : (work * (Math.min(end, to) - Math.max(start, from))) / (end - start);
  }
  return minutes;
}
