import { sql } from "kysely";
import type { BookingState } from "#electives";
import type { Instant } from "#time";
import type { Db, Trx } from "./database.ts";
import { isTaken } from "./database.ts";
import { fingerprint } from "./fingerprint.ts";
import { Overtaken } from "./overtaken.ts";
import type { Signed } from "./trail.ts";
import { record } from "./trail.ts";

export interface LedgerEventRow {
  plan_id: string;
  booking_id: string;
  step: number;
  state: BookingState;
  session_id: string | null;
  starts_at: number | null;
  minutes: number | null;
  trail_seq: number;
}

export interface PlaceHeldRow {
  hospital_name: string;
  session_id: string;
  starts_at: number;
  plan_id: string;
  booking_id: string;
}

/** Where and when: a place in a session. */
export interface Place {
  readonly sessionId: string;
  readonly start: Instant;
  readonly minutes: number;
}

/** One thing that happened to one displaced patient's booking. Only ever added. */
export interface LedgerEvent {
  readonly planId: string;
  readonly bookingId: string;
  /** 1, 2, 3 … without a gap. The state that holds is the last. */
  readonly step: number;
  readonly state: BookingState;
  readonly place: Place | undefined;
}

/** While a booking is in one of these states its place belongs to nobody else. */
const holding: ReadonlySet<BookingState> = new Set(["accepted", "booked", "attended", "did_not_attend"]);

const eventOf = (row: LedgerEventRow): LedgerEvent => ({
  planId: row.plan_id,
  bookingId: row.booking_id,
  step: row.step,
  state: row.state,
  place:
    row.session_id === null
      ? undefined
      : { sessionId: row.session_id, start: row.starts_at!, minutes: row.minutes! },
});

const hashOfEvent = (event: LedgerEvent): string =>
  fingerprint([
    event.planId,
    event.bookingId,
    event.step,
    event.state,
    event.place === undefined ? null : [event.place.sessionId, event.place.start, event.place.minutes],
  ]);

/** What the trail vouches for: all the events of one deed together, whatever order they come in. */
export const hashOfEvents = (events: readonly LedgerEvent[]): string =>
  events.length === 1 ? hashOfEvent(events[0]) : fingerprint(events.map(hashOfEvent).toSorted());

async function add(trx: Trx, events: readonly LedgerEvent[], trailSeq: number): Promise<void> {
  // Arrays rather than thousands of parameters: a plan displaces thousands of patients at once.
  await sql`
    insert into sevenday.ledger_events
      (plan_id, booking_id, step, state, session_id, starts_at, minutes, trail_seq)
    select plan_id, booking_id, step, state, session_id, starts_at, minutes, ${trailSeq}::bigint
    from unnest(
      ${events.map((e) => e.planId)}::text[], ${events.map((e) => e.bookingId)}::text[],
      ${events.map((e) => e.step)}::int[], ${events.map((e) => e.state)}::text[],
      ${events.map((e) => e.place?.sessionId ?? null)}::text[], ${events.map((e) => e.place?.start ?? null)}::bigint[],
      ${events.map((e) => e.place?.minutes ?? null)}::int[]
    ) as e (plan_id, booking_id, step, state, session_id, starts_at, minutes)`.execute(trx);
}

async function hospitalOf(trx: Trx, planId: string): Promise<string> {
  const { name } = await trx
    .selectFrom("plans")
    .innerJoin("hospitals", "hospitals.hospital_id", "plans.hospital_id")
    .select("hospitals.name")
    .where("plan_id", "=", planId)
    .executeTakeFirstOrThrow();
  return name;
}

