import type { WorkingPattern } from "#people";
import type { Case } from "./case.ts";
import type { Condition } from "./rule.ts";
import { NIGHT, ON_CALL } from "./view.ts";

/**
 * The New Deal's working pattern: as the staff row says, or inferred. On call without night shifts is an on-call rota,
 * with them a hybrid; without on call, a full shift. Partial shifts are never inferred, because their longer duties
 * are lawful only where rest was built into them, and a rota does not show that.
 */
export function workingPatternOf(tried: Case): WorkingPattern {
  if (tried.doctor.workingPattern !== undefined) return tried.doctor.workingPattern;
  let onCall = false;
  let nights = false;
  for (const traits of tried.view.traits) {
    if (traits & ON_CALL) onCall = true;
    if (traits & NIGHT) nights = true;
  }
  if (!onCall) return "full_shift";
  return nights ? "hybrid" : "on_call";
}

/** The exception that holds for duties of this pattern; a hybrid's depends on whether on call is among them. */
export function conditionOf(pattern: WorkingPattern, withOnCall: boolean): Condition | undefined {
  if (pattern === "partial_shift") return "partial-shift";
  if (pattern === "partial_24h") return "partial-24h";
  if (pattern === "on_call" || (pattern === "hybrid" && withOnCall)) return "on-call-rota";
  return undefined;
}
