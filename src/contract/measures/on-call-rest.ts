import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Finding } from "../finding.ts";
import type { Measure } from "../measure.ts";
import { callsOf, nightsOf, quietIn } from "../quiet.ts";
import type { Rule } from "../rule.ts";
import type { View } from "../view.ts";
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

function unbrokenRest(rule: Rule, measure: OnCallRest, { view }: Case, at: number): Finding | undefined {
  const { from, to, unbroken } = measure;
  for (const night of nightsOf(view, at, from, to)) {
    if (night.end - night.start < unbroken) continue;
    const had = Math.max(...quietIn(callsOf(view, at), night.start, night.end));
    if (had < unbroken) return found(rule, view, at, had, unbroken);
  }
  return undefined;
}

function totalRest(rule: Rule, { view }: Case, at: number): Finding | undefined {
  const { value } = inForce(rule.limit, view.day[at]);
  const end = view.end[at];
  for (let start = view.start[at]; end - start >= value; start += 1440) {
    const quiet = quietIn(callsOf(view, at), start, Math.min(end, start + 1440));
    const had = quiet.reduce((sum, rest) => sum + rest, 0);
    if (had < value) return found(rule, view, at, had, value);
  }
  return undefined;
}

const found = (rule: Rule, view: View, at: number, had: number, needed: number): Finding => ({
  rule,
  limit: inForce(rule.limit, view.day[at]),
  severity: "breach",
  from: view.start[at],
  to: view.end[at],
  had,
  needed,
  members: [at],
});
