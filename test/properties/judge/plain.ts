/**
 * A second judge of the 2016 terms, written from the sentences and from nothing of the first: no rulebooks, no columns,
 * no shortcuts. It looks at every pair, every run and every quarter of an hour, and is as slow as that sounds.
 */
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

/** The figures that changed over the years. */
export interface Terms {
  readonly longRun: number;
  readonly anyRun: number;
  readonly nightsRestFrom: number;
  readonly nightsRest: number;
  readonly weekendOneIn: number;
  readonly authorisedOneIn: number | undefined;
  readonly thirdBreak: boolean;
}

export const termsNow: Terms = {
  longRun: 4,
  anyRun: 7,
  nightsRestFrom: 1,
  nightsRest: 46,
  weekendOneIn: 3,
  authorisedOneIn: 2,
  thirdBreak: true,
};
export const termsOf2016: Terms = {
  longRun: 5,
  anyRun: 8,
  nightsRestFrom: 3,
  nightsRest: 46,
  weekendOneIn: 2,
  authorisedOneIn: undefined,
  thirdBreak: false,
};
export const termsOffered: Terms = { ...termsOf2016, nightsRestFrom: 4, nightsRest: 48 };

/** Everything wrong with the duties, on the real clocks, with what only the clocks' change makes marked. */
export function plainJudge(
  duties: readonly Duty[],
  terms: Terms,
  period: Dates,
  optedOut: boolean,
): PlainEntry[] {
  const on = (clock: Clock): PlainEntry[] => onOneClock(duties, terms, period, optedOut, clock);
  return toldApart(on("elapsed"), on("wall"));
}

