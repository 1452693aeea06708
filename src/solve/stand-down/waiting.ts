import type { Day } from "#time";

/** Deciding now against deciding at the last safe moment, in the units of harm. */
export interface ValueOfWaiting {
  /** Harm of standing down now; wasted if the action is called off. */
  readonly needless: number;
  /** Harm added when the same patients are told on the day instead. */
  readonly late: number;
  /** `needless / (needless + late)`: above this chance standing down costs less than trusting to luck. A line, not a verdict. */
  readonly breakEven: number;
  /** The chance that the action is called off before the last safe moment. */
  readonly offBefore: number;
  /** Expected harm saved by deciding then rather than now; negative when waiting costs more than it learns. */
  readonly value: number;
}

export interface WaitingFacts {
  /** Harm of moving these patients with the notice they would have now, at the last safe moment, and on the day. */
  readonly harmNow: number;
  readonly harmThen: number;
  readonly harmOnTheDay: number;
  readonly probability: number;
  readonly start: Day;
  readonly today: Day;
  readonly decideOn: Day;
  /** Days ahead at which actions were called off in the past. */
  readonly callOffLeads: readonly number[];
}

/** Two stages: decide now, or wait and decide knowing whether the action still stands (expected value of information). */
export function valueOfWaiting(facts: WaitingFacts): ValueOfWaiting {
  const { harmNow, harmThen, harmOnTheDay, probability } = facts;
  const offBefore = chanceCalledOffBefore(facts);
  const stillOn = 1 - offBefore;
  const thenProbability = stillOn > 0 ? Math.min(1, probability / stillOn) : 0;
  const now = Math.min(harmNow, probability * harmOnTheDay);
  const then = stillOn * Math.min(harmThen, thenProbability * harmOnTheDay);
  const late = Math.max(0, harmOnTheDay - harmNow);
  return {
    needless: harmNow,
    late,
    breakEven: harmNow + late > 0 ? harmNow / (harmNow + late) : 1,
    offBefore,
    value: now - then,
  };
}

/** Of past call-offs that were still to come so many days ahead, the share that came before the last safe moment. */
function chanceCalledOffBefore({ probability, start, today, decideOn, callOffLeads }: WaitingFacts): number {
  const ahead = callOffLeads.filter((lead) => lead < start - today);
  if (ahead.length === 0 || decideOn <= today) return 0;
  const inTime = ahead.filter((lead) => lead >= start - decideOn);
  return ((1 - probability) * inTime.length) / ahead.length;
}
