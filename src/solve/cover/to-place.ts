import { lengthOf, londonDay, mondayOf } from "#time";
import type { CoverAsk, CoverSettings } from "./ask.ts";
import type { Candidate } from "./candidates.ts";
import type { PlacingProblem } from "./placing-problem.ts";
import type { Pool } from "./pools.ts";

/** Gains are counted to a ten-thousandth of a doctor-hour, so that equal plans come out equal on any machine. */
const grain = 10_000;

/** Hours that the same people could fill, or leave, for the same gain: one demand. */
interface Hours {
  readonly perHour: readonly number[];
  readonly standing: number;
  readonly coming: readonly number[];
  /** For each person who may leave, the choices that take them away. */
  readonly going: readonly (readonly number[])[];
  minutes: number;
}

/** The choice of placements as a bare problem: people and hours by number. */
export function placingProblem(
  ask: CoverAsk,
  settings: CoverSettings,
  pools: readonly Pool[],
  gainsPerHour: readonly (readonly number[])[],
  found: readonly Candidate[],
): PlacingProblem {
  const hours = [...hoursAlike(pools, gainsPerHour, found).values()];
  const demands: number[][] = found.map(() => []);
  const leaves: number[][] = found.map(() => []);
  const stands: number[] = [];
  hours.forEach(({ coming, going }, demand) => {
    for (const choice of coming) demands[choice].push(demand);
    for (const choices of going) {
      for (const choice of choices) leaves[choice].push(stands.length);
      stands.push(demand);
    }
  });
  const sessions = [...new Set(found.flatMap((candidate) => candidate.sessions))];
  const place = new Map(sessions.map((session, i) => [session, i]));
  return {
    choices: found.map((candidate, choice) => ({
      demands: demands[choice],
      leaves: leaves[choice],
      sessions: candidate.sessions.map((session) => place.get(session)!),
      cost: candidate.cost,
      minutes: lengthOf(candidate.span),
      day: londonDay(candidate.span.start),
    })),
    demands: hours.map(({ perHour, standing, minutes }) => ({
      gains: perHour.map((gain) => Math.round((gain * minutes * grain) / 60) / grain),
      standing,
    })),
    stands,
    sessions: sessions.map((session) => ask.lossOf?.(session) ?? session.minutes),
    atMost: [...restSets(found, settings), ...weekSets(found, settings)],
  };
}

function hoursAlike(
  pools: readonly Pool[],
  gainsPerHour: readonly (readonly number[])[],
  found: readonly Candidate[],
): Map<string, Hours> {
  const coming: number[][] = pools.map(() => []);
  const leaving = pools.map(() => new Map<string, number[]>());
  found.forEach(({ doctor, pools: helped, leaves }, choice) => {
    for (const pool of helped) coming[pool].push(choice);
    for (const pool of leaves) {
      const known = leaving[pool].get(doctor.staffId);
      if (known) known.push(choice);
      else leaving[pool].set(doctor.staffId, [choice]);
    }
  });
  const alike = new Map<string, Hours>();
  pools.forEach((pool, i) => {
    if (gainsPerHour[i].length === 0) return;
    const perHour = gainsPerHour[i].map((gain) => Math.round(gain * 1e6) / 1e6);
    const going = [...leaving[i].values()];
    const standing = pool.standing.length;
    const touched = coming[i].length + going.length > 0;
    const key = touched ? JSON.stringify([perHour, standing, coming[i], going]) : `untouched ${i}`;
    const known = alike.get(key);
    if (known) known.minutes += lengthOf(pool);
    else alike.set(key, { perHour, standing, coming: coming[i], going, minutes: lengthOf(pool) });
  });
  return alike;
}

/** Blocks of one person that overlap, or leave less than the rest between them: at most one of each such set. */
function restSets(found: readonly Candidate[], { limits }: CoverSettings): PlacingProblem["atMost"] {
  return [...byPerson(found).values()].flatMap((mine) => {
    const starts = [...new Set(mine.map((choice) => found[choice].span.start))];
    const own = starts.map((at) =>
      mine.filter((choice) => found[choice].span.start <= at && at < found[choice].span.end + limits.rest),
    );
    return own
      .filter((set, i) => !own.some((other, j) => i !== j && holdsAll(other, set, j < i)))
      .map((choices) => ({ choices, most: 1 }));
  });
}

const holdsAll = (other: readonly number[], set: readonly number[], earlier: boolean): boolean =>
  set.every((choice) => other.includes(choice)) && (other.length > set.length || earlier);

/** No more than a few blocks of one person in a week. */
const weekSets = (found: readonly Candidate[], { limits }: CoverSettings): PlacingProblem["atMost"] =>
  [...byPerson(found).values()].flatMap((mine) =>
    [...Map.groupBy(mine, (choice) => mondayOf(londonDay(found[choice].span.start))).values()].flatMap(
      (choices) => {
        const dates = new Set(choices.map((choice) => londonDay(found[choice].span.start)));
        return dates.size > limits.mostBlocksInWeek ? [{ choices, most: limits.mostBlocksInWeek }] : [];
      },
    ),
  );

const byPerson = (found: readonly Candidate[]): Map<string, number[]> =>
  Map.groupBy(found.keys(), (choice) => found[choice].doctor.staffId);
