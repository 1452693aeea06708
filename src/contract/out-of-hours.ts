import type { ClockTime } from "#time";
import { isWeekend } from "#time";

/** Minutes between two moments of a wall clock outside a normal working day, Monday to Friday. */
export function outOfHours(start: number, end: number, dayFrom: ClockTime, dayTo: ClockTime): number {
  let inside = 0;
  for (let date = Math.floor(start / 1440); date * 1440 < end; date++) {
    if (isWeekend(date)) continue;
    const midnight = date * 1440;
    inside += Math.max(0, Math.min(end, midnight + dayTo) - Math.max(start, midnight + dayFrom));
  }
  return end - start - inside;
}
