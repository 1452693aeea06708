import type { Session } from "#electives";
import type { Doctor } from "#people";
import { isShift } from "#rota";
import { spansOf } from "#strike";
import type { Span } from "#time";
import { londonClockTime, londonDay, overlap, touches, weekday } from "#time";
import { restConflict } from "./leads.ts";
import type { Placement, StandDownProblem } from "./problem.ts";
import { sureToCome } from "./sure-to-come.ts";
import type { PoolNeed } from "./team.ts";
import { hasSkill } from "./team.ts";

/** How many of a pool lists may count on at one time, and how that was come by. */
export interface Supply {
  readonly skill: string;
  readonly department: string;
  readonly needed: number;
  readonly sure: number;
  /** On duty then in ordinary times, when they are too few for the lists in the table: nought when the rota names none. */
  readonly rostered: number;
}

/** Who is in a pool, and how many of several pools together lists may count on while the action runs. */
export interface Supplies {
  members(need: PoolNeed): ReadonlySet<Doctor>;
  of(needs: readonly PoolNeed[], at: Span, needed: number): Supply;
}

export function supplies(facts: StandDownProblem): Supplies {
  const action = spansOf(facts.action);
  const placed = Map.groupBy(facts.placements, (placement) => placement.staffId);
  const leading = Map.groupBy(facts.sessions, (session) => session.leadStaffId);
  const pools = new Map<string, ReadonlySet<Doctor>>();
  const members = (need: PoolNeed): ReadonlySet<Doctor> => {
    let found = pools.get(need.pool);
    if (!found) {
      found = new Set(
        facts.doctors.filter(
          (doctor) =>
            (need.department === "" || doctor.department === need.department) && hasSkill(doctor, need.skill),
        ),
      );
      pools.set(need.pool, found);
    }
    return found;
  };

  function of(needs: readonly PoolNeed[], at: Span, needed: number): Supply {
    const people = new Set(needs.flatMap((need) => [...members(need)]));
    const duringAction = action.some((span) => touches(span, at));
    const there = [...people].filter(
      (doctor) => onDuty(facts, doctor, at) && !leads(leading.get(doctor.staffId), at),
    );
    const free = there.filter((doctor) => !isTaken(placed.get(doctor.staffId), at, facts.policy.rest));
    const inside = duringAction ? free.filter((doctor) => facts.calledOut(doctor)) : [];
    let sure = free.length - inside.length;
    if (inside.length > 0 && facts.policy.countsOnCalledOut) {
      const share = inside.reduce((sum, own) => sum + facts.expectedAbsence(own).mean, 0) / inside.length;
      sure += sureToCome(inside.length, share, facts.policy.confidence);
    }
    const floors = floorsFor(facts, needs, at);
    const covering = [...people].filter((doctor) =>
      placed.get(doctor.staffId)?.some((placement) => touches(placement, at)),
    ).length;
    const ordinary = Math.max(0, there.length - floors.least);
    const left = Math.min(sure, Math.max(0, sure + covering - floors.leastOnStrike));
    return {
      skill: [...new Set(needs.map((need) => need.skill))].join(" or "),
      department: needs.every((need) => need.department === needs[0].department) ? needs[0].department : "",
      needed,
      rostered: there.length,
      sure: scaled(needed, ordinary, left, there.length, sure),
    };
  }
  return { members, of };
}

/**
 * Where the rota shows fewer people than the lists were planned with, the others are somewhere it does not say (another
 * employer's nurses, a job plan without duties): the lists then lose the share that the rota's own people lose. A pool
 * of which the rota names nobody is taken to be untouched.
 */
function scaled(needed: number, ordinary: number, left: number, rostered: number, sure: number): number {
  if (ordinary >= needed) return left;
  if (ordinary > 0) return Math.floor(needed * Math.min(1, left / ordinary));
  return rostered > 0 ? Math.floor(needed * Math.min(1, sure / rostered)) : needed;
}

/** At work for more than half of a span; one whom the rota never names is taken to keep the weekdays of their row. */
function onDuty(facts: StandDownProblem, doctor: Doctor, at: Span): boolean {
  const duties = facts.rota.dutiesOf(doctor.staffId);
  if (duties.length > 0)
    return duties.some((duty) => isShift(duty) && 2 * overlap(duty, at) > at.end - at.start);
  const day = weekday(londonDay(at.start));
  return doctor.worksOn.length === 0 ? day < 5 : doctor.worksOn.includes(day);
}

const leads = (sessions: readonly Session[] | undefined, at: Span): boolean =>
  sessions?.some((session) => touches(session, at)) ?? false;

const isTaken = (placements: readonly Placement[] | undefined, at: Span, rest: number): boolean =>
  placements?.some((placement) => restConflict(placement, at, rest)) ?? false;

function floorsFor(
  facts: StandDownProblem,
  needs: readonly PoolNeed[],
  at: Span,
): { least: number; leastOnStrike: number } {
  const date = londonDay(at.start);
  const from = londonClockTime(at.start);
  const to = from + at.end - at.start;
  let least = 0;
  let leastOnStrike = 0;
  for (const floor of facts.coverNeeds) {
    if (
      !needs.some(
        (need) =>
          floor.skill === need.skill && (need.department === "" || floor.department === need.department),
      )
    )
      continue;
    if (floor.date === undefined ? floor.weekday !== weekday(date) : floor.date !== date) continue;
    if (floor.start >= to || floor.end <= from) continue;
    least += floor.least;
    leastOnStrike += floor.leastOnStrike;
  }
  return { least, leastOnStrike };
}
