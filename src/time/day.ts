/** A calendar date in London: whole days since 1970-01-01. */
export type Day = number;

/** Monday is 0 and Sunday is 6, as rotas are written. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-01-05`. Answers undefined for anything that is not a date of the calendar, such as 2026-02-30. */
export function readDay(text: string): Day | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const milliseconds = Date.UTC(year, month - 1, date);
  const made = new Date(milliseconds);
  const real =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return real ? milliseconds / 86_400_000 : undefined;
}

/** A date written in the source itself. Throws where `readDay` would answer undefined. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read === undefined) throw new RangeError(`${text} is not a date of the form 2026-01-31`);
  return read;
}

/** `2026-01-05`. */
export const isoDay = (date: Day): string => new Date(date * 86_400_000).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday. */
export const weekday = (date: Day): Weekday => ((((date + 3) % 7) + 7) % 7) as Weekday;

export const isWeekend = (date: Day): boolean => weekday(date) >= 5;

/** The Monday on or before a date. */
export const mondayOf = (date: Day): Day => date - weekday(date);

/** The Sunday on or after a date. */
export const sundayOf = (date: Day): Day => mondayOf(date) + 6;

export const yearOf = (date: Day): number => new Date(date * 86_400_000).getUTCFullYear();

/** Every date from the first to the last, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
