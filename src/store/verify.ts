import { sql } from "kysely";
import type { Db } from "./database.ts";
import { hashOfDecision } from "./decisions.ts";
import { fingerprintOfText } from "./fingerprint.ts";
import { hashOfEvents } from "./ledger.ts";
import type { LedgerEvent } from "./ledger.ts";
import type { Anchor, ChainVerdict } from "./trail.ts";
import { verifyChain } from "./trail.ts";

/** The chain's verdict, or the first remembered thing that is not what the trail says was kept. */
export type TrailVerdict =
  ChainVerdict | { readonly sound: false; readonly seq: number; readonly fault: "thing-altered" };

/**
 * Walks the audit trail, then takes the fingerprint of every plan, decision and booking event again and holds it
 * against the entry that recorded it.
 */
export async function verifyTrail(db: Db, anchor?: Anchor): Promise<TrailVerdict> {
  const chain = await verifyChain(db, anchor);
  if (!chain.sound) return chain;
  for (const check of [hospitals, plans, decisions, events]) {
    const seq = await check(db);
    if (seq !== undefined) return { sound: false, seq, fault: "thing-altered" };
  }
  return chain;
}

async function hospitals(db: Db): Promise<number | undefined> {
  const bad = await db
    .selectFrom("hospitals")
    .innerJoin("trail", "trail.seq", "hospitals.trail_seq")
    .select("trail.seq")
    .whereRef("fingerprint", "is distinct from", "trail.after_hash")
    .executeTakeFirst();
  return bad?.seq;
}

async function plans(db: Db): Promise<number | undefined> {
  // One at a time: a document may be tens of megabytes.
  for (const { plan_id: planId } of await db.selectFrom("plans").select("plan_id").execute()) {
    const row = await db
      .selectFrom("plans")
      .innerJoin("trail", "trail.seq", "plans.trail_seq")
      .select(["trail.seq", "trail.after_hash", sql<string>`plans.document::text`.as("text")])
      .where("plan_id", "=", planId)
      .executeTakeFirstOrThrow();
    const hash = fingerprintOfText(row.text);
    if (hash !== row.after_hash || !hash.startsWith(planId)) return row.seq;
  }
  return undefined;
}

async function decisions(db: Db): Promise<number | undefined> {
  const rows = await db
    .selectFrom("decisions")
    .innerJoin("trail", "trail.seq", "decisions.trail_seq")
    .selectAll("decisions")
    .select(["trail.after_hash", "trail.at"])
    .execute();
  const bad = rows.find((row) => {
    const hash = hashOfDecision({
      planId: row.plan_id,
      question: row.question,
      turn: row.turn,
      asked: row.asked,
      answer: row.answer,
      decidedBy: row.decided_by,
      role: row.role,
      reason: row.reason,
    });
    return hash !== row.after_hash || row.decided_at.getTime() !== row.at.getTime();
  });
  return bad?.trail_seq;
}

async function events(db: Db): Promise<number | undefined> {
  const deeds = await db
    .selectFrom("trail")
    .select(["seq", "after_hash"])
    .where((is) => is.or([is("what", "=", "ledger.opened"), is("what", "like", "booking.%")]))
    .orderBy("seq")
    .execute();
  const rows = await db.selectFrom("ledger_events").selectAll().orderBy("trail_seq").execute();
  const bySeq = Map.groupBy(rows, (row) => row.trail_seq);
  for (const deed of deeds) {
    const own: LedgerEvent[] = (bySeq.get(deed.seq) ?? []).map((row) => ({
      planId: row.plan_id,
      bookingId: row.booking_id,
      step: row.step,
      state: row.state,
      place:
        row.session_id === null
          ? undefined
          : { sessionId: row.session_id, start: row.starts_at!, minutes: row.minutes! },
    }));
    bySeq.delete(deed.seq);
    if (hashOfEvents(own) !== deed.after_hash) return deed.seq;
  }
  // An event that no entry of the right kind recorded.
  return bySeq.keys().next().value;
}
