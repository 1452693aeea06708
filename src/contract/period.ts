import type { Day } from "#time";
import { londonInstant } from "#time";
import type { Clock } from "./view.ts";

/** Midnight at the start of a date, on either clock. */
export const startOfDay = (clock: Clock, date: Day): number =>
  clock === "elapsed" ? londonInstant(date, 0) : date * 1440;
