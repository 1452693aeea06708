import type { Day } from "#time";
import type { Agreement } from "./agreement.ts";
import { agreedOn } from "./agreement.ts";
import type { Case } from "./case.ts";
import type { Limit } from "./dated.ts";
import { inForce } from "./dated.ts";
import type { Condition, Rule } from "./rule.ts";
import { exception } from "./rule.ts";

/** The limit of an exception on a date, if the rule has that exception. */
export function limitWhen(rule: Rule, when: Condition | undefined, on: Day): Limit | undefined {
  if (when === undefined || rule.exceptions.length === 0) return undefined;
  const found = exception(rule, when);
  return found && inForce(found.limit, on);
}

/** The further limit an agreement on record allows, and the row that says so. */
export function agreedLimit(
  tried: Case,
  rule: Rule,
  on: Day,
): { readonly limit: Limit; readonly row: Agreement } | undefined {
  if (tried.agreements.length === 0) return undefined;
  const limit = limitWhen(rule, "agreed", on);
  const row = limit && agreedOn(tried.agreements, rule.id, on);
  return limit && row && { limit, row };
}
