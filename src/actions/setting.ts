import type { Hospital } from "#exchange";
import { InputProblems } from "#exchange";
import type { RebookPolicy, RebookProblem } from "#solve";
import type { Action } from "#strike";
import type { Day, Instant } from "#time";
import { isoDay, londonInstant } from "#time";

/** What a plan is asked. Everything but the hospital has a default. */
export interface PlanRequest {
  readonly hospital: Hospital;
  /** The only action of the folder, if it has one alone. */
  readonly actionId?: string | undefined;
  /** The folder's own date, else the day the action was announced, else its first day. */
  readonly asOf?: Day | undefined;
  /** `keep_95` or `protect_emergencies`; by default what national guidance asked for on the day. */
  readonly policy?: string | undefined;
  /** The user's own chance that the action goes ahead, 0 to 1. */
  readonly probability?: number | undefined;
  readonly seed?: number | undefined;
  /** The order in which the displaced are given new dates; `clinicalFirst` if not given. */
  readonly rebookPolicy?: RebookPolicy | undefined;
  /** How hard to look where appointments differ in length. */
  readonly effort?: RebookProblem["effort"];
  /** Told as each step begins. */
  readonly progress?: ((step: PlanStep) => void) | undefined;
}

export const planSteps = [
  "check",
  "price",
  "attendance",
  "cover",
  "stand-down",
  "rebook",
  "ledger",
  "fairness",
  "cost",
] as const;
export type PlanStep = (typeof planSteps)[number];

/** Which action, seen from which day. */
export interface Setting {
  readonly action: Action;
  readonly asOf: Day;
  /** The first moment of that day in London: nothing before it can still be changed. */
  readonly now: Instant;
  readonly seed: number;
}

export function settingOf(request: PlanRequest): Setting {
  const { hospital, actionId, probability } = request;
  const chosen = chooseAction(hospital, actionId);
  const action = probability === undefined ? chosen : { ...chosen, probabilityGoesAhead: probability };
  const asOf = request.asOf ?? hospital.asOf ?? action.announcedOn ?? action.start;
  if (asOf > action.end) {
    throw refused(
      `the action ${action.actionId} was over by the date the plan is made on`,
      isoDay(asOf),
      `a date up to ${isoDay(action.end)}`,
      "give an earlier date with --as-of",
    );
  }
  return { action, asOf, now: londonInstant(asOf, 0), seed: request.seed ?? 1 };
}

function chooseAction({ actions }: Hospital, actionId: string | undefined): Action {
  const ids = actions.map((action) => action.actionId);
  const named = actions.filter((action) => actionId === undefined || action.actionId === actionId);
  if (named.length === 1) return named[0];
  const expected = ids.length === 0 ? "at least one row" : `one of ${ids.join(", ")}`;
  const maybe = ids.length === 0 ? undefined : `give --action ${ids[0]}`;
  throw named.length === 0
    ? refused("there is no such action to plan for", actionId, expected, maybe)
    : refused("the folder holds several actions and one must be named", undefined, expected, maybe);
}

const refused = (what: string, found: string | undefined, expected: string, maybe: string | undefined) =>
  new InputProblems([
    { file: "actions.csv", line: undefined, column: undefined, what, found, expected, maybe },
  ]);
