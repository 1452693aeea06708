/**
 * What the plain judges share: two clocks, runs, nights, and a week's rest, looked at a quarter of an hour at a time.
 */
import type { Duty } from "#rota";
import { londonInstant } from "#time";

/** A duty on one of two clocks. */
export interface Work {
  readonly duty: Duty;
  readonly start: number;
  readonly end: number;
}

export interface PlainEntry {
  readonly rule: string;
  readonly severity: string;
  readonly from: number;
  readonly to: number;
  readonly had: number;
  readonly needed: number;
  readonly about: readonly Duty[];
}

export type Clock = "elapsed" | "wall";

export const h = 60;
export const isShift = ({ duty }: Work): boolean => duty.kind === "shift";
export const isOnCall = ({ duty }: Work): boolean => duty.kind === "non_resident_on_call";
export const midnight = (clock: Clock, date: number, minutes = 0): number =>
  clock === "wall" ? date * 1440 + minutes : londonInstant(date, minutes);

/** Dates, both included. */
export interface Dates {
  readonly from: number;
  readonly to: number;
}

/** Shifts and on call on one clock, in order. */
export const workOn = (duties: readonly Duty[], clock: Clock): Work[] =>
  duties
    .filter(({ kind }) => kind === "shift" || kind === "non_resident_on_call")
    .map((duty): Work => ({
      duty,
      start: clock === "wall" ? duty.wall.start : duty.start,
      end: clock === "wall" ? duty.wall.end : duty.end,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);

/** What is found with the real clocks, marked where it is not there on the wall. */
export const toldApart = (lived: readonly PlainEntry[], shown: readonly PlainEntry[]): PlainEntry[] =>
  lived.map((entry) =>
    entry.severity === "warning" || shown.some((other) => alike(entry, other))
      ? entry
      : { ...entry, severity: "clock-change" },
  );

function alike(one: PlainEntry, other: PlainEntry): boolean {
  if (one.rule !== other.rule || one.severity !== other.severity) return false;
  if (one.about.length === 0) return true;
  return one.rule.startsWith("rest-") || one.rule === "off-duty-period"
    ? one.about.every((duty) => other.about.includes(duty))
    : one.about.some((duty) => other.about.includes(duty));
}

/** Runs: each is grown for as long as the next shift is of the kind and on the same or the next date. */
export const runs = (of: readonly Work[], is: (one: Work) => boolean): Work[][] => {
  const found: Work[][] = [];
  for (const one of of) {
    const run = found.at(-1);
    const before = run?.at(-1);
    const previous = of[of.indexOf(one) - 1];
    if (!is(one)) continue;
    if (before && previous === before && one.duty.date - before.duty.date <= 1) run!.push(one);
    else found.push([one]);
  }
  return found;
};

export const endOf = (run: readonly Work[]): number => Math.max(...run.map(({ end }) => end));

/** Minutes between 23:00 and 06:00, of whichever nights. */
export function inTheNight({ duty, start, end }: Work, clock: Clock): number {
  let minutes = 0;
  for (let date = duty.date - 2; date <= duty.date + 8; date++) {
    const from = midnight(clock, date, 23 * h);
    const to = midnight(clock, date, 30 * h);
    minutes += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return minutes;
}

/** Weeks from a Monday without a day of rest, in whose fortnights there is none either. */
export function weeksWithoutRest(work: readonly Work[], clock: Clock, period: Dates): PlainEntry[] {
  const entries: PlainEntry[] = [];
  // A day of rest in the week, or two in a fortnight, together or apart. Calls are work, waiting is not.
  const busy = work.flatMap((one) =>
    isShift(one)
      ? [one]
      : one.duty.calls.map(({ start, end }) => ({
          start: start - one.duty.start + one.start,
          end: end - one.duty.start + one.start,
        })),
  );
  const gaps = (from: number, to: number): number[] => {
    const found: number[] = [];
    let run = 0;
    for (let at = from; at < to; at += 15) {
      if (busy.some(({ start, end }) => start < at + 15 && end > at)) {
        found.push(run);
        run = 0;
      } else run += 15;
    }
    return [...found, run];
  };
  for (let monday = period.from; monday + 6 <= period.to; monday++) {
    if ((monday + 3) % 7 !== 0) continue;
    const [from, to] = [midnight(clock, monday), midnight(clock, monday + 7)];
    const longest = Math.max(...gaps(from, to));
    const fortnight = [monday - 7, monday]
      .filter((first) => first >= period.from && first + 13 <= period.to)
      .some((first) => {
        const found = gaps(midnight(clock, first), midnight(clock, first + 14));
        return Math.max(...found) >= 48 * h || found.filter((gap) => gap >= 24 * h).length >= 2;
      });
    const about = work.filter(({ start, end }) => start < to && end > from).map(({ duty }) => duty);
    if (longest < 24 * h && !fortnight)
      entries.push({
        rule: "weekly-rest",
        severity: "breach",
        from,
        to,
        had: longest,
        needed: 24 * h,
        about,
      });
  }
  return entries;
}
