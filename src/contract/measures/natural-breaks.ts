import type { Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure } from "../measure.ts";
import { SHIFT } from "../view.ts";

/**
 * Natural breaks of the New Deal: one after each four hours or so. They pass when enough of the duties that owe one
 * had theirs; when they do not, every duty that went short is told.
 */
export const judgeNaturalBreaks: Judge<Extract<Measure, { kind: "natural-breaks" }>> = (
  rule,
  { every, share },
  tried,
  report,
) => {
  const { view } = tried;
  const withinDuty = tried.readings["natural-breaks"] !== "one-in-each-four-hours";
  const short: { at: number; had: number; needed: number }[] = [];
  let owing = 0;
  for (let at = 0; at < view.count; at++) {
    const had = view.duties[at].breakMinutes;
    if (had === undefined || (view.traits[at] & SHIFT) === 0) continue;
    const length = view.end[at] - view.start[at];
    const breaks = withinDuty ? Math.ceil(length / every) - 1 : Math.floor(length / every);
    if (breaks <= 0) continue;
    owing++;
    const needed = breaks * inForce(rule.limit, view.day[at]).value;
    if (had < needed) short.push({ at, had, needed });
  }
  if (owing - short.length >= share * owing) return;
  for (const { at, had, needed } of short) {
    const [from, to] = [view.start[at], view.end[at]];
    const limit = inForce(rule.limit, view.day[at]);
    report({ rule, limit, severity: "breach", from, to, had, needed, members: [at] });
  }
};
