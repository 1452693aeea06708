import type { Instant } from "#time";
import { readInstant } from "#time";

/** Columns of the tables a plan folder keeps about patients, as `wording` writes them and `audit` reads them. */
export const standDownColumns = [
  "session_id",
  "date",
  "start",
  "department",
  "treatment_function",
  "kind",
  "lead_staff_id",
  "verdict",
  "if_it_goes_ahead",
  "why",
  "decide_by",
  "overdue",
  "refill_by",
  "break_even",
  "chance",
  "needless",
  "late",
  "value_of_waiting",
  "booked",
  "kept",
  "at_stake",
  "displaced",
] as const;

export const rebookingColumns = [
  "pathway_id",
  "session_id",
  "start",
  "minutes",
  "cost",
  "alternatives",
  "booking_id",
  "from_session_id",
  "notice_days",
  "short_notice",
  "standards_broken",
  "awaits_decision",
] as const;

export const ledgerColumns = [
  "pathway_id",
  "booking_id",
  "session_id",
  "state",
  "since",
  "new_session_id",
  "new_start",
  "reason",
] as const;

/** A list of ids as one cell holds it. */
export const joinIds = (ids: readonly string[]): string => ids.join(";");
const splitIds = (cell: string): string[] => cell.split(";").filter((id) => id !== "");

/** One row of a plan's `stand-down.csv`, as far as an audit reads it. */
export interface StandDownRow {
  readonly sessionId: string;
  readonly verdict: string;
  readonly displaced: readonly string[];
}

/** One row of a plan's `bookings.csv`. */
export interface NewBookingRow {
  readonly bookingId: string;
  readonly pathwayId: string;
  readonly sessionId: string;
  /** Undefined where the cell is no moment. */
  readonly start: Instant | undefined;
  readonly minutes: number;
}

/** One row of a plan's `ledger.csv`. */
export interface LedgerRow {
  readonly bookingId: string;
  readonly pathwayId: string;
  readonly sessionId: string;
  readonly state: string;
  readonly since: Instant | undefined;
  readonly newSessionId: string;
  readonly newStart: Instant | undefined;
}

type Cells<Column extends string> = Readonly<Record<Column, string>>;

export const standDownRow = (cells: Cells<"session_id" | "verdict" | "displaced">): StandDownRow => ({
  sessionId: cells.session_id,
  verdict: cells.verdict,
  displaced: splitIds(cells.displaced),
});

export const newBookingRow = (
  cells: Cells<"booking_id" | "pathway_id" | "session_id" | "start" | "minutes">,
): NewBookingRow => ({
  bookingId: cells.booking_id,
  pathwayId: cells.pathway_id,
  sessionId: cells.session_id,
  start: readInstant(cells.start),
  minutes: Number(cells.minutes),
});

export const ledgerRow = (cells: Cells<Exclude<(typeof ledgerColumns)[number], "reason">>): LedgerRow => ({
  bookingId: cells.booking_id,
  pathwayId: cells.pathway_id,
  sessionId: cells.session_id,
  state: cells.state,
  since: readInstant(cells.since),
  newSessionId: cells.new_session_id,
  newStart: readInstant(cells.new_start),
});
