import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure, RunOf } from "../measure.ts";
import { mostFor } from "../most.ts";
import type { Run } from "../run.ts";
import { membersOf, runsOf } from "../run.ts";

/** Too many in a row. */
export const judgeRun: Judge<Extract<Measure, { kind: "run" }>> = (rule, measure, tried, report) => {
  const { view } = tried;
  for (const found of runsOf(tried, measure.of)) {
    const run = found.endless
      ? firstTurnsOf(tried, measure.of, found, inForce(rule.limit, tried.period.from).value)
      : found;
    const { limit, lifted } = mostFor(tried, rule, measure.of, run);
    const over = run.length > limit.value;
    if (!over && !(lifted && run.length > lifted.without.value)) continue;
    const members = membersOf(tried, measure.of, run);
    const told = { rule, from: view.start[run.first], to: run.end, had: run.length, members } as const;
    if (over)
      report({ ...told, limit, severity: measure.onlyWarns ? "warning" : "breach", needed: limit.value });
    else if (lifted)
      report({
        ...told,
        limit,
        severity: "authorisation",
        needed: lifted.without.value,
        liftedBy: lifted.by,
      });
  }
};

/** A run that never ends is told as the fewest whole turns of the cycle that break the limit. */
function firstTurnsOf(tried: Case, of: RunOf, run: Run, limit: number): Run {
  const { view, period } = tried;
  const members = membersOf(tried, of, run);
  const days = period.to - period.from + 1;
  const untilDay = (before: number): number[] =>
    members.filter((at) => view.day[at] >= period.from && view.day[at] < before);
  const count = (these: readonly number[]): number =>
    of === "duty-dates" ? new Set(these.map((at) => view.day[at])).size : these.length;
  const turns = Math.floor(limit / count(untilDay(period.from + days))) + 1;
  const told = untilDay(period.from + turns * days);
  return {
    first: told[0],
    last: told[told.length - 1],
    length: count(told),
    end: Math.max(...told.map((at) => view.end[at])),
    endsWith: told[told.length - 1],
    endless: true,
  };
}
