import type { Role } from "#access";
import type { Actor, BookingEvent, LedgerLine } from "#electives";
import { bookingEvents, transition, TransitionRefused, transitions } from "#electives";
import type { Pathway } from "#patients";
import type { LedgerEvent, TrailEntry } from "#store";
import { bookingEventSays, planPageWords } from "#wording";
import type { Desk, PlannedDesk } from "../desk.ts";
import type { Ask, Sent } from "../page.ts";
import type { Piece } from "../pieces.ts";
import { inset } from "../pieces.ts";
import { reasonIn } from "../reason.ts";
import { signedBy } from "../signed-by.ts";

const words = planPageWords.story;

/** One displaced booking, and all that has happened to it. */
export interface Story {
  readonly planned: PlannedDesk;
  readonly line: LedgerLine;
  readonly pathway: Pathway;
  readonly events: readonly LedgerEvent[];
  readonly trail: readonly TrailEntry[];
}

export const stateOf = ({ events, line }: Story) => events.at(-1)?.state ?? line.state;

/** Whom a role speaks for when something happens to a booking. */
const speaksFor: Readonly<Partial<Record<Role, Actor>>> = {
  booking_manager: "booking_manager",
  department_lead: "department_lead",
};

/** Events that need nothing but a word: no new place has to be found for them. */
const byWord: readonly BookingEvent[] = bookingEvents.filter(
  (event) => event !== "ask" && event !== "propose",
);

/** The form that says what happened next, with what this role may say of a booking in this state. */
export function nextStep(found: Story, { person, sent }: Ask): Piece[] {
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

/** Records what happened, if the table of transitions allows it and nobody was first. */
export async function record(ask: Ask, desk: Desk, found: Story): Promise<Sent> {
  const { line, events, planned } = found;
  const actor = ask.person && speaksFor[ask.person.role];
  const event = byWord.find((known) => known === ask.sent["event"]);
  if (event === undefined) return { problems: [{ field: "event", text: words.chooseEvent }] };
  const step = Number(ask.sent["step"]);
  const { reason, problems } = reasonIn(ask.sent);
  if (problems.length > 0) return { problems };
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
}

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
