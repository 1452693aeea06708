import type { Duty } from "#rota";
import { londonInstant } from "#time";
import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Finding } from "../finding.ts";
import type { Measure } from "../measure.ts";
import type { Rule } from "../rule.ts";
import { ON_CALL } from "../view.ts";

type OnCallRest = Extract<Measure, { kind: "on-call-rest" }>;

/**
 * Rest really had on call, where calls are on record: enough in each day of it, and enough unbroken in the night. A
 * day or a night of which the on call covers too little to hold that rest asks for none of it.
 */
export const judgeOnCallRest: Judge<OnCallRest> = (rule, measure, tried, report) => {
  const { view } = tried;
  for (let at = 0; at < view.count; at++) {
    const duty = view.duties[at];
    if ((view.traits[at] & ON_CALL) === 0 || duty.calls.length === 0) continue;
    const finding = unbrokenRest(rule, measure, tried, at) ?? totalRest(rule, tried, at);
    if (finding) report(finding);
  }
};

/** Calls are moments whatever the clock, so this measure looks at time really lived alone. */
function unbrokenRest(
  rule: Rule,
  { from, to, unbroken }: OnCallRest,
  tried: Case,
  at: number,
): Finding | undefined {
  const duty = tried.view.duties[at];
  for (let evening = duty.date - 1; londonInstant(evening, from) < duty.end; evening++) {
    const night = {
      start: Math.max(duty.start, londonInstant(evening, from)),
      end: Math.min(duty.end, londonInstant(evening, to + (to < from ? 1440 : 0))),
    };
    if (night.end - night.start < unbroken) continue;
    const had = Math.max(...quietIn(duty, night.start, night.end));
    if (had < unbroken) return found(rule, tried, at, had, unbroken);
  }
  return undefined;
}

function totalRest(rule: Rule, tried: Case, at: number): Finding | undefined {
  const duty = tried.view.duties[at];
  const { value } = inForce(rule.limit, duty.date);
  for (let start = duty.start; duty.end - start >= value; start += 1440) {
    const had = quietIn(duty, start, Math.min(duty.end, start + 1440)).reduce((sum, rest) => sum + rest, 0);
    if (had < value) return found(rule, tried, at, had, value);
  }
  return undefined;
}

const found = (rule: Rule, { view }: Case, at: number, had: number, needed: number): Finding => ({
  rule,
  limit: inForce(rule.limit, view.day[at]),
  severity: "breach",
  from: view.start[at],
  to: view.end[at],
  had,
  needed,
  members: [at],
});

/** Stretches without a call between two moments. */
function quietIn(duty: Duty, start: number, end: number): number[] {
  const stretches: number[] = [];
  let free = start;
  for (const call of duty.calls.toSorted((a, b) => a.start - b.start)) {
    if (call.end <= start || call.start >= end) continue;
    stretches.push(Math.max(0, call.start - free));
    free = Math.max(free, call.end);
  }
  return [...stretches, Math.max(0, end - free)];
}
