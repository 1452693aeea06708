/**
 * The ground. Rest and pay are counted in minutes really lived (`Instant`, `Span`); people read London's wall clock
 * (`Day`, `ClockTime`). The two nights the clocks change are where those differ, and nothing above this folder may
 * assume that a day has 1440 minutes.
 */
export {
  day,
  daysBetween,
  isoDay,
  isWeekend,
  mondayOf,
  readDay,
  sundayOf,
  weekday,
  weekdayNames,
  yearOf,
} from "./day.ts";
export type { Day, Weekday } from "./day.ts";
export {
  isoInstant,
  isoLondonMinute,
  londonClock,
  londonClockTime,
  londonDay,
  londonInstant,
  londonOffset,
  readClock,
  readInstant,
  summerTime,
  writeClock,
} from "./london.ts";
export type { ClockTime, Instant } from "./london.ts";
export { asHours, elapsed, hours, lengthOf, overlap, touches } from "./span.ts";
export type { Span } from "./span.ts";
export { publicHoliday } from "./public-holidays.ts";
