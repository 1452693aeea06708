import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import { limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import { mostFor } from "../most.ts";
import type { Rule } from "../rule.ts";
import type { Run } from "../run.ts";
import { membersOf, runsOf } from "../run.ts";
import { NIGHT } from "../view.ts";

type RestAfterRun = Extract<Measure, { kind: "rest-after-run" }>;

/** Rest from the end of a run to the next duty, whatever that is. */
export const judgeRestAfterRun: Judge<RestAfterRun> = (rule, measure, tried, report) => {
  const { view } = tried;
  const mostRule = tried.rules.find((other) => other.id === measure.most)!;
  for (const run of runsOf(tried, measure.of)) {
    const next = run.last + 1;
    if (next >= view.count || !owes(tried, measure, mostRule, run)) continue;
    const limit = inForce(rule.limit, view.day[run.last]);
    const had = Math.max(0, view.start[next] - run.end);
    if (had >= limit.value) continue;
    const found = {
      rule,
      limit,
      from: run.end,
      to: view.start[next],
      had,
      needed: limit.value,
      members: [run.endsWith, next],
    } as const;
    const nights = limitWhen(rule, "four-long-nights", view.day[run.last]);
    if (nights && had >= nights.value && allNights(tried, measure, run)) {
      const reading = tried.readings["four-long-nights"];
      if (reading === "46") continue;
      const severity = reading === "48" ? "breach" : "warning";
      report({ ...found, severity, reading: `four-long-nights=${reading}` });
    } else {
      report({ ...found, severity: "breach" });
    }
  }
};

/** A run at its limit owes the rest, or a shorter one where the clause says so; a longer one is a breach by itself. */
function owes(tried: Case, measure: RestAfterRun, mostRule: Rule, run: Run): boolean {
  const after = measure.after && inForce(measure.after, tried.view.day[run.last]).value;
  if (after !== undefined && run.length < after) return false;
  const most = mostFor(tried, mostRule, measure.of, run).limit.value;
  if (run.length > most) return tried.readings["rest-after-a-longer-run"] === "owed";
  return after !== undefined || run.length === most;
}

const allNights = (tried: Case, measure: RestAfterRun, run: Run): boolean =>
  membersOf(tried, measure.of, run).every((at) => (tried.view.traits[at] & NIGHT) !== 0);
