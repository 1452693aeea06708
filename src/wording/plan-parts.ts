import type { Session } from "#electives";
import type { Rebooking, StandDownPlan } from "#solve";
import { standDownPolicies } from "#solve";
import type { Chance } from "#strike";
import { londonClockTime, londonDay } from "#time";
import { columns } from "./columns.ts";
import { gapSays, keptSays, verdictSays } from "./electives.ts";
import { clockSays, countOf, countSays, shortDateSays } from "./moments.ts";
import { chanceSays } from "./strike.ts";

/** Rows that a terminal is shown of a long table; the rest are counted, and are all in --json. */
const shownRows = 24;

/** What the terminal says of lists and clinics: what is decided of each, and by when. */
export function sayLists(
  name: string,
  plan: StandDownPlan,
  sessions: readonly Session[],
  chance: Chance,
): string {
  const known = new Map(sessions.map((session) => [session.sessionId, session]));
  const policy = standDownPolicies.find(({ id }) => id === plan.policy)!;
  const touched = plan.sessions
    .filter(({ verdict }) => verdict !== "go")
    .toSorted((a, b) => a.clocks.decideBy - b.clocks.decideBy);
  const count = (verdict: string): string =>
    countSays(plan.sessions.filter((one) => one.verdict === verdict).length);
  const table = columns(
    [
      ["decide by", "list", "on", "department", "kind", "verdict", "booked", "keep", "break-even"],
      ...touched.map((one) => {
        const session = known.get(one.sessionId)!;
        const { decideBy } = one.clocks;
        return [
          one.overdue
            ? "overdue"
            : `${shortDateSays(londonDay(decideBy))}, ${clockSays(londonClockTime(decideBy))}`,
          one.sessionId,
          shortDateSays(session.date),
          session.department,
          session.kind,
          verdictSays(one.verdict),
          countSays(one.booked),
          countSays(one.kept.length),
          one.waiting === undefined ? "" : `${Math.round(one.waiting.breakEven * 100)}%`,
        ];
      }),
    ],
    [6, 7, 8],
  );
  const lines = [
    `${name}: lists and clinics, under ${plan.policy}`,
    "",
    `${countOf(plan.sessions.length, "list or clinic is", "lists and clinics are")} touched: ${count("go")} go ahead, ` +
      `${count("hold")} on hold, ${count("shrink")} with fewer columns, ${count("stand_down")} stood down.`,
    keptSays(plan.counts, policy),
    chanceSays(chance),
    ...(plan.decisions.length === 0
      ? []
      : [
          `${countOf(plan.decisions.length, "protected patient waits", "protected patients wait")} for a clinician's decision: nothing moves them.`,
        ]),
    ...(touched.length === 0 ? [] : ["", "First to decide:"]),
    ...(touched.length === 0 ? [] : table.slice(0, shownRows + 1).map((row) => `  ${row}`)),
    ...(touched.length > shownRows
      ? [`  and ${countSays(touched.length - shownRows)} more: --json has them all.`]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the terminal says of a rebooking. */
export function sayRebooking(name: string, rebooking: Rebooking, seconds: number, folder: string): string {
  const { placed, waiting, knockedOn, policy } = rebooking;
  const displaced = placed.length + waiting.length;
  const notices = placed.map(({ notice }) => notice).toSorted((a, b) => a - b);
  const short = placed.filter(({ shortNotice }) => shortNotice).length;
  const asked = [...placed, ...waiting].filter((one) => one.isProtected).length;
  const lines = [
    `${name}: ${countOf(displaced, "displaced patient")}, by ${policy.id} version ${policy.version}`,
    "",
    `  With a new date   ${countSays(placed.length)}`,
    `  Without one       ${countSays(waiting.length)}${waiting.length === 0 ? "" : `, first ${waiting[0].bookingId}`}`,
    ...(notices.length === 0
      ? []
      : [
          `  Days away         ${notices[0]} to ${notices.at(-1)}, half within ${notices[(notices.length - 1) >> 1]}; ${countSays(short)} at short notice`,
        ]),
    `  For a clinician   ${countSays(asked)}: nobody is moved at these priorities without a yes`,
    `  Pushed back       ${countSays(knockedOn.people)} who wait with no date and would have had these minutes`,
    "",
    gapSays(rebooking),
    `Found in ${seconds.toFixed(2)} seconds. Nobody has been told: ${folder} holds the proposal.`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Told of patients whom an earlier action left without a date: they are not in this plan, and must not be forgotten. */
export const strandedSays = (bookingIds: readonly string[]): string =>
  `Note: ${countOf(bookingIds.length, "booking was", "bookings were")} stood down before this action and ` +
  `${bookingIds.length === 1 ? "has" : "have"} no other place: ${bookingIds.slice(0, 12).join(", ")}` +
  `${bookingIds.length > 12 ? " and others" : ""}. This rebooking is of those the action displaces, and does not place them.`;
