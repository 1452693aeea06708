import type { Audit, BookingState, Finding, LedgerReason } from "#electives";
import type { Placed, Reason, SessionPlan, StandDownPolicy, ValueOfWaiting, Verdict, Waiting } from "#solve";
import { countOf, countSays, lengthSays, momentSays } from "./moments.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  go: "Goes ahead",
  hold: "On hold",
  shrink: "Runs with fewer columns",
  stand_down: "Stood down",
};

/** A verdict in two or three words. */
export const verdictSays = (verdict: Verdict): string => verdicts[verdict];

/** Why a list cannot run as planned. `nameOf` gives the name a doctor is shown by. */
export function reasonSays(reason: Reason, nameOf: (staffId: string) => string): string {
  if (reason.kind === "lead_called_out")
    return `It is led by a grade the action calls out (${reason.grade}).`;
  if (reason.kind === "team_short") {
    const where = reason.department === "" ? "in the hospital" : `in ${reason.department}`;
    return (
      `Lists at that time need ${reason.needed} with the skill ${reason.skill} ${where}, and ${reason.sure} can be ` +
      `counted on. Those with more at stake keep them.`
    );
  }
  const covers = `${nameOf(reason.staffId)}, who leads it, covers emergencies from ${momentSays(reason.from)} to ${momentSays(reason.to)}.`;
  if (reason.kind === "lead_placed") return covers;
  return `${covers} That leaves ${lengthSays(reason.had)} of rest; ${lengthSays(reason.needed)} are owed.`;
}

