import type { Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";
import { weekendsWorked } from "./weekends.ts";

/** Weekends in a row: discouraged by the text of March 2016, though said from the dispatch box never to happen. */
export const judgeConsecutiveWeekends: Judge<Extract<Measure, { kind: "consecutive-weekends" }>> = (
  rule,
  _measure,
  tried,
  report,
) => {
  const { view } = tried;
  const saturdays = weekendsWorked(tried);
  const reading = tried.readings["consecutive-weekends"] ?? "discouraged";
  const severity = reading === "forbidden" ? "breach" : "warning";
  for (let first = 0, last = 0; first < saturdays.length; first = last = last + 1) {
    while (saturdays[last + 1] === saturdays[last] + 7) last++;
    const had = last - first + 1;
    const limit = inForce(rule.limit, saturdays[first]);
    if (had <= limit.value) continue;
    const [from, to] = [
      startOfDay(view.clock, saturdays[first]),
      startOfDay(view.clock, saturdays[last] + 2),
    ];
    report({
      rule,
      limit,
      severity,
      from,
      to,
      had,
      needed: limit.value,
      members: [],
      reading: `consecutive-weekends=${reading}`,
    });
  }
};
