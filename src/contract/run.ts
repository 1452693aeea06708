import type { Case } from "./case.ts";
import type { RunOf } from "./measure.ts";
import type { View } from "./view.ts";
import { LATE, LONG, NIGHT, ON_CALL, SHIFT } from "./view.ts";

/** Duties on consecutive dates that share a trait. */
export interface Run {
  /** Places in the view. Between them, only the duties that `belongs` says are of the run. */
  readonly first: number;
  readonly last: number;
  /** Shifts in it; for runs of dates, dates. */
  readonly length: number;
  /** When its last duty to finish finishes, and which that is. */
  readonly end: number;
  readonly endsWith: number;
  /** In a cycle that repeats: it never ends. */
  readonly endless: boolean;
}

const wanted: Readonly<Record<RunOf, number>> = {
  long: LONG,
  late: LATE,
  night: NIGHT,
  "duty-dates": SHIFT | ON_CALL,
};

/** Runs of a kind, in order, found once a case. */
export function runsOf(tried: Case, of: RunOf): readonly Run[] {
  let runs = tried.runs.get(of);
  if (!runs) {
    runs = findRuns(tried, of);
    tried.runs.set(of, runs);
  }
  return runs;
}

/** Duties the run is made of or broken by. On call neither makes nor breaks a run of long, late or night shifts. */
export const counted = (tried: Case, of: RunOf): number =>
  of === "duty-dates" && tried.readings["on-call-in-runs"] !== "not-counted" ? SHIFT | ON_CALL : SHIFT;

/** Places in the view of the duties of a run. */
export function membersOf(tried: Case, of: RunOf, run: Run): number[] {
  const looked = counted(tried, of);
  const members: number[] = [];
  for (let i = run.first; i <= run.last; i++) if (tried.view.traits[i] & looked) members.push(i);
  return members;
}

function findRuns(tried: Case, of: RunOf): Run[] {
  const { view } = tried;
  const looked = counted(tried, of);
  const want = wanted[of];
  const follows = follower(tried);
  const touched = tried.readings["consecutive"] === "dates-touched";
  const runs: Run[] = [];
  let first = -1;
  let last = -1;
  let length = 0;
  let end = 0;
  let endsWith = -1;
  const close = (): void => {
    if (first < 0) return;
    const dates = of === "duty-dates" && touched ? lastDateOf(view, last) - view.day[first] + 1 : length;
    runs.push({ first, last, length: dates, end, endsWith, endless: false });
    first = -1;
  };
  for (let i = 0; i < view.count; i++) {
    const traits = view.traits[i];
    if ((traits & looked) === 0) continue;
    if ((traits & want) === 0) {
      close();
      continue;
    }
    if (first >= 0 && follows(view, last, i)) {
      if (of !== "duty-dates" || view.day[i] !== view.day[last]) length++;
      last = i;
      if (view.end[i] >= end) [end, endsWith] = [view.end[i], i];
    } else {
      close();
      first = last = i;
      length = 1;
      [end, endsWith] = [view.end[i], i];
    }
  }
  close();
  return tried.cyclic && runs.length === 1 ? [{ ...runs[0], endless: meetsBothEdges(tried, runs[0]) }] : runs;
}

/** Of a cycle unrolled well beyond its period on both sides, only a run without end reaches both. */
function meetsBothEdges({ view, period }: Case, run: Run): boolean {
  return view.day[run.first] < period.from && view.day[run.last] > period.to;
}

type Follows = (view: View, before: number, after: number) => boolean;

/** Which duties count as consecutive, as the reading in use has it. */
function follower(tried: Case): Follows {
  switch (tried.readings["consecutive"]) {
    case "dates-touched":
      return (view, before, after) => view.day[after] <= lastDateOf(view, before) + 1;
    case "within-48-hours":
      return (view, before, after) => view.start[after] - view.end[before] < 48 * 60;
    default:
      return (view, before, after) => view.day[after] - view.day[before] <= 1;
  }
}

/** The last date a duty has any minute on. */
const lastDateOf = (view: View, at: number): number => Math.floor((view.duties[at].wall.end - 1) / 1440);
