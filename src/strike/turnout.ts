import type { Certainty } from "#contract";
import type { Day } from "#time";
import type { AbsenceShare } from "./absence-shares.ts";
import { absenceShares } from "./absence-shares.ts";
import type { Action } from "./action.ts";
import { betaBinomial, countMean, countQuantile } from "./beta-binomial.ts";
import type { Beta } from "./beta.ts";
import { betaFrom, betaMean, betaQuantile } from "./beta.ts";
import type { StaffGroup } from "./called-out.ts";
import type { NationalShare } from "./national-share.ts";
import { nationalShare } from "./national-share.ts";
import { ownReturns } from "./own-history.ts";
import type { PooledGroup } from "./pooled-group.ts";
import { pooled } from "./pooled-group.ts";
import type { RosteredGroup, Shift } from "./rostered-group.ts";
import { trustShare } from "./trust-share.ts";
import type { TurnoutAssumptions } from "./turnout-assumptions.ts";
import { turnoutAssumptions } from "./turnout-assumptions.ts";
import type { TurnoutRecord } from "./turnout-record.ts";

/** A share as a range: mean, and the tenth and ninetieth percentiles of a Beta. */
export interface ShareRange {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly beta: Beta;
}

/** A count as a range: mean, and the tenth and ninetieth percentiles. */
export interface CountRange {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What to expect of one group. Never of a person: the least group is ten. */
export interface GroupTurnout {
  readonly group: StaffGroup;
  /** The departments it stands for; empty for all of them, with nothing of this trust in the figure. */
  readonly departments: readonly string[];
  /** Undefined for day and night together. */
  readonly shift: Shift | undefined;
  readonly calledOut: boolean;
  /** The base: different people rostered during the action. Undefined where they are too few to be shown. */
  readonly people: number | undefined;
  /** Absent for any reason, of those due at work. */
  readonly absent: ShareRange;
  /** Absent among those outside the rostered emergency team; the same as `absent` when no emergency cover is kept. */
  readonly absentOutsideTeam: ShareRange;
  /** Mean share absent through the strike: less than `absent`, for some are always away. "Not striking" is not "at work". */
  readonly absentThroughStrike: number;
  /** At work on each date of the action on which at least the least group is due. */
  readonly days: readonly { readonly date: Day; readonly due: number; readonly atWork: CountRange }[];
  readonly certainty: Certainty;
}

export interface Turnout {
  readonly asOf: Day;
  readonly actionId: string;
  readonly groups: readonly GroupTurnout[];
  /** Share away on any ordinary day, of those rostered. */
  readonly ordinary: ShareRange;
  /** Published rows each called-out group rests on. */
  readonly published: readonly AbsenceShare[];
  readonly carriedOver: boolean;
  /** Own returns used, counted by action and department. */
  readonly returnsUsed: number;
  readonly assumptions: TurnoutAssumptions;
}

/** Who will come, by group, as a range: from published strikes, the trust's own returns, and nothing about any person. */
export function turnout(ask: {
  readonly action: Action;
  readonly asOf: Day;
  readonly history: readonly TurnoutRecord[];
  readonly rostered: readonly RosteredGroup[];
  readonly shares?: readonly AbsenceShare[];
  readonly assumptions?: TurnoutAssumptions;
}): Turnout {
  const {
    action,
    asOf,
    history,
    rostered,
    shares = absenceShares,
    assumptions: assumed = turnoutAssumptions,
  } = ask;
  const evidence = new Map<StaffGroup, { national: NationalShare; trust: ReturnType<typeof trustShare> }>();
  const evidenceOf = (group: StaffGroup) => {
    let found = evidence.get(group);
    if (!found) {
      const national = nationalShare(group, action.scope, asOf, shares, assumed);
      const returns = ownReturns(history, group, asOf, shares);
      found = { national, trust: trustShare(national, returns, action.actionId, assumed) };
      evidence.set(group, found);
    }
    return found;
  };

  const expect = (pool: PooledGroup): GroupTurnout => {
    if (!pool.calledOut) return ordinary(pool, assumed);
    const { national, trust } = evidenceOf(pool.group);
    const lean = pool.departments.length === 1 ? trust.department(pool.departments[0]) : undefined;
    const dark = pool.shift === "night" ? assumed.night.value ** 2 : 0;
    const fromTrust = pool.departments.length > 0 ? trust.trust : withoutTrust(national, assumed);
    const variance = fromTrust.variance + (lean?.variance ?? assumed.betweenDepartments.value ** 2) + dark;
    const mean = fromTrust.mean + (lean?.mean ?? 0);
    const deviation = Math.sqrt(variance);
    const absent = rangeOf(betaFrom(mean, deviation));
    const outside = 1 - assumed.emergencyTeam.value;
    const kept = action.scope === "emergency_cover_kept";
    return {
      ...told(pool, absent, assumed),
      absentOutsideTeam: kept ? rangeOf(betaFrom(mean / outside, deviation / outside)) : absent,
      absentThroughStrike: absent.mean * assumed.throughStrike.value,
      certainty: national.rows.length === 0 ? "unverified" : "computed",
    };
  };

  const groups = pooled(rostered, assumed.leastGroup.value).map(expect);
  const used = [...evidence.values()];
  return {
    asOf,
    actionId: action.actionId,
    groups,
    ordinary: ordinaryRange(assumed),
    published: used.flatMap(({ national }) => national.rows),
    carriedOver: used.some(({ national }) => national.carriedOver),
    returnsUsed: used.reduce((sum, { trust }) => sum + trust.returnsUsed, 0),
    assumptions: assumed,
  };
}

/** The finest group told apart that this department and shift belong to; undefined when nobody like that is rostered. */
export function groupFor(
  turnout: Turnout,
  who: {
    readonly group: StaffGroup;
    readonly department: string;
    readonly shift: Shift;
    readonly calledOut: boolean;
  },
): GroupTurnout | undefined {
  const alike = turnout.groups.filter((one) => one.group === who.group && one.calledOut === who.calledOut);
  const theirs = alike.filter((one) => one.departments.includes(who.department));
  return (
    theirs.find((one) => one.shift === who.shift) ??
    theirs.find((one) => one.shift === undefined) ??
    alike.find((one) => one.departments.length === 0)
  );
}

const ordinaryRange = (assumed: TurnoutAssumptions): ShareRange =>
  rangeOf(betaFrom(assumed.ordinaryAbsence.value, assumed.ordinaryAbsenceSpread.value));

const rangeOf = (beta: Beta): ShareRange => ({
  mean: betaMean(beta),
  low: betaQuantile(0.1, beta),
  high: betaQuantile(0.9, beta),
  beta,
});

/** What the country alone says of a trust of which nothing is used. */
const withoutTrust = (national: NationalShare, assumed: TurnoutAssumptions) => ({
  mean: national.mean,
  variance: national.variance + assumed.betweenStrikes.value ** 2 + assumed.betweenTrusts.value ** 2,
});

function told(pool: PooledGroup, absent: ShareRange, assumed: TurnoutAssumptions) {
  const { group, departments, shift, calledOut, people, due } = pool;
  const present = { a: absent.beta.b, b: absent.beta.a };
  const days = [...due]
    .filter(([, count]) => count >= assumed.leastGroup.value)
    .toSorted(([a], [b]) => a - b)
    .map(([date, count]) => {
      const counts = betaBinomial(count, present);
      const atWork = {
        mean: countMean(counts),
        low: countQuantile(0.1, counts),
        high: countQuantile(0.9, counts),
      };
      return { date, due: count, atWork };
    });
  return { group, departments, shift, calledOut, people, absent, days };
}

/** Those the action does not call out: away at the ordinary rate. */
function ordinary(pool: PooledGroup, assumed: TurnoutAssumptions): GroupTurnout {
  const absent = ordinaryRange(assumed);
  return {
    ...told(pool, absent, assumed),
    absentOutsideTeam: absent,
    absentThroughStrike: 0,
    certainty: assumed.ordinaryAbsence.certainty,
  };
}
