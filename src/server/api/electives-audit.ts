import { z } from "zod";
import { door } from "./door.ts";
import { auditAnswer } from "./shapes.ts";

/** Where every displaced booking stands now, and whether any was lost on the way. To read it is recorded. */
export const electivesAudit = door({
  path: "/electives/audit",
  summary: "The no-one-lost ledger as it stands now: every displaced booking in exactly one state",
  needs: "see patients",
  query: z.object({}),
  answer: auditAnswer,
  find: async ({ person, requestId }, { planned, store }) => {
    if (planned === undefined) return undefined;
    const { planId } = planned.kept;
    const why = "Audit of the displaced, by program";
    await store.trail.note(
      { who: person.subject, role: person.role, why, requestId },
      "patients.read",
      planId,
    );
    const now = await store.ledger.now(planId);
    const byState: Record<string, number> = {};
    for (const { state } of now) byState[state] = (byState[state] ?? 0) + 1;
    const kept = new Set(now.map(({ bookingId }) => bookingId));
    return {
      planId,
      displaced: planned.plan.standDown.displaced.length,
      lines: now.length,
      byState,
      withoutDate: now
        .filter(({ state }) => state === "stood_down" || state === "declined")
        .map(({ bookingId }) => bookingId),
      reconciles:
        now.length === planned.plan.standDown.displaced.length &&
        planned.plan.standDown.displaced.every(({ bookingId }) => kept.has(bookingId)),
    };
  },
});
