import type { Role } from "#access";
import type { Actor, BookingEvent, LedgerLine } from "#electives";
import { bookingEvents, transition, TransitionRefused, transitions } from "#electives";
import type { Pathway } from "#patients";
import { weeksWaited } from "#patients";
import type { LedgerEvent, TrailEntry } from "#store";
import {
  bookingEventSays,
  countSays,
  dateSays,
  dayAndDateSays,
  ledgerReasonSays,
  momentSays,
  pageWords,
  planPageWords,
  prioritySays,
  roleSays,
  stampSays,
  stateSays,
  treatmentFunctionSays,
  weightRows,
  weightSays,
} from "#wording";
import type { Desk, PlannedDesk } from "../desk.ts";
import type { Ask } from "../page.ts";
import { page } from "../page.ts";
import type { Piece, Words } from "../pieces.ts";
import { buttons, details, facts, heading, inset, link, paragraph, table } from "../pieces.ts";
import { signedBy } from "../signed-by.ts";

const words = planPageWords.story;

interface Found {
  readonly planned: PlannedDesk;
  readonly line: LedgerLine;
  readonly pathway: Pathway;
  readonly events: readonly LedgerEvent[];
  readonly trail: readonly TrailEntry[];
}

/** Whom a role speaks for when something happens to a booking. */
const speaksFor: Readonly<Partial<Record<Role, Actor>>> = {
  booking_manager: "booking_manager",
  department_lead: "department_lead",
};

/** Events that need nothing but a word: no new place has to be found for them. */
const byWord: readonly BookingEvent[] = bookingEvents.filter(
  (event) => event !== "ask" && event !== "propose",
);

/** One displaced patient's booking: what happened to it, why, and what happens next. To read it is recorded. */
export const story = page<Found>({
  path: "/rebooking/:bookingId",
  needs: "see patients",
  about: ({ params }, desk) => ({
    department: desk.sessions.get(desk.planned?.lines.get(params["bookingId"] ?? "")?.sessionId ?? "")
      ?.department,
  }),
  find: async (ask, { planned, pathways, store }) => {
    const bookingId = ask.params["bookingId"] ?? "";
    const line = planned?.lines.get(bookingId);
    const pathway = line && pathways.get(line.pathwayId);
    if (planned === undefined || line === undefined || pathway === undefined) return undefined;
    const { planId } = planned.kept;
    await store.trail.note(signedBy(ask, words.why), "patient.read", `${planId}/${bookingId}`);
    const [events, trail] = await Promise.all([
      store.ledger.of(planId, bookingId),
      store.trail.about(`${planId}/${bookingId}`),
    ]);
    return { planned, line, pathway, events, trail };
  },
  crumbs: () => [link("/", pageWords.menu.overview), link("/rebooking", pageWords.menu.rebooking)],
  title: (found) => words.title(found.line.bookingId, stateSays(stateOf(found))),
  body: (found, ask, desk) => [
    inset(words.pseudonym),
    heading(words.facts),
    theFacts(found, desk),
    heading(words.happened),
    steps(found),
    heading(words.whyHeading),
    ...why(found),
    ...others(found, desk),
    heading(words.next),
    ...next(found, ask),
    buttons({ href: "/rebooking", text: words.back, secondary: true }),
  ],
  send: async (ask, desk, found) => {
    const { line, events, planned } = found;
    const actor = ask.person && speaksFor[ask.person.role];
    const event = byWord.find((known) => known === ask.sent["event"]);
    if (event === undefined) return { problems: [{ field: "event", text: words.chooseEvent }] };
    const step = Number(ask.sent["step"]);
    const reason = (ask.sent["reason"] ?? "").trim();
    if (actor === undefined) return { problems: [{ field: "event", text: words.notAllowed }] };
    const original = desk.bookings.get(line.bookingId);
    if (original === undefined) return { problems: [{ field: "event", text: words.notAllowed }] };
    try {
      const by = { actor, name: ask.person?.subject ?? "" };
      const now = { ...original, state: stateOf(found) };
      const moved = transition(now, event, by, Math.floor(Date.now() / 60_000), reason);
      await desk.store.ledger.move(
        {
          planId: planned.kept.planId,
          bookingId: line.bookingId,
          step,
          state: moved.booking.state,
          place: placeAfter(event, events.at(-1), original),
        },
        signedBy(ask, reason === "" ? bookingEventSays(event) : reason),
      );
      return { to: `/rebooking/${encodeURIComponent(line.bookingId)}` };
    } catch (error) {
      if (!(error instanceof TransitionRefused)) throw error;
      return {
        problems: [
          error.because === "needs_reason"
            ? { field: "reason", text: words.giveReason }
            : { field: "event", text: words.notAllowed },
        ],
      };
    }
  },
});

