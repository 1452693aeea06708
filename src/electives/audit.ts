import type { Pathway } from "#patients";
import type { Instant } from "#time";
import type { Booking, BookingState } from "./booking.ts";
import { bookingStates, holdsPlace } from "./booking.ts";
import { freeMinutes } from "./free-minutes.ts";
import type { Discrepancy } from "./ledger.ts";
import { compare, reconciles } from "./ledger.ts";
import type { LedgerRow, NewBookingRow, StandDownRow } from "./plan-tables.ts";
import type { Session } from "./session.ts";

/** A hospital and what a plan of it says of the patients. */
export interface Audited {
  readonly bookings: readonly Booking[];
  readonly sessions: readonly Session[];
  readonly pathways: readonly Pathway[];
  readonly standDown: readonly StandDownRow[];
  readonly newBookings: readonly NewBookingRow[];
  readonly ledger: readonly LedgerRow[];
}

export const findingKinds = [
  "unknown_state",
  "wrong_origin",
  "date_differs",
  "date_without_line",
  "unknown_session",
  "shut_session",
  "other_function",
  "outside_session",
  "over_minutes",
  "two_places",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something that does not add up, with the bookings it concerns (sessions, for `over_minutes`). */
export interface Finding {
  readonly kind: FindingKind;
  readonly ids: readonly string[];
}

export interface Audit {
  /** Bookings that the stand-down list takes from the hospital's own table. */
  readonly displaced: number;
  readonly lines: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly discrepancy: Discrepancy;
  /** In the ledger and without a date, longest first. */
  readonly withoutDate: readonly { readonly bookingId: string; readonly since: Instant | undefined }[];
  readonly findings: readonly Finding[];
  /** Everyone is there, once, and every date held is real. */
  readonly reconciles: boolean;
}

/**
 * Counts again from the hospital's own tables who lost their place, and checks the plan against that: everyone in the
 * ledger once, in a known state, and every new date a real one with minutes to spare. Trusts no total of the plan's.
 */
export function audit(facts: Audited): Audit {
  const displaced = displacedBy(facts);
  const discrepancy = compare(
    displaced,
    facts.ledger.map((line) => line.bookingId),
  );
  const byState: Record<string, number> = {};
  for (const line of facts.ledger) byState[line.state] = (byState[line.state] ?? 0) + 1;
  const findings = [...linesAskew(facts), ...datesAskew(facts), ...crowding(facts)].filter(
    ({ ids }) => ids.length > 0,
  );
  return {
    displaced: displaced.length,
    lines: facts.ledger.length,
    byState,
    discrepancy,
    withoutDate: facts.ledger
      .filter((line) => line.newSessionId === "" && isOpen(line.state))
      .map(({ bookingId, since }) => ({ bookingId, since }))
      .toSorted((a, b) => (a.since ?? 0) - (b.since ?? 0) || (a.bookingId < b.bookingId ? -1 : 1)),
    findings,
    reconciles: reconciles(discrepancy) && findings.length === 0,
  };
}

const isOpen = (state: string): boolean => state !== "closed" && state !== "attended";

/** Every booking that held a place in a session stood down, and those a shrunk session names. */
function displacedBy({ bookings, standDown }: Audited): string[] {
  const verdicts = new Map(standDown.map((row) => [row.sessionId, row]));
  return bookings
    .filter((booking) => {
      const row = holdsPlace(booking.state) ? verdicts.get(booking.sessionId) : undefined;
      return (
        row?.verdict === "stand_down" ||
        (row?.verdict === "shrink" && row.displaced.includes(booking.bookingId))
      );
    })
    .map((booking) => booking.bookingId);
}

function linesAskew({ bookings, ledger, newBookings }: Audited): Finding[] {
  const origin = new Map(bookings.map((booking) => [booking.bookingId, booking]));
  const held = new Map(newBookings.map((row) => [row.bookingId, row]));
  const lines = new Map(ledger.map((line) => [line.bookingId, line]));
  const states: readonly string[] = bookingStates satisfies readonly BookingState[];
  return [
    finding(
      "unknown_state",
      ledger.filter((line) => !states.includes(line.state)).map((line) => line.bookingId),
    ),
    finding(
      "wrong_origin",
      ledger
        .filter((line) => {
          const booking = origin.get(line.bookingId);
          return booking && (booking.sessionId !== line.sessionId || booking.pathwayId !== line.pathwayId);
        })
        .map((line) => line.bookingId),
    ),
    finding(
      "date_differs",
      ledger
        .filter((line) => {
          const row = held.get(line.bookingId);
          return (row?.sessionId ?? "") !== line.newSessionId || row?.start !== line.newStart;
        })
        .map((line) => line.bookingId),
    ),
    finding(
      "date_without_line",
      newBookings.filter((row) => !lines.has(row.bookingId)).map((row) => row.bookingId),
    ),
  ];
}

function datesAskew({ bookings, sessions, standDown, newBookings }: Audited): Finding[] {
  const sessionOf = new Map(sessions.map((session) => [session.sessionId, session]));
  const origin = new Map(bookings.map((booking) => [booking.bookingId, booking.sessionId]));
  const shut = new Set(standDown.filter((row) => row.verdict !== "go").map((row) => row.sessionId));
  const ids = (wrong: (row: NewBookingRow, session: Session | undefined) => boolean): string[] =>
    newBookings.filter((row) => wrong(row, sessionOf.get(row.sessionId))).map((row) => row.bookingId);
  return [
    finding(
      "unknown_session",
      ids((_, session) => session === undefined),
    ),
    finding(
      "shut_session",
      ids((row) => shut.has(row.sessionId)),
    ),
    finding(
      "other_function",
      ids((row, session) => {
        const from = sessionOf.get(origin.get(row.bookingId) ?? "");
        return (
          from !== undefined &&
          session !== undefined &&
          (from.treatmentFunction !== session.treatmentFunction || from.kind !== session.kind)
        );
      }),
    ),
    finding(
      "outside_session",
      ids((row, session) =>
        session === undefined
          ? false
          : row.start === undefined || row.start < session.start || row.start >= session.end,
      ),
    ),
  ];
}

function crowding({ bookings, sessions, pathways, standDown, newBookings }: Audited): Finding[] {
  const moved = new Set(newBookings.map((row) => row.bookingId));
  const standing = bookings.filter((booking) => !moved.has(booking.bookingId));
  const free = freeMinutes(sessions, standing);
  const taken = new Map<string, number>();
  for (const row of newBookings) taken.set(row.sessionId, (taken.get(row.sessionId) ?? 0) + row.minutes);
  const over = [...taken].filter(([sessionId, minutes]) => !(minutes <= (free.get(sessionId) ?? 0)));

  const down = new Set(standDown.filter((row) => row.verdict === "stand_down").map((row) => row.sessionId));
  const patientOf = new Map(pathways.map((pathway) => [pathway.pathwayId, pathway.patientId]));
  const visits = [
    ...newBookings.flatMap((row) =>
      row.start === undefined ? [] : [{ ...row, start: row.start, isNew: true }],
    ),
    ...standing
      .filter((booking) => holdsPlace(booking.state) && !down.has(booking.sessionId))
      .map((booking) => ({ ...booking, isNew: false })),
  ];
  const twice: string[] = [];
  for (const own of Map.groupBy(visits, (visit) => patientOf.get(visit.pathwayId)).values()) {
    if (own.length < 2 || !own.some((visit) => visit.isNew)) continue;
    const inOrder = own.toSorted((a, b) => a.start - b.start);
    let last = inOrder[0];
    for (const visit of inOrder.slice(1)) {
      if (visit.start < last.start + last.minutes && (visit.isNew || last.isNew)) twice.push(visit.bookingId);
      if (visit.start + visit.minutes > last.start + last.minutes) last = visit;
    }
  }
  return [
    finding(
      "over_minutes",
      over.map(([sessionId]) => sessionId),
    ),
    finding("two_places", twice),
  ];
}

const finding = (kind: FindingKind, ids: readonly string[]): Finding => ({ kind, ids });
