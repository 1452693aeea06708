import type { JSONColumnType } from "kysely";
import { sql } from "kysely";
import type { Db } from "./database.ts";
import { fingerprintOfText } from "./fingerprint.ts";
import type { Signed } from "./trail.ts";
import { record } from "./trail.ts";

export interface PlanRow {
  plan_id: string;
  hospital_id: number;
  action_id: string;
  computed_at: Date;
  input_fingerprint: string;
  /** The type `json` and not `jsonb`: it keeps the very text, so that its fingerprint can be checked for ever. */
  document: JSONColumnType<object>;
  trail_seq: number;
}

/** What a plan is, apart from its document. */
export interface KeptPlan {
  /** The first sixteen digits of the document's fingerprint: the same plan computed twice is one plan. */
  readonly planId: string;
  readonly hospitalId: number;
  readonly actionId: string;
  readonly computedAt: Date;
  /** Fingerprint of what it was computed from. */
  readonly inputFingerprint: string;
}

const columns = ["plan_id", "hospital_id", "action_id", "computed_at", "input_fingerprint"] as const;

const planOf = (row: Pick<PlanRow, (typeof columns)[number]>): KeptPlan => ({
  planId: row.plan_id,
  hospitalId: row.hospital_id,
  actionId: row.action_id,
  computedAt: row.computed_at,
  inputFingerprint: row.input_fingerprint,
});

export const plansIn = (db: Db) => ({
  /** Keeps a plan for good. A plan already kept is answered as it was. */
  async keep(plan: Omit<KeptPlan, "planId">, document: object, signed: Signed): Promise<KeptPlan> {
    const text = JSON.stringify(document);
    const hash = fingerprintOfText(text);
    const planId = hash.slice(0, 16);
    return db.transaction().execute(async (trx) => {
      const kept = await trx
        .selectFrom("plans")
        .select(columns)
        .where("plan_id", "=", planId)
        .executeTakeFirst();
      if (kept !== undefined) return planOf(kept);
      const before = await trx
        .selectFrom("plans")
        .innerJoin("trail", "trail.seq", "plans.trail_seq")
        .select("trail.after_hash")
        .where("hospital_id", "=", plan.hospitalId)
        .where("action_id", "=", plan.actionId)
        .orderBy("plans.trail_seq", "desc")
        .limit(1)
        .executeTakeFirst();
      const { seq } = await record(trx, signed, {
        what: "plan.kept",
        subject: planId,
        before: before?.after_hash ?? undefined,
        after: hash,
      });
      await trx
        .insertInto("plans")
        .values({
          plan_id: planId,
          hospital_id: plan.hospitalId,
          action_id: plan.actionId,
          computed_at: plan.computedAt,
          input_fingerprint: plan.inputFingerprint,
          document: text,
          trail_seq: seq,
        })
        // Computed twice at once: the later of the two finds it here. The trail tells of both.
        .onConflict((conflict) => conflict.column("plan_id").doNothing())
        .execute();
      return { ...plan, planId };
    });
  },

  async about(planId: string): Promise<KeptPlan | undefined> {
    const row = await db.selectFrom("plans").select(columns).where("plan_id", "=", planId).executeTakeFirst();
    return row && planOf(row);
  },

  /** The plan itself, as it was kept. */
  async document(planId: string): Promise<object | undefined> {
    const row = await db
      .selectFrom("plans")
      .select("document")
      .where("plan_id", "=", planId)
      .executeTakeFirst();
    return row?.document;
  },

  /** Plans of a hospital by name, newest first, for one action or all. */
  async of(hospitalName: string, actionId?: string): Promise<KeptPlan[]> {
    let query = db
      .selectFrom("plans")
      .innerJoin("hospitals", "hospitals.hospital_id", "plans.hospital_id")
      .select([
        "plans.plan_id",
        "plans.hospital_id",
        "plans.action_id",
        "plans.computed_at",
        "plans.input_fingerprint",
      ])
      .where("hospitals.name", "=", hospitalName)
      .orderBy("plans.trail_seq", "desc");
    if (actionId !== undefined) query = query.where("action_id", "=", actionId);
    return (await query.execute()).map(planOf);
  },

  /** The very text, for whoever checks its fingerprint. */
  async text(planId: string): Promise<string | undefined> {
    const row = await db
      .selectFrom("plans")
      .select(sql<string>`document::text`.as("text"))
      .where("plan_id", "=", planId)
      .executeTakeFirst();
    return row?.text;
  },
});

export type Plans = ReturnType<typeof plansIn>;
