import type { Judge } from "../case.ts";
import type { Measure } from "../measure.ts";
import { mostFor } from "../most.ts";
import { membersOf, runsOf } from "../run.ts";

/** Too many in a row. */
export const judgeRun: Judge<Extract<Measure, { kind: "run" }>> = (rule, measure, tried, report) => {
  const { view } = tried;
  for (const run of runsOf(tried, measure.of)) {
    const { limit, lifted } = mostFor(tried, rule, measure.of, run);
    const over = run.length > limit.value;
    if (!over && !(lifted && run.length > lifted.without.value)) continue;
    const members = membersOf(tried, measure.of, run);
    const found = { rule, from: view.start[run.first], to: run.end, had: run.length, members } as const;
    if (over)
      report({ ...found, limit, severity: measure.onlyWarns ? "warning" : "breach", needed: limit.value });
    else if (lifted)
      report({
        ...found,
        limit,
        severity: "authorisation",
        needed: lifted.without.value,
        liftedBy: lifted.by,
      });
  }
};
