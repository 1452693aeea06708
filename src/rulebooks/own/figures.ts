import { z } from "zod";
import { readClock, readDay } from "#time";

/** How figures are written in a rulebook of one's own, and what they become. */

const durationShape = /^(?:(\d+(?:\.\d+)?) h)?(?: ?(\d+) min)?$/;

/** `13 h`, `10 h 30 min` or `45 min`, as minutes. */
export const duration = z
  .string()
  .regex(durationShape, "a length of time such as 13 h, 10 h 30 min or 45 min")
  .refine((text) => text !== "", "a length of time such as 13 h, 10 h 30 min or 45 min")
  .transform((text) => {
    const parts = durationShape.exec(text);
    return Number(parts?.[1] ?? 0) * 60 + Number(parts?.[2] ?? 0);
  });

/** `23:00`, or `24:00` for the end of the day, as minutes after midnight. */
export const clock = z
  .string()
  .refine((text) => text === "24:00" || readClock(text) !== undefined, "a time of day such as 23:00")
  .transform((text) => (text === "24:00" ? 1440 : readClock(text)!));

/** `2027-08-01`, kept as text where histories take text. */
export const date = z.string().refine((text) => readDay(text) !== undefined, "a date such as 2027-08-01");

export const count = z.int().min(1);

export const share = z.number().gt(0).lte(1);
