/** A second judge of the 2002 terms and of the Regulations beside them, written from the sentences alone. */
import type { WorkingPattern } from "#people";
import type { Duty } from "#rota";
import type { Clock, Dates, PlainEntry, Work } from "./plain-ground.ts";
import {
  endOf,
  h,
  inTheNight,
  isOnCall,
  isShift,
  midnight,
  runs,
  toldApart,
  weeksWithoutRest,
  workOn,
} from "./plain-ground.ts";

export function plainJudgeOf2002(
  duties: readonly Duty[],
  pattern: WorkingPattern | undefined,
  period: Dates,
  optedOut: boolean,
): PlainEntry[] {
  const on = (clock: Clock): PlainEntry[] => onOneClock(duties, pattern, period, optedOut, clock);
  return toldApart(on("elapsed"), on("wall"))
    .map((entry) => ({ ...entry, rule: toldAs[entry.rule] ?? entry.rule }))
    .filter((entry, i, all) => !all.some((other, j) => isToldBetter(other, j, entry, i)));
}

/** Told under the name of another rule, and rules of their own all the same. */
const longGap = "long gap";
const naturalBreak = "natural break";
const toldAs: Readonly<Record<string, string>> = { [longGap]: "off-duty-period", [naturalBreak]: "breaks" };

/** The same gap or shift is told once: as a breach if it is one, by what it falls further short of. */
function isToldBetter(other: PlainEntry, j: number, entry: PlainEntry, i: number): boolean {
  if (i === j || other.rule !== entry.rule || other.from !== entry.from || other.to !== entry.to)
    return false;
  if (other.severity !== entry.severity) return other.severity === "breach";
  const [more, less] = [Math.abs(other.needed - other.had), Math.abs(entry.needed - entry.had)];
  return more > less || (more === less && j < i);
}

