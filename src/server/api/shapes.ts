import { z } from "zod";

/** Shapes of answers, as the OpenAPI document publishes them. Moments are ISO 8601 with their offset, money is decimal text. */
const moment = z.string().meta({ format: "date-time" });
const date = z.string().meta({ format: "date" });
const pounds = z.string().meta({ description: "Pounds, as a decimal string" });
const certainty = z.enum(["published", "transcribed", "computed", "supplied", "unverified"]);
const readings = z.record(z.string(), z.string());

const breach = z.object({
  rule: z.string(),
  severity: z.enum(["breach", "authorisation", "clock-change", "warning"]),
  clause: z.string(),
  certainty,
  from: moment,
  to: moment,
  had: z.number(),
  needed: z.number(),
  unit: z.string(),
  duties: z.array(z.string()),
  reading: z.string().optional(),
});

const agreement = z.object({
  rule: z.string(),
  from: date.nullable(),
  to: date.nullable(),
  agreedBy: z.string(),
  reason: z.string(),
});

export const rotaCheckAnswer = z
  .object({
    contract: z.string(),
    from: date.nullable(),
    to: date.nullable(),
    readings,
    doctors: z.array(
      z.object({
        staffId: z.string(),
        contract: z.string().optional().meta({ description: "Where each is judged by their own" }),
        compliant: z.boolean(),
        breaches: z.array(breach),
        lifted: z.array(breach.extend({ agreement })).optional(),
      }),
    ),
    summary: z.object({
      doctors: z.number(),
      compliant: z.number(),
      byRule: z.record(z.string(), z.number()),
    }),
  })
  .meta({ id: "RotaCheck" });

const payLine = z.object({
  id: z.string(),
  label: z.string(),
  clause: z.string(),
  source: z.string(),
  certainty,
  quantity: z.number(),
  unit: z.string(),
  rate: pounds.nullable(),
  amount: pounds.nullable(),
});

export const rotaPriceAnswer = z
  .object({
    contract: z.string().nullable(),
    on: date,
    from: date,
    to: date,
    readings,
    doctors: z.array(
      z.object({
        staffId: z.string(),
        contract: z.string(),
        on: date,
        lines: z.array(payLine),
        annual: pounds.nullable(),
        monthly: pounds.nullable(),
        notes: z.array(z.object({ note: z.string(), about: z.string() })),
        band: z.string().optional(),
        hoursBand: z.string().optional(),
      }),
    ),
    summary: z.object({
      doctors: z.number(),
      priced: z.number(),
      annual: pounds,
      monthly: pounds,
    }),
  })
  .meta({ id: "RotaPrice" });

export const auditAnswer = z
  .object({
    planId: z.string(),
    displaced: z.number(),
    lines: z.number(),
    byState: z.record(z.string(), z.number()),
    withoutDate: z.array(z.string()),
    reconciles: z.boolean(),
  })
  .meta({ id: "ElectivesAudit" });

export const trailAnswer = z
  .object({
    sound: z.boolean(),
    entries: z.number().nullable(),
    head: z.string().nullable(),
    fault: z.object({ seq: z.number(), fault: z.string() }).nullable(),
    latest: z.array(
      z.object({
        seq: z.number(),
        at: moment,
        who: z.string(),
        role: z.string(),
        what: z.string(),
        subject: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        why: z.string(),
        requestId: z.string(),
        hash: z.string(),
      }),
    ),
  })
  .meta({ id: "Trail" });

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    instance: z.string(),
    detail: z.string().optional(),
  })
  .meta({ id: "Problem" });
