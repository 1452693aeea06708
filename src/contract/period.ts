import type { ClockTime, Day } from "#time";
import { londonInstant } from "#time";
import type { Clock } from "./view.ts";

/** A time of a date on either clock. */
export const clockAt = (clock: Clock, date: Day, time: ClockTime): number =>
  clock === "elapsed" ? londonInstant(date, time) : date * 1440 + time;

/** Midnight at the start of a date on either clock. */
export const startOfDay = (clock: Clock, date: Day): number => clockAt(clock, date, 0);