async function hold(trx: Trx, event: LedgerEvent): Promise<void> {
  const { planId, bookingId, place } = event;
  if (place === undefined) throw new RangeError(`${bookingId} cannot be ${event.state} without a place`);
  const held = await trx
    .insertInto("places_held")
    .values({
      hospital_name: await hospitalOf(trx, planId),
      session_id: place.sessionId,
      starts_at: place.start,
      plan_id: planId,
      booking_id: bookingId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (held.numInsertedOrUpdatedRows === 0n) throw new Overtaken("place-taken", bookingId);
}

const byPlace = (a: LedgerEvent, b: LedgerEvent): number => {
  const [one, other] = [JSON.stringify(a.place), JSON.stringify(b.place)];
  return one < other ? -1 : one > other ? 1 : 0;
};

const release = async (trx: Trx, planId: string, bookingId: string): Promise<void> => {
  await trx
    .deleteFrom("places_held")
    .where("plan_id", "=", planId)
    .where("booking_id", "=", bookingId)
    .execute();
};

async function lastOf(db: Db, planId: string, bookingId: string): Promise<LedgerEvent | undefined> {
  const row = await db
    .selectFrom("ledger_events")
    .selectAll()
    .where("plan_id", "=", planId)
    .where("booking_id", "=", bookingId)
    .orderBy("step", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && eventOf(row);
}

export const ledgerIn = (db: Db) => ({
  /** The first event of every displaced booking of a plan, all at once. Throws `Overtaken` when it is open already. */
  async open(
    planId: string,
    first: readonly Omit<LedgerEvent, "planId" | "step">[],
    signed: Signed,
  ): Promise<void> {
    const events = first.map((event) => ({ ...event, planId, step: 1 }));
    const held = events.filter((event) => holding.has(event.state)).toSorted(byPlace);
    try {
      await db.transaction().execute(async (trx) => {
        // Places in one order, and always before the trail: whoever waits for another never is waited for by them.
        for (const event of held) await hold(trx, event);
        const deed = {
          what: "ledger.opened",
          subject: planId,
          before: undefined,
          after: hashOfEvents(events),
        };
        const { seq } = await record(trx, signed, deed);
        await add(trx, events, seq);
      });
    } catch (error) {
      if (isTaken(error)) throw new Overtaken("already-moved", planId);
      throw error;
    }
  },

  /** The next event of one booking. `step` is one more than the last the person saw; else it throws `Overtaken`. */
  async move(event: LedgerEvent, signed: Signed): Promise<void> {
    const { planId, bookingId, step } = event;
    try {
      await db.transaction().execute(async (trx) => {
        const last = await lastOf(trx, planId, bookingId);
        if (last === undefined || last.step !== step - 1) throw new Overtaken("already-moved", bookingId);
        const wasHeld = holding.has(last.state);
        const moved = JSON.stringify(last.place) !== JSON.stringify(event.place);
        if (wasHeld && (!holding.has(event.state) || moved)) await release(trx, planId, bookingId);
        if (holding.has(event.state) && (!wasHeld || moved)) await hold(trx, event);
        const { seq } = await record(trx, signed, {
          what: `booking.${event.state}`,
          subject: `${planId}/${bookingId}`,
          before: hashOfEvent(last),
          after: hashOfEvent(event),
        });
        await add(trx, [event], seq);
      });
    } catch (error) {
      if (isTaken(error)) throw new Overtaken("already-moved", bookingId);
      throw error;
    }
  },

  /** Everything that happened to one booking, in order. */
  async of(planId: string, bookingId: string): Promise<LedgerEvent[]> {
    const rows = await db
      .selectFrom("ledger_events")
      .selectAll()
      .where("plan_id", "=", planId)
      .where("booking_id", "=", bookingId)
      .orderBy("step")
      .execute();
    return rows.map(eventOf);
  },

  /** Where every booking of a plan stands now, by booking id. */
  async now(planId: string): Promise<LedgerEvent[]> {
    const rows = await db
      .selectFrom("ledger_events")
      .distinctOn("booking_id")
      .selectAll()
      .where("plan_id", "=", planId)
      .orderBy("booking_id")
      .orderBy("step", "desc")
      .execute();
    return rows.map(eventOf);
  },
});

export type Ledger = ReturnType<typeof ledgerIn>;
