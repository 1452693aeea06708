import { z } from "zod";
import { ruleIds } from "#contract";
import { clock, date, duration } from "./figures.ts";
import { measure } from "./measures.ts";

const conditions = [
  "opted-out",
  "agreed",
  "low-intensity-weekend",
  "saturday-and-sunday",
  "four-long-nights",
  "over-nine-hours",
  "long-night",
  "handover",
  "rest-not-expected",
  "over-a-weekend",
  "partial-shift",
  "partial-24h",
  "on-call-rota",
  "hybrid",
] as const;

/** A figure and its warrant. A length of time for hours and breaks; a whole number for runs; 3 for one weekend in three. */
const limit = z.strictObject({
  from: date,
  value: z.union(
    [
      duration.transform((minutes) => ({ minutes })),
      z
        .int()
        .min(1)
        .transform((count) => ({ count })),
      z.literal("none"),
    ],
    "a length of time such as 11 h, a whole number, or none",
  ),
  clause: z.string().min(1),
  source: z.strictObject({ title: z.string().min(1), url: z.string().default("") }).optional(),
  certainty: z.enum(["published", "transcribed", "computed", "unverified"]).default("published"),
});

const history = z.array(limit).min(1);

const rule = z.strictObject({
  id: z.enum(ruleIds),
  says: z.string().min(1).optional(),
  measure: measure.optional(),
  limit: history.optional(),
  exceptions: z
    .array(z.strictObject({ when: z.enum(conditions), says: z.string().min(1), limit: history }))
    .optional(),
  doubt: z.string().optional(),
});

const definitions = z.strictObject({
  longOver: duration.optional(),
  night: z.strictObject({ from: clock, to: clock, least: duration }).optional(),
  lateEndsAfter: clock.optional(),
  lowIntensity: z.strictObject({ work: duration, episodes: z.int().min(0) }).optional(),
  clause: z.string().min(1),
});

/** A rulebook as a user writes it: another contract with changes, or one from nothing. */
export const writtenRulebook = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a name of small letters, digits and hyphens"),
  title: z.string().min(1),
  about: z.string().default(""),
  from: date,
  /** The contract it changes. Without it, it has the rules written here and no others. */
  basedOn: z.string().optional(),
  /** Rules of that contract which it does not have. */
  leaveOut: z.array(z.enum(ruleIds)).default([]),
  definitions: definitions.optional(),
  rules: z.array(rule).default([]),
});

export type WrittenRulebook = z.output<typeof writtenRulebook>;
export type WrittenRule = WrittenRulebook["rules"][number];
