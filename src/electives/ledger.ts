import type { Instant } from "#time";
import type { BookingState } from "./booking.ts";

/** A booking whose place could not be kept. */
export interface DisplacedBooking {
  readonly bookingId: string;
  readonly pathwayId: string;
  readonly sessionId: string;
  /** Its priority is one the machine never moves: it waits for a named role's decision. */
  readonly isProtected: boolean;
}

/** What rebooking found for one displaced booking: a place, or none. */
export interface Outcome {
  readonly bookingId: string;
  readonly place: { readonly sessionId: string; readonly start: Instant } | undefined;
}

/** One line of the ledger: one displaced booking, one state. */
export interface LedgerLine {
  readonly bookingId: string;
  readonly pathwayId: string;
  /** The session it was displaced from. */
  readonly sessionId: string;
  readonly state: BookingState;
  readonly since: Instant;
  /** The date held for it; undefined when it has none. */
  readonly newSessionId: string | undefined;
  readonly newStart: Instant | undefined;
  readonly reason: LedgerReason;
}

export type LedgerReason = "date_held" | "no_free_place" | "protected_date_held" | "protected_no_free_place";

export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly displaced: number;
  readonly byState: Readonly<Partial<Record<BookingState, number>>>;
  /** Displaced and without a date: listed first, because not knowing is what hurts. */
  readonly withoutDate: readonly string[];
}

/** Why a ledger was refused, as booking ids. */
export interface Discrepancy {
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly strangers: readonly string[];
}

export class LedgerDoesNotReconcile extends Error {
  readonly discrepancy: Discrepancy;
  constructor(discrepancy: Discrepancy) {
    const { lost, twice, strangers } = discrepancy;
    super(
      `the ledger does not reconcile: ${lost.length} lost, ${twice.length} in two states, ${strangers.length} nobody displaced`,
    );
    this.name = "LedgerDoesNotReconcile";
    this.discrepancy = discrepancy;
  }
}

/**
 * Puts every displaced booking in exactly one state. Throws `LedgerDoesNotReconcile` when an outcome is missing, doubled
 * or belongs to nobody, so that no plan can be written that has lost a patient.
 */
export function ledger(
  displaced: readonly DisplacedBooking[],
  outcomes: readonly Outcome[],
  at: Instant,
): Ledger {
  const discrepancy = compare(
    displaced.map((one) => one.bookingId),
    outcomes.map((one) => one.bookingId),
  );
  if (!reconciles(discrepancy)) throw new LedgerDoesNotReconcile(discrepancy);
  const found = new Map(outcomes.map((outcome) => [outcome.bookingId, outcome.place]));
  const lines = displaced.map((one) => lineOf(one, found.get(one.bookingId), at));
  const byState: Partial<Record<BookingState, number>> = {};
  for (const line of lines) byState[line.state] = (byState[line.state] ?? 0) + 1;
  return {
    lines,
    displaced: displaced.length,
    byState,
    withoutDate: lines.filter((line) => line.newSessionId === undefined).map((line) => line.bookingId),
  };
}

function lineOf(one: DisplacedBooking, place: Outcome["place"], at: Instant): LedgerLine {
  const state: BookingState = one.isProtected ? "awaiting_decision" : place ? "proposed" : "stood_down";
  const held = place ? "date_held" : "no_free_place";
  return {
    bookingId: one.bookingId,
    pathwayId: one.pathwayId,
    sessionId: one.sessionId,
    state,
    since: at,
    newSessionId: place?.sessionId,
    newStart: place?.start,
    reason: one.isProtected ? `protected_${held}` : held,
  };
}

/** What stands on one side and not the other, or twice on either. */
export function compare(expected: readonly string[], found: readonly string[]): Discrepancy {
  const wanted = new Set(expected);
  const seen = new Set(found);
  return {
    lost: [...wanted].filter((id) => !seen.has(id)),
    twice: [...new Set([...repeats(expected), ...repeats(found)])],
    strangers: [...seen].filter((id) => !wanted.has(id)),
  };
}

export const reconciles = (discrepancy: Discrepancy): boolean =>
  discrepancy.lost.length + discrepancy.twice.length + discrepancy.strangers.length === 0;

function repeats(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
