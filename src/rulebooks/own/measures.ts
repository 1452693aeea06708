import { z } from "zod";
import type { Measure, Unit } from "#contract";
import { clock, count, duration, share } from "./figures.ts";

const runOf = z.enum(["long", "late", "night", "duty-dates"]);

/** Every kind of measure as a user writes it. The names are the engine's own. */
export const measures = [
  z.strictObject({
    kind: z.literal("average"),
    of: z.enum(["work", "duty"]),
    withoutCover: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal("hours-in-window"), window: duration }),
  z.strictObject({
    kind: z.literal("length"),
    of: z.enum(["shift", "on-call", "touching-shifts", "touching-duties"]),
  }),
  z.strictObject({ kind: z.literal("rest-between"), what: z.enum(["shifts", "duties"]) }),
  z.strictObject({ kind: z.literal("run"), of: runOf, onlyWarns: z.literal(true).optional() }),
  z.strictObject({
    kind: z.literal("rest-after-run"),
    of: runOf,
    most: z.enum(["consecutive-long", "consecutive-late", "consecutive-nights", "consecutive-shifts"]),
    /** Owed by runs of this length and more, not by those at the most alone. */
    after: count.optional(),
  }),
  z.strictObject({ kind: z.literal("weekends") }),
  z.strictObject({ kind: z.literal("consecutive-weekends") }),
  z.strictObject({
    kind: z.literal("breaks"),
    over: duration,
    second: duration.optional(),
    longNight: z.strictObject({ startsFrom: clock, startsBefore: clock, least: duration }).optional(),
  }),
  z.strictObject({ kind: z.literal("natural-breaks"), every: duration, share }),
  z.strictObject({ kind: z.literal("on-call-run") }),
  z.strictObject({ kind: z.literal("on-call-in-days"), days: count }),
  z.strictObject({ kind: z.literal("after-on-call") }),
  z.strictObject({ kind: z.literal("on-call-rest"), unbroken: duration, from: clock, to: clock }),
  z.strictObject({
    kind: z.literal("on-call-rest-share"),
    share,
    ofDuties: share,
    from: clock,
    to: clock,
    dayFrom: clock,
    dayTo: clock,
  }),
  z.strictObject({ kind: z.literal("weekly-rest"), fortnight: duration, twice: z.boolean() }),
  z.strictObject({ kind: z.literal("long-gaps"), shorter: duration, days: count, onCallDays: count }),
] as const;

export const measure = z.discriminatedUnion("kind", measures);

/** What a measure's limit counts, and so how it is written. */
export const unitOf: Readonly<Record<Measure["kind"], Unit>> = {
  average: "hours a week",
  "hours-in-window": "hours",
  length: "hours",
  "rest-between": "hours",
  run: "shifts",
  "rest-after-run": "hours",
  weekends: "weekends a week",
  "consecutive-weekends": "duties",
  breaks: "minutes",
  "natural-breaks": "minutes",
  "on-call-run": "dates",
  "on-call-in-days": "duties",
  "after-on-call": "hours",
  "on-call-rest": "hours",
  "on-call-rest-share": "hours",
  "weekly-rest": "hours",
  "long-gaps": "hours",
};

/** Is the limit a length of time, or a count? */
export const isTimed = (kind: Measure["kind"]): boolean =>
  /hours|minutes/.test(unitOf[kind]) && unitOf[kind] !== "weekends a week";
