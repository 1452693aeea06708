import type { Day } from "#time";
import type { Dated } from "./dated.ts";
import { inForce } from "./dated.ts";
import type { Rule } from "./rule.ts";

const only = (history: Dated, on: Day): Dated => [inForce(history, on)];

/** Rules as they stood on a date, for a contract that is to stay as it was. */
export const frozenAt = (rules: readonly Rule[], on: Day): Rule[] =>
  rules.map((rule) => ({
    ...rule,
    measure:
      rule.measure.kind === "rest-after-run" && rule.measure.after
        ? { ...rule.measure, after: only(rule.measure.after, on) }
        : rule.measure,
    limit: only(rule.limit, on),
    exceptions: rule.exceptions.map((exception) => ({ ...exception, limit: only(exception.limit, on) })),
  }));
