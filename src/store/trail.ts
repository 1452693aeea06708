import { sql } from "kysely";
import type { Db, Trx } from "./database.ts";
import { fingerprint } from "./fingerprint.ts";

export interface TrailRow {
  seq: number;
  at: Date;
  who: string;
  role: string;
  what: string;
  subject: string;
  before_hash: string | null;
  after_hash: string | null;
  why: string;
  request_id: string;
  previous_hash: string;
  hash: string;
}

/** In whose name something is done, and why. `who` is a person of the trust or the program itself, never a patient. */
export interface Signed {
  readonly who: string;
  readonly role: string;
  readonly why: string;
  readonly requestId: string;
}

/** What was done to which thing: fingerprints of it before and after. */
export interface Deed {
  readonly what: string;
  readonly subject: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One line of the audit trail, as people read it. */
export interface TrailEntry extends Signed, Deed {
  readonly seq: number;
  readonly at: Date;
  readonly hash: string;
}

/** The hash that the first entry follows. */
const beginning = "0".repeat(64);

/** Writers queue here, so that numbers have no gap and each entry follows the one before it. */
const queue = 7_310_002;

/** Every field but the hash itself, in this order for ever: a change of it would break every old chain. */
const hashOf = (row: Omit<TrailRow, "hash">): string =>
  fingerprint([
    row.seq,
    row.at.toISOString(),
    row.who,
    row.role,
    row.what,
    row.subject,
    row.before_hash,
    row.after_hash,
    row.why,
    row.request_id,
    row.previous_hash,
  ]);

/**
 * Adds an entry, inside the transaction that does the deed: both are kept or neither is. Holds the trail until that
 * transaction ends, so do it as late as may be.
 */
export async function record(trx: Trx, signed: Signed, deed: Deed): Promise<{ seq: number; at: Date }> {
  await sql`select pg_advisory_xact_lock(${queue})`.execute(trx);
  const last = await trx
    .selectFrom("trail")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const clock = await sql<{ at: Date }>`select date_trunc('milliseconds', clock_timestamp()) as at`.execute(
    trx,
  );
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: clock.rows[0].at,
    who: signed.who,
    role: signed.role,
    what: deed.what,
    subject: deed.subject,
    before_hash: deed.before ?? null,
    after_hash: deed.after ?? null,
    why: signed.why,
    request_id: signed.requestId,
    previous_hash: last?.hash ?? beginning,
  };
  await trx
    .insertInto("trail")
    .values({ ...row, hash: hashOf(row) })
    .execute();
  return { seq: row.seq, at: row.at };
}

/** The first thing found wrong with the chain; `head` is undefined for an empty one. */
export type ChainVerdict =
  | { readonly sound: true; readonly entries: number; readonly head: string | undefined }
  | { readonly sound: false; readonly seq: number; readonly fault: ChainFault };

/** An entry is missing, does not follow the one before, was altered, or is not the one that was noted elsewhere. */
type ChainFault = "missing" | "unlinked" | "altered" | "not-the-anchor";

/** A place in the chain that somebody wrote down outside the database: without one, a cut-off end cannot be seen. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

/** Walks the whole chain. */
export async function verifyChain(db: Db, anchor?: Anchor): Promise<ChainVerdict> {
  let expected = 1;
  let previous = beginning;
  for (;;) {
    const rows = await db
      .selectFrom("trail")
      .selectAll()
      .where("seq", ">=", expected)
      .orderBy("seq")
      .limit(2_000)
      .execute();
    for (const row of rows) {
      if (row.seq !== expected) return { sound: false, seq: expected, fault: "missing" };
      if (row.previous_hash !== previous) return { sound: false, seq: row.seq, fault: "unlinked" };
      if (row.hash !== hashOf(row)) return { sound: false, seq: row.seq, fault: "altered" };
      if (anchor?.seq === row.seq && anchor.hash !== row.hash)
        return { sound: false, seq: row.seq, fault: "not-the-anchor" };
      previous = row.hash;
      expected++;
    }
    if (rows.length === 0) break;
  }
  if (anchor !== undefined && anchor.seq >= expected)
    return { sound: false, seq: expected, fault: "missing" };
  return { sound: true, entries: expected - 1, head: expected === 1 ? undefined : previous };
}

const entryOf = (row: TrailRow): TrailEntry => ({
  seq: row.seq,
  at: row.at,
  who: row.who,
  role: row.role,
  what: row.what,
  subject: row.subject,
  before: row.before_hash ?? undefined,
  after: row.after_hash ?? undefined,
  why: row.why,
  requestId: row.request_id,
  hash: row.hash,
});

/** Reading the trail. Writing to it is part of every other deed and of nothing else. */
export const trailIn = (db: Db) => ({
  /** Newest first; `before` pages back. */
  async latest(limit = 50, before?: number): Promise<TrailEntry[]> {
    let query = db.selectFrom("trail").selectAll().orderBy("seq", "desc").limit(limit);
    if (before !== undefined) query = query.where("seq", "<", before);
    return (await query.execute()).map(entryOf);
  },
  async about(subject: string): Promise<TrailEntry[]> {
    const rows = await db
      .selectFrom("trail")
      .selectAll()
      .where("subject", "=", subject)
      .orderBy("seq")
      .execute();
    return rows.map(entryOf);
  },
  /** Records something that changes nothing kept here, such as a look at a list of patients. */
  note: (signed: Signed, what: string, subject: string): Promise<{ seq: number; at: Date }> =>
    db
      .transaction()
      .execute((trx) => record(trx, signed, { what, subject, before: undefined, after: undefined })),
});

export type Trail = ReturnType<typeof trailIn>;
