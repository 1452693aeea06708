import type { ClockTime, Day, Instant, Span } from "#time";
import { londonClockTime, londonDay, weekday, weekdayNames } from "#time";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Times as the NHS writes them (service manual, numbers and dates): 5pm, 8:30am, midday, midnight. */
export function clockSays(clock: ClockTime): string {
  const minutes = ((clock % 1440) + 1440) % 1440;
  if (minutes === 0) return "midnight";
  if (minutes === 720) return "midday";
  const hour = Math.floor(minutes / 60);
  const past = minutes % 60;
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${past === 0 ? "" : `:${String(past).padStart(2, "0")}`}${hour < 12 ? "am" : "pm"}`;
}

const parts = (day: Day): { date: number; month: string; year: number } => {
  const at = new Date(day * 86_400_000);
  return { date: at.getUTCDate(), month: months[at.getUTCMonth()], year: at.getUTCFullYear() };
};

/** `6 August 2018`. */
export function dateSays(day: Day): string {
  const { date, month, year } = parts(day);
  return `${date} ${month} ${year}`;
}

/** `Monday 6 August 2018`, for whatever somebody must turn up to. */
export const dayAndDateSays = (day: Day): string => `${weekdayNames[weekday(day)]} ${dateSays(day)}`;

/** `Mon 6 Aug`, for the heads of dense tables alone; pair it with the full date for a screen reader. */
export function shortDateSays(day: Day): string {
  const { date, month } = parts(day);
  return `${weekdayNames[weekday(day)].slice(0, 3)} ${date} ${month.slice(0, 3)}`;
}

/** `Monday 6 August 2018, 8:30am`, London's clock. */
export const momentSays = (at: Instant): string =>
  `${dayAndDateSays(londonDay(at))}, ${clockSays(londonClockTime(at))}`;

/** `Monday 6 August 2018, 8:30am to 5pm`; the second date only where it is another. */
export function spanSays({ start, end }: Span): string {
  const until = londonDay(end) === londonDay(start) ? clockSays(londonClockTime(end)) : momentSays(end);
  return `${momentSays(start)} to ${until}`;
}

/** `6 August 2018, 8:30am`, London's clock, of a moment the machine wrote down. */
export function stampSays(at: Date): string {
  const instant = Math.floor(at.getTime() / 60_000);
  return `${dateSays(londonDay(instant))}, ${clockSays(londonClockTime(instant))}`;
}

const some = (count: number, one: string): string => `${countSays(count)} ${one}${count === 1 ? "" : "s"}`;

/** `6 hours 30 minutes`. */
export function lengthSays(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes - hours * 60);
  if (hours === 0) return some(rest, "minute");
  return rest === 0 ? some(hours, "hour") : `${some(hours, "hour")} ${some(rest, "minute")}`;
}

/** `1,234`. */
export const countSays = (count: number): string => count.toLocaleString("en-GB");

/** `1 patient`, `1,234 patients`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${countSays(count)} ${count === 1 ? one : many}`;

/** `£1,234.50` from a decimal string; whole pounds stay whole. */
export function poundsSay(pounds: string): string {
  const [whole, pence] = pounds.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const tail = pence === undefined || /^0*$/.test(pence) ? "" : `.${pence.padEnd(2, "0")}`;
  return `${pounds.startsWith("-") ? "−" : ""}£${grouped}${tail}`;
}