/** When a list must be decided, and what waiting is worth. A line, and not a verdict. */
export function waitingSays(plan: SessionPlan, chance: number): string {
  const by = momentSays(plan.clocks.decideBy);
  if (plan.overdue)
    return `The last safe moment was ${by}: every hour from then on is at the patients' cost.`;
  if (plan.waiting === undefined) return `Nobody loses a place by it. Last safe moment: ${by}.`;
  return `Decide by ${by}. ${breakEvenSays(plan.waiting, chance)}`;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `Standing down costs less in harm than trusting to luck when the chance is above 40%; it is put at 71%.` */
export const breakEvenSays = (waiting: ValueOfWaiting, chance: number): string =>
  `Standing down does less harm than leaving it to the day when the chance of action is above ` +
  `${percent(waiting.breakEven)}; it is put at ${percent(chance)}.`;

/** How the policy's aim compares with what the plan keeps. */
export function keptSays(
  counts: {
    readonly planned: number;
    readonly kept: number;
    readonly held: number;
    readonly displaced: number;
  },
  policy: StandDownPolicy,
): string {
  const { planned, kept, held, displaced } = counts;
  if (planned === 0) return "No booked patient is touched.";
  const aim = policy.keeps === undefined ? "" : ` The aim is ${percent(policy.keeps)}.`;
  return (
    `${countSays(kept)} of ${countOf(planned, "booked patient")} keep their place (${percent(kept / planned)}), ` +
    `${countSays(held)} wait on a list on hold, ${countSays(displaced)} are displaced.${aim}`
  );
}

const states: Readonly<Record<BookingState, string>> = {
  booked: "Booked",
  awaiting_decision: "Waits for a clinician's decision",
  stood_down: "Stood down, no date yet",
  proposed: "New date held, not yet offered",
  offered: "New date offered",
  accepted: "New date accepted",
  declined: "Offer declined, place in the order kept",
  attended: "Attended",
  did_not_attend: "Did not attend",
  closed: "Closed by a named person",
};

export const stateSays = (state: BookingState): string => states[state];

const reasons: Readonly<Record<LedgerReason, string>> = {
  date_held: "A new date is held and waits for the booking office to offer it.",
  no_free_place: "No free place was found. They keep their clock and stand first in line for the next one.",
  protected_date_held:
    "Nobody is moved at this priority without a clinician's yes. A date is held in case the answer is to move.",
  protected_no_free_place:
    "Nobody is moved at this priority without a clinician's yes, and no other date was found: treat as planned or elsewhere.",
};

export const ledgerReasonSays = (reason: LedgerReason): string => reasons[reason];

/** Why this patient's day weighs what it does, so that another reader can follow it to the date. */
export function weightSays({ weight }: Placed | Waiting): string {
  const parts = [
    [weight.waited, "time waited"],
    [weight.cancelled, "earlier cancellations"],
    [weight.pastStandard, "a standard already broken"],
    [weight.deprivation, "deprivation of the home area"],
    [weight.need, "needs that make dates harder to keep"],
  ] as const;
  const added = parts
    .filter(([thousandths]) => thousandths > 0)
    .map(([thousandths, what]) => `${thousandths / 10}% for ${what}`);
  const more = added.length === 0 ? "nothing more" : added.join(", ");
  return `A day's wait weighs ${countSays(weight.priority)} for clinical priority, and ${more}.`;
}

/** What a patient may do about the date. */
export const offerSays = (placed: Placed): string =>
  placed.shortNotice
    ? `${countOf(placed.notice, "day")} away, which is short notice: it may be refused and that costs the patient nothing.`
    : `${countOf(placed.notice, "day")} away, which is reasonable notice.`;

/** `0.024%`: rounded up, so that what is promised holds, and never to nought. */
export function gapShare(gap: number): string {
  const percent = gap * 100;
  if (percent === 0) return "0%";
  const digits = percent >= 0.1 ? 2 : 1 + Math.ceil(-Math.log10(percent));
  return `${(Math.ceil(percent * 10 ** digits - 1e-9) / 10 ** digits).toFixed(digits)}%`;
}

/** How far from the best a rebooking can be at most. */
export function gapSays({
  cost,
  bound,
  gap,
}: {
  readonly cost: number;
  readonly bound: number;
  readonly gap: number;
}): string {
  if (cost === bound) return "No other choice of these places is better by this policy: proved.";
  return `No choice of these places can be better by this policy by more than ${gapShare(gap)}.`;
}

const findings: Readonly<Record<Finding["kind"], string>> = {
  unknown_state: "in a state that does not exist",
  wrong_origin: "with a session or pathway other than the hospital's own",
  date_differs: "with one date in the ledger and another in bookings.csv",
  date_without_line: "with a new date and no line in the ledger",
  unknown_session: "given a session that does not exist",
  shut_session: "given a session that is stood down, shrunk or on hold",
  other_function: "given a session of another treatment function or kind",
  outside_session: "given a time at which the session does not run",
  over_minutes: "past its minutes",
  two_places: "in two places at once",
};

/** Some ids, and how many more. */
const named = (ids: readonly string[]): string =>
  ids.length <= 12 ? ids.join(", ") : `${ids.slice(0, 12).join(", ")} and ${countSays(ids.length - 12)} more`;

/** An audit as lines for the terminal: who has no date first. */
export function auditSays(audit: Audit): string[] {
  const { displaced, lines, byState, discrepancy, withoutDate } = audit;
  const without =
    withoutDate.length === 0
      ? "Everyone displaced has a date held."
      : `${countOf(withoutDate.length, "displaced patient")} without a date: ${named(withoutDate.map((one) => one.bookingId))}.`;
  const each = Object.entries(byState)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([state, count]) =>
        `  ${(states[state as BookingState] ?? `unknown state ${state}`).padEnd(42)} ${countSays(count)}`,
    );
  const wrong = [
    ...tell(discrepancy.lost, "LOST: displaced and not in the ledger"),
    ...tell(discrepancy.twice, "in the ledger more than once"),
    ...tell(discrepancy.strangers, "in the ledger and displaced by nothing"),
    ...audit.findings.flatMap(({ kind, ids }) =>
      tell(ids, findings[kind], kind === "over_minutes" ? "session" : "booking"),
    ),
  ];
  return [
    without,
    "",
    `Displaced by the stand-down list: ${countSays(displaced)}. In the ledger: ${countSays(lines)}.`,
    ...each,
    "",
    ...(wrong.length === 0
      ? ["Everything reconciles: no one is lost."]
      : ["It does not reconcile:", ...wrong]),
  ];
}

const tell = (ids: readonly string[], what: string, thing = "booking"): string[] =>
  ids.length === 0 ? [] : [`  ${countOf(ids.length, thing)} ${what}: ${named(ids)}.`];
