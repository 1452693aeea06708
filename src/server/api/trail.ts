import { z } from "zod";
import { door } from "./door.ts";
import { trailAnswer } from "./shapes.ts";

/** The audit trail, newest first, and whether the whole of it is sound. */
export const trail = door({
  path: "/trail",
  summary: "The audit trail, checked from beginning to end",
  needs: "see trail",
  query: z.object({
    before: z.coerce
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: "Entries older than this number" }),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  answer: trailAnswer,
  find: async ({ query: { before, limit } }, { store }) => {
    const [verdict, latest] = await Promise.all([store.verifyTrail(), store.trail.latest(limit, before)]);
    return {
      sound: verdict.sound,
      entries: verdict.sound ? verdict.entries : null,
      head: verdict.sound ? (verdict.head ?? null) : null,
      fault: verdict.sound ? null : { seq: verdict.seq, fault: verdict.fault },
      latest: latest.map((entry) => ({
        ...entry,
        at: entry.at.toISOString(),
        before: entry.before ?? null,
        after: entry.after ?? null,
      })),
    };
  },
});