const stateOf = ({ events, line }: Found) => events.at(-1)?.state ?? line.state;

/** The place a booking holds after an event: the one lost, the one it had, or none. */
function placeAfter(
  event: BookingEvent,
  last: LedgerEvent | undefined,
  original: { readonly sessionId: string; readonly start: number; readonly minutes: number },
): LedgerEvent["place"] {
  const { sessionId, start, minutes } = original;
  if (event === "reinstate") return { sessionId, start, minutes };
  const keeps = ["offer", "accept", "confirm", "attend", "miss"].includes(event);
  return keeps ? last?.place : undefined;
}

function theFacts({ line, pathway, planned }: Found, desk: Desk): Piece {
  const lost = desk.sessions.get(line.sessionId);
  const placed = planned.placed.get(line.bookingId);
  const waiting = planned.waiting.get(line.bookingId);
  const waited = words.waitedSays(
    weeksWaited(pathway, planned.plan.setting.asOf),
    dateSays(pathway.clockStart),
  );
  const rows: (readonly [string, Words])[] = [
    [words.priority, prioritySays(pathway.priority)],
    [words.function, treatmentFunctionSays(pathway.treatmentFunction)],
    [words.waited, waited],
    [words.cancelled, words.times(pathway.timesCancelled)],
    [
      words.lost,
      lost === undefined
        ? line.sessionId
        : [momentSays(lost.start), " ", link(`/lists/${encodeURIComponent(line.sessionId)}`, line.sessionId)],
    ],
    [words.held, line.newStart === undefined ? words.noDate : momentSays(line.newStart)],
    [words.plan, ledgerReasonSays(line.reason)],
  ];
  if (placed !== undefined) {
    rows.push(
      [words.noticeKey, words.notice(placed.notice, placed.shortNotice)],
      [words.breaks, placed.breaks.length === 0 ? words.breaksNone : placed.breaks.join(", ")],
    );
  }
  if (waiting !== undefined) rows.push([words.noticeKey, words.suitable(waiting.suitable)]);
  return facts(rows);
}

function steps({ trail, events }: Found): Piece {
  const moves = trail.filter(({ what }) => what.startsWith("booking."));
  return table({
    caption: words.caption,
    columns: words.columns.map((title) => ({ title })),
    rows: [
      ...events.slice(0, 1).map(({ state }) => [words.plan, stateSays(state), "Sevenday", ""]),
      ...moves.map((entry) => [
        stampSays(entry.at),
        stateSays(entry.what.slice("booking.".length) as LedgerEvent["state"]),
        [entry.who, { line: roleSays(entry.role) }],
        entry.why,
      ]),
    ],
    empty: words.noDate,
  });
}

function why({ line, planned }: Found): Piece[] {
  const found = planned.placed.get(line.bookingId) ?? planned.waiting.get(line.bookingId);
  if (found === undefined) return [];
  return [
    paragraph(weightSays(found)),
    details(
      words.weightCaption,
      table({
        caption: words.weightCaption,
        columns: words.weightColumns.map((title, i) => ({ title, numeric: i === 1 })),
        rows: weightRows(found.weight),
        empty: words.otherEmpty,
      }),
      paragraph(words.weightNote),
    ),
  ];
}

function others({ line, planned }: Found, desk: Desk): Piece[] {
  const placed = planned.placed.get(line.bookingId);
  if (placed === undefined) return [];
  return [
    heading(words.otherHeading),
    table({
      caption: words.otherCaption,
      columns: words.otherColumns.map((title, i) => ({ title, numeric: i === 2 })),
      rows: placed.alternatives.map(({ sessionId, date, cost }) => {
        const session = desk.sessions.get(sessionId);
        return [
          session === undefined ? sessionId : `${sessionId}, ${session.department}`,
          dayAndDateSays(date),
          countSays(cost),
        ];
      }),
      empty: words.otherEmpty,
    }),
  ];
}

function next(found: Found, { person, sent }: Ask): Piece[] {
  const actor = person && speaksFor[person.role];
  const state = stateOf(found);
  const open = transitions.filter(
    ({ from, by, event }) =>
      actor !== undefined && from.includes(state) && by.includes(actor) && byWord.includes(event),
  );
  if (open.length === 0) return [inset(words.nextNone)];
  return [
    {
      piece: "form",
      action: `/rebooking/${encodeURIComponent(found.line.bookingId)}`,
      submit: words.record,
      hidden: { step: String((found.events.at(-1)?.step ?? 0) + 1) },
      fields: [
        {
          field: "radios",
          name: "event",
          label: words.event,
          value: sent["event"],
          choices: open.map(({ event }) => ({ value: event, text: bookingEventSays(event) })),
        },
        { field: "textarea", name: "reason", label: words.reason, value: sent["reason"] },
      ],
    },
  ];
}
