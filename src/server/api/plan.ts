import { z } from "zod";
import { planAnswer } from "#actions";
import { door } from "./door.ts";

const answer = z
  .looseObject({
    planId: z.string(),
    inputFingerprint: z.string().meta({ description: "Of the folder and the request it was computed from" }),
    action: z.string(),
    name: z.string(),
    asOf: z.string().meta({ format: "date" }),
    from: z.string().meta({ format: "date" }),
    to: z.string().meta({ format: "date" }),
  })
  .meta({ id: "Plan", description: "Counts, ranges and costs of the plan; the rows are on their own doors" });

/** `sevenday plan --json`: counts and ranges, and nobody's row. */
export const plan = door({
  path: "/plan",
  summary: "The plan for the strike in figures",
  needs: "see summary",
  query: z.object({}),
  answer,
  find: (_, { planned }) => {
    if (planned === undefined) return undefined;
    const { planId, inputFingerprint } = planned.kept;
    // Written and read again, so that what leaves is exactly what the plan folder holds.
    const figures = JSON.parse(JSON.stringify(planAnswer(planned.plan))) as object;
    return answer.parse({ planId, inputFingerprint, ...figures });
  },
});