function onOneClock(
  duties: readonly Duty[],
  terms: Terms,
  period: Dates,
  optedOut: boolean,
  clock: Clock,
): PlainEntry[] {
  const work = workOn(duties, clock);
  const shifts = work.filter(isShift);
  const onCalls = work.filter(isOnCall);
  const night = (one: Work): boolean => isShift(one) && inTheNight(one, clock) >= 3 * h;
  const long = (one: Work): boolean => one.end - one.start > 10 * h;
  const late = (one: Work): boolean =>
    long(one) && !night(one) && one.duty.wall.end > one.duty.date * 1440 + 23 * h;
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

  // Hours a week on average; leave shortens the weeks by a fifth each day.
  const minutes = work.reduce(
    (sum, one) => sum + (isShift(one) ? one.end - one.start : one.duty.expectedWorkMinutes),
    0,
  );
  const leave = duties.filter(({ kind }) => kind === "leave" || kind === "study_leave").length;
  const weeks = (period.to - period.from + 1) / 7 - leave / 5;
  const most = (optedOut ? 56 : 48) * h;
  if (weeks > 1e-9 && minutes / weeks > most + 1e-6)
    add("average-hours", whole.start, whole.end, minutes / weeks, most, []);

  // 72 in any 168: every quarter of an hour is tried as a start.
  if (work.length > 0) {
    let worst: { at: number; had: number } | undefined;
    const told = (): void => {
      if (!worst) return;
      const { at, had } = worst;
      add(
        "hours-in-168",
        at,
        at + 168 * h,
        had,
        72 * h,
        work.filter(({ start, end }) => start < at + 168 * h && end > at),
      );
      worst = undefined;
    };
    const starts = new Set(work.map(({ start }) => start));
    const edges = new Set(work.flatMap(({ start, end }) => [start, end, start - 168 * h, end - 168 * h]));
    for (let at = work[0].start - 168 * h; at <= Math.max(...work.map(({ end }) => end)); at += 15) {
      const had = work.reduce((sum, one) => {
        const shared = Math.min(one.end, at + 168 * h) - Math.max(one.start, at);
        if (shared <= 0) return sum;
        return sum + (isShift(one) ? shared : one.duty.expectedWorkMinutes);
      }, 0);
      // On call is counted whole where a window begins or ends with work, and nobody asks between.
      if (!edges.has(at) && onCalls.length > 0) continue;
      if (had <= 72 * h) told();
      else if (!worst || had > worst.had || (had === worst.had && !starts.has(worst.at) && starts.has(at)))
        worst = { at, had };
    }
    told();
  }

  for (const one of shifts) {
    if (one.end - one.start > 13 * h)
      add("shift-length", one.start, one.end, one.end - one.start, 13 * h, [one]);
    const had = one.duty.breakMinutes;
    const length = one.end - one.start;
    const begins = one.duty.wall.start - one.duty.date * 1440;
    let owed = length > 9 * h ? 60 : length > 5 * h ? 30 : 0;
    if (terms.thirdBreak && length >= 12 * h && begins >= 20 * h && begins < 24 * h) owed = 90;
    if (had !== undefined && had < owed) add("breaks", one.start, one.end, had, owed, [one]);
  }

  for (const [i, after] of work.entries()) {
    const before = work[i - 1];
    if (!before || !isShift(before) || !isShift(after)) continue;
    const rest = Math.max(0, after.start - before.end);
    if (rest < 11 * h) add("rest-between-shifts", before.end, after.start, rest, 11 * h, [before, after]);
  }

  const nextAfter = (run: readonly Work[]): Work | undefined => work[work.indexOf(run.at(-1)!) + 1];
  const restAfter = (rule: string, run: readonly Work[], needed: number, severity = "breach"): void => {
    const next = nextAfter(run);
    if (!next) return;
    const rest = Math.max(0, next.start - endOf(run));
    const last = run.filter(({ end }) => end === endOf(run)).at(-1)!;
    if (rest < needed) add(rule, endOf(run), next.start, rest, needed, [last, next], severity);
  };
  for (const run of runs(shifts, long)) {
    if (run.length > terms.longRun)
      add("consecutive-long", run[0].start, endOf(run), run.length, terms.longRun, run);
    if (run.length !== terms.longRun) continue;
    const next = nextAfter(run);
    const onlyWarns = run.every(night) && next && Math.max(0, next.start - endOf(run)) >= 46 * h;
    restAfter("rest-after-long", run, 48 * h, onlyWarns ? "warning" : "breach");
  }
  for (const run of runs(shifts, late)) {
    if (run.length > 4) add("consecutive-late", run[0].start, endOf(run), run.length, 4, run);
    if (run.length === 4) restAfter("rest-after-late", run, 48 * h);
  }
  for (const run of runs(shifts, night)) {
    if (run.length > 4) add("consecutive-nights", run[0].start, endOf(run), run.length, 4, run);
    if (run.length <= 4 && run.length >= terms.nightsRestFrom)
      restAfter("rest-after-nights", run, terms.nightsRest * h);
  }
  for (const run of runs(work, () => true)) {
    const dates = new Set(run.map(({ duty }) => duty.date)).size;
    const weekend = run.filter(({ duty }) => (duty.date + 3) % 7 >= 5);
    const quiet = weekend.every(
      (one) => isOnCall(one) && one.duty.expectedWorkMinutes <= 180 && one.duty.calls.length <= 3,
    );
    const both = weekend.some(
      (one) => (one.duty.date + 3) % 7 === 5 && weekend.some(({ duty }) => duty.date === one.duty.date + 1),
    );
    const limit = quiet && both && dates >= terms.anyRun ? 12 : terms.anyRun;
    if (dates > limit) add("consecutive-shifts", run[0].start, endOf(run), dates, limit, run);
    if (dates === limit) restAfter("rest-after-consecutive", run, 48 * h);
  }

  // Weekends: any work after 00:01 on Saturday and before 23:59 on Sunday.
  let worked = 0;
  for (let date = period.from; date <= period.to; date++) {
    if ((date + 3) % 7 !== 5) continue;
    const [from, to] = [date * 1440 + 1, (date + 1) * 1440 + 23 * h + 59];
    if (work.some(({ duty }) => duty.wall.start < to && duty.wall.end > from)) worked++;
  }
  const allWeeks = (period.to - period.from + 1) / 7;
  if (worked * terms.weekendOneIn > allWeeks) {
    const may = terms.authorisedOneIn !== undefined && worked * terms.authorisedOneIn <= allWeeks;
    add(
      "weekend-frequency",
      whole.start,
      whole.end,
      worked / allWeeks,
      1 / terms.weekendOneIn,
      [],
      may ? "authorisation" : "breach",
    );
  }

  for (const one of onCalls) {
    if (one.end - one.start > 24 * h && !one.duty.handover)
      add("on-call-length", one.start, one.end, one.end - one.start, 24 * h, [one]);
    const date = one.duty.date;
    const laterSame = onCalls.some(
      (other) => other !== one && other.duty.date === date && onCalls.indexOf(other) > onCalls.indexOf(one),
    );
    const saturdayOfTwo = (date + 3) % 7 === 5 && onCalls.some(({ duty }) => duty.date === date + 1);
    const next = shifts.filter(({ duty }) => duty.date === date + 1);
    const hours = next.reduce((sum, { start, end }) => sum + end - start, 0);
    const limit = (one.duty.expectedRest ? 10 : 5) * h;
    if (!laterSame && !saturdayOfTwo && hours > limit)
      add("after-on-call", one.start, endOf(next), hours, limit, [one, ...next]);
  }

  // On call running: dates with on call, in stretches.
  const dates = [...new Set(onCalls.map(({ duty }) => duty.date))];
  for (const first of dates.filter((date) => !dates.includes(date - 1))) {
    let last = first;
    while (dates.includes(last + 1)) last++;
    const run = onCalls.filter(({ duty }) => duty.date >= first && duty.date <= last);
    const had = last - first + 1;
    const weekend = run.some(({ duty }) => (duty.date + 3) % 7 === 5 && duty.date < last);
    const limit = weekend ? 2 : 1;
    if (had > limit) add("on-call-consecutive", run[0].start, endOf(run), had, limit, run);
  }

  // Three on call in any seven dates: every date is tried as a start.
  if (onCalls.length > 0) {
    let worst: { date: number; had: Work[] } | undefined;
    for (let date = dates[0] - 7; date <= dates.at(-1)! + 1; date++) {
      const had = onCalls.filter(({ duty }) => duty.date >= date && duty.date < date + 7);
      if (had.length <= 3) {
        if (worst)
          add(
            "on-call-in-seven",
            midnight(clock, worst.date),
            midnight(clock, worst.date + 7),
            worst.had.length,
            3,
            worst.had,
          );
        worst = undefined;
      } else if (
        !worst ||
        had.length > worst.had.length ||
        (had.length === worst.had.length && !dates.includes(worst.date) && dates.includes(date))
      )
        worst = { date, had };
    }
  }

  return [...entries, ...weeksWithoutRest(work, clock, period)];
}