/** Duties that touch or overlap, as one. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly of: readonly Work[];
}

function stretches(work: readonly Work[]): Stretch[] {
  const found: { start: number; end: number; of: Work[] }[] = [];
  for (const one of work) {
    const open = found.at(-1);
    if (open && one.start <= open.end) {
      open.end = Math.max(open.end, one.end);
      open.of.push(one);
    } else found.push({ start: one.start, end: one.end, of: [one] });
  }
  return found;
}

function onOneClock(
  duties: readonly Duty[],
  row: WorkingPattern | undefined,
  period: Dates,
  optedOut: boolean,
  clock: Clock,
): PlainEntry[] {
  const work = workOn(duties, clock);
  const shifts = work.filter(isShift);
  const night = (one: Work): boolean => isShift(one) && inTheNight(one, clock) >= 3 * h;
  const blank = !work.some(isOnCall) ? "full_shift" : work.some(night) ? "hybrid" : "on_call";
  const pattern = row ?? blank;
  const whole = { start: midnight(clock, period.from), end: midnight(clock, period.to + 1) };
  const entries: PlainEntry[] = [];
  const add = (
    rule: string,
    from: number,
    to: number,
    had: number,
    needed: number,
    about: readonly Work[],
    severity = "breach",
  ): void => {
    entries.push({ rule, severity, from, to, had, needed, about: about.map(({ duty }) => duty) });
  };
  const lasts = ({ start, end }: { start: number; end: number }): number => end - start;

  const leave = duties.filter(({ kind }) => kind === "leave" || kind === "study_leave").length;
  const weeks = (period.to - period.from + 1) / 7 - leave / 5;
  const total = (of: (one: Work) => number): number => work.reduce((sum, one) => sum + of(one), 0);
  const week = total((one) => (isShift(one) ? lasts(one) : one.duty.expectedWorkMinutes)) / weeks;
  const most = (optedOut ? 56 : 48) * h;
  if (weeks > 1e-9 && week > most + 1e-6) add("average-hours", whole.start, whole.end, week, most, []);
  const outside = (one: Work): number => {
    let minutes = 0;
    for (let at = one.duty.wall.start; at < one.duty.wall.end; at += 15) {
      const [date, clockTime] = [Math.floor(at / 1440), at % 1440];
      if ((date + 3) % 7 >= 5 || clockTime < 7 * h || clockTime >= 19 * h) minutes += 15;
    }
    return minutes;
  };
  const outsideOf = (of: readonly Work[]): number => of.reduce((sum, one) => sum + outside(one), 0);
  const [byShift, byCall] = [outsideOf(shifts), outsideOf(work.filter(isOnCall))];
  const hybrid = byShift + byCall === 0 ? 56 * h : ((56 * byShift + 72 * byCall) / (byShift + byCall)) * h;
  const dutyLimit = {
    full_shift: 56 * h,
    partial_shift: 64 * h,
    partial_24h: 64 * h,
    on_call: 72 * h,
    hybrid,
  }[pattern];
  const duty = total(lasts) / weeks;
  if (weeks > 1e-9 && duty > dutyLimit + 1e-6) add("duty-hours", whole.start, whole.end, duty, dutyLimit, []);

  const joined = stretches(work);
  const onCallRules = (one: Stretch): boolean =>
    pattern === "on_call" || (pattern === "hybrid" && one.of.some(isOnCall));
  for (const one of joined) {
    const [first, last] = [
      one.of[0].duty.date,
      Math.max(...one.of.map(({ duty }) => Math.floor((duty.wall.end - 1) / 1440))),
    ];
    let weekend = false;
    for (let date = first; date <= last; date++) weekend ||= (date + 3) % 7 >= 5;
    const limit = onCallRules(one)
      ? weekend
        ? 56
        : 32
      : pattern === "partial_shift"
        ? 16
        : pattern === "partial_24h"
          ? 24
          : 14;
    if (lasts(one) > limit * h) add("continuous-duty", one.start, one.end, lasts(one), limit * h, one.of);
  }
  for (const [i, after] of joined.entries()) {
    const before = joined[i - 1];
    if (!before) continue;
    const limit = onCallRules(before) ? 12 : 8;
    const gap = after.start - before.end;
    if (gap < limit * h)
      add("off-duty-period", before.end, after.start, gap, limit * h, [before.of.at(-1)!, after.of[0]]);
  }
  entries.push(...longGaps(joined, pattern === "on_call" ? 21 : 28, clock, period));

  for (const [i, after] of work.entries()) {
    const before = work[i - 1];
    if (!before || !isShift(before) || !isShift(after)) continue;
    const rest = Math.max(0, after.start - before.end);
    if (rest > 0 && rest < 11 * h)
      add("rest-between-shifts", before.end, after.start, rest, 11 * h, [before, after]);
  }
  for (const run of runs(work, () => true)) {
    const dates = new Set(run.map((one) => one.duty.date)).size;
    if (dates > 13) add("consecutive-duty-days", run[0].start, endOf(run), dates, 13, run);
  }
  for (const run of runs(shifts, night))
    if (run.length > 7) add("consecutive-nights", run[0].start, endOf(run), run.length, 7, run, "warning");
  for (const run of runs(shifts, (one) => lasts(one) > 10 * h))
    if (run.length > 7) add("consecutive-long", run[0].start, endOf(run), run.length, 7, run, "warning");

  // Natural breaks on three duties in four, and 20 minutes in six hours on every one: the further short is told.
  const owing = shifts.flatMap((one) => {
    const had = one.duty.breakMinutes;
    const natural = 30 * (Math.ceil(lasts(one) / (4 * h)) - 1);
    return had === undefined ? [] : [{ one, had, natural, law: lasts(one) > 6 * h ? 20 : 0 }];
  });
  const naturals = owing.filter(({ natural }) => natural > 0);
  const passes = naturals.filter(({ had, natural }) => had >= natural).length >= 0.75 * naturals.length;
  for (const { one, had, natural, law } of owing) {
    if (!passes && had < natural) add(naturalBreak, one.start, one.end, had, natural, [one]);
    if (had < law) add("breaks", one.start, one.end, had, law, [one]);
  }
  return [...entries, ...weeksWithoutRest(work, clock, period)];
}

/** Any four weeks (three on call) in which there are not both a gap of 62 hours and another of 48. */
function longGaps(joined: readonly Stretch[], days: number, clock: Clock, period: Dates): PlainEntry[] {
  if (joined.length === 0) return [];
  const gaps = [undefined, ...joined].map((before, i) => {
    const after = joined[i];
    const from = before?.end ?? midnight(clock, period.from);
    const to = after?.start ?? midnight(clock, period.to + 1);
    const about = [before?.of.at(-1), after?.of[0]].flatMap((one) => (one ? [one.duty] : []));
    return { from, to, about, length: Math.max(0, to - from) };
  });
  const entries: PlainEntry[] = [];
  let worst: (PlainEntry & { short: number }) | undefined;
  for (let first = period.from; first + days - 1 <= period.to; first++) {
    const [from, to] = [midnight(clock, first), midnight(clock, first + days)];
    const [best, second] = gaps
      .filter((gap) => gap.length > 0 && gap.from < to && gap.to > from)
      .toSorted((a, b) => b.length - a.length);
    const [gap, needed] = (best?.length ?? 0) < 62 * h ? [best, 62 * h] : [second, 48 * h];
    const had = gap?.length ?? 0;
    const place = gap ?? { from, to: from + days * 1440, about: [] };
    if (had >= needed) {
      if (worst) entries.push(worst);
      worst = undefined;
    } else if (!worst || needed - had > worst.short) {
      const { about } = place;
      worst = {
        rule: longGap,
        severity: "breach",
        from: place.from,
        to: place.to,
        had,
        needed,
        about,
        short: needed - had,
      };
    }
  }
  if (worst) entries.push(worst);
  return entries;
}
