import type { Pathway, Priority } from "#patients";
import type { Day } from "#time";
import { isWeekend } from "#time";
import { assumptionsFor } from "../assumptions/by-treatment-function.ts";
import type { PriorityMix } from "../assumptions/list.ts";
import { admittedPriorities, cancelledBefore, clinicPriorities } from "../assumptions/list.ts";
import type { Random } from "../random.ts";
import { stream } from "../random.ts";
import { scaled } from "../share-out.ts";
import { lognormal, poisson } from "./chance.ts";
import type { WaitingByWeek } from "./published-list.ts";
import { nextBreach } from "./standards.ts";

/** Longer ones are cut to what one half-day list can hold, so that each can be booked: all-day lists are not drawn. */
export const longestProcedure = 200;

/** A pathway that waits for its patient to be drawn. */
export type Unclaimed = Omit<Pathway, "patientId">;

/**
 * Every pathway of a list as it stood on a date: as many in each treatment function, week and decision as published,
 * times the scale.
 */
export function drawList(
  list: readonly WaitingByWeek[],
  asOf: Day,
  scale: number,
  seed: number,
): Unclaimed[] {
  const random = stream(seed, "waiting list");
  const cells = list.flatMap((row) =>
    [false, true].flatMap((decided) =>
      (decided ? row.withDecision : row.withoutDecision).map((count, week) => ({
        row,
        decided,
        week,
        count,
      })),
    ),
  );
  const counts = scaled(
    cells.map((cell) => cell.count),
    scale,
  );
  const drawn: Unclaimed[] = [];
  cells.forEach(({ row, decided, week }, i) => {
    for (let left = counts[i]; left > 0; left--)
      drawn.push(drawPathway(`w${drawn.length + 1}`, row.treatmentFunction, week, decided, asOf, random));
  });
  return drawn;
}

function drawPathway(
  pathwayId: string,
  tfc: string,
  week: number,
  decided: boolean,
  asOf: Day,
  random: Random,
): Unclaimed {
  const assumed = assumptionsFor(tfc);
  const clockStart = weekdayWithin(asOf - 7 * longest(week, random), random);
  const waited = asOf - clockStart;
  const priority = drawPriority(
    decided ? admittedPriorities.value : clinicPriorities.value,
    week,
    assumed.cancer,
    random,
  );
  const decisionDate = decided
    ? asOf - Math.round(waited * sinceDecision(priority, waited, random))
    : undefined;
  const isDayCase = random.chance(assumed.dayCase);
  const procedureMinutes = decided
    ? Math.max(5, five(lognormal(assumed.operation, random)))
    : clinicSlot(assumed.clinicMinutes, random);
  return {
    pathwayId,
    treatmentFunction: tfc,
    clockStart,
    priority,
    decisionDate,
    breachDate: nextBreach({ priority, clockStart, decisionDate }, asOf),
    procedureMinutes: Math.min(procedureMinutes, longestProcedure),
    lengthOfStay: decided && !isDayCase ? Math.max(1, Math.round(lognormal(assumed.nights, random))) : 0,
    timesCancelled: poisson(cancelledBefore.value.atOnce + cancelledBefore.value.aWeek * week, random),
  };
}

/** The last published week is "104 and more"; those few are spread over the half year before. */
const longest = (week: number, random: Random): number => (week < 104 ? week : 104 + random.below(26));

/** A weekday among the seven that end on this date: referrals arrive on working days. */
function weekdayWithin(last: Day, random: Random): Day {
  const days = [0, 1, 2, 3, 4, 5, 6].map((back) => last - back).filter((date) => !isWeekend(date));
  return random.pick(days);
}

/** Share of the wait that has passed since the decision to admit: short for the urgent, whose month has just begun. */
function sinceDecision(priority: Priority, waited: number, random: Random): number {
  const days = { P1a: 1, P1b: 3, cancer_31: 34, P2: 36, P3: 110 }[priority as string] ?? waited * 0.85;
  return waited === 0 ? 0 : Math.min(waited, random.next() * days) / waited;
}

function drawPriority(mixes: readonly PriorityMix[], week: number, cancer: number, random: Random): Priority {
  const { shares } = mixes.find(({ upToWeeks }) => week < upToWeeks)!;
  let at = random.next();
  let last: Priority = "routine";
  for (const [priority, share] of Object.entries(shares) as [Priority, number][]) {
    at -= priority.startsWith("cancer") ? share * cancer : share;
    last = priority;
    if (at < 0) break;
  }
  return last;
}

const five = (minutes: number): number => Math.round(minutes / 5) * 5;

/** Most first appointments take the usual slot; one in five half as long again. */
const clinicSlot = (usual: number, random: Random): number =>
  random.chance(0.2) ? five(usual * 1.5) : usual;
