import type { Db } from "./database.ts";
import { isTaken } from "./database.ts";
import { fingerprint } from "./fingerprint.ts";
import { Overtaken } from "./overtaken.ts";
import type { Signed } from "./trail.ts";
import { record } from "./trail.ts";

export interface DecisionRow {
  plan_id: string;
  question: string;
  turn: number;
  asked: string;
  answer: "yes" | "no";
  decided_by: string;
  role: string;
  reason: string;
  decided_at: Date;
  trail_seq: number;
}

/** A yes or a no that a named role gave to what a plan asked. Never altered; thinking again is the next turn. */
export interface Decision {
  readonly planId: string;
  /** Id of the question in the plan. */
  readonly question: string;
  /** 1 for the first answer. The answer that holds is the last. */
  readonly turn: number;
  /** The question as the person read it. */
  readonly asked: string;
  readonly answer: "yes" | "no";
  readonly decidedBy: string;
  readonly role: string;
  readonly reason: string;
  readonly at: Date;
}

const decisionOf = (row: DecisionRow): Decision => ({
  planId: row.plan_id,
  question: row.question,
  turn: row.turn,
  asked: row.asked,
  answer: row.answer,
  decidedBy: row.decided_by,
  role: row.role,
  reason: row.reason,
  at: row.decided_at,
});

/** What the trail vouches for. */
export const hashOfDecision = (decision: Omit<Decision, "at">): string =>
  fingerprint([
    decision.planId,
    decision.question,
    decision.turn,
    decision.asked,
    decision.answer,
    decision.decidedBy,
    decision.role,
    decision.reason,
  ]);

/** What is asked to be kept. `turn` is one more than the last turn the person saw: 1 where they saw none. */
export type NewDecision = Pick<Decision, "planId" | "question" | "turn" | "asked" | "answer">;

export const decisionsIn = (db: Db) => ({
  /** Throws `Overtaken` when somebody answered since the page was read. */
  async decide(decision: NewDecision, signed: Signed): Promise<Decision> {
    const { planId, question, turn } = decision;
    const made = { ...decision, decidedBy: signed.who, role: signed.role, reason: signed.why };
    try {
      return await db.transaction().execute(async (trx) => {
        const turns = await trx
          .selectFrom("decisions")
          .selectAll()
          .where("plan_id", "=", planId)
          .where("question", "=", question)
          .orderBy("turn", "desc")
          .limit(1)
          .execute();
        const last = turns[0] && decisionOf(turns[0]);
        if ((last?.turn ?? 0) !== turn - 1) throw new Overtaken("already-moved", question);
        const { seq, at } = await record(trx, signed, {
          what: decision.answer === "yes" ? "decision.accepted" : "decision.declined",
          subject: `${planId}/${question}`,
          before: last && hashOfDecision(last),
          after: hashOfDecision(made),
        });
        await trx
          .insertInto("decisions")
          .values({
            plan_id: planId,
            question,
            turn,
            asked: decision.asked,
            answer: decision.answer,
            decided_by: signed.who,
            role: signed.role,
            reason: signed.why,
            decided_at: at,
            trail_seq: seq,
          })
          .execute();
        return { ...made, at };
      });
    } catch (error) {
      if (isTaken(error)) throw new Overtaken("already-moved", question);
      throw error;
    }
  },

  /** Every answer given on a plan, in the order given. */
  async of(planId: string): Promise<Decision[]> {
    const rows = await db
      .selectFrom("decisions")
      .selectAll()
      .where("plan_id", "=", planId)
      .orderBy("trail_seq")
      .execute();
    return rows.map(decisionOf);
  },
});

export type Decisions = ReturnType<typeof decisionsIn>;
