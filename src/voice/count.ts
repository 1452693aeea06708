import type { Election } from "./election.ts";
import { Ers97 } from "./ers97.ts";
import { Ft2014 } from "./ft-2014.ts";
import { declaredOrder } from "./declared-order.ts";
import { Plurality } from "./plurality.ts";
import { usualReadings } from "./readings.ts";
import type { Readings } from "./readings.ts";
import { ScottishWig } from "./scottish-wig.ts";
import { numbers } from "./sheet.ts";
import { decimal } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { LotNeeded, Lots } from "./tie.ts";
import type { Lot, LotQuestion } from "./tie.ts";

export const rulesIds = ["ft-2014", "ers97", "scottish-wig", "plurality"] as const;
export type RulesId = (typeof rulesIds)[number];

/** A count as far as it could be taken. */
export interface Count {
  readonly rules: RulesId;
  readonly title: string;
  readonly seats: number;
  readonly validBallots: number;
  readonly distinctRankings: number;
  readonly firstPreferences: readonly number[];
  /** The quota as first worked out and as it ended; they differ only under ERS97. Undefined for plurality. */
  readonly firstQuota: string | undefined;
  readonly quota: string | undefined;
  readonly stages: readonly Stage[];
  /** Candidate numbers, lowest number first. */
  readonly winners: readonly number[];
  /** In the order in which they were deemed elected. */
  readonly electedOrder: readonly number[];
  /** In the order in which they are declared (STV52 for foundation trusts; otherwise as deemed elected). */
  readonly orderOfElection: readonly number[];
  /** Set when the count has stopped until the returning officer draws this lot. */
  readonly lotRequired: LotQuestion | undefined;
  readonly lotsUsed: readonly Lot[];
  /** The open readings that were used; undefined for rules that have none. */
  readonly readings: Readings | undefined;
}

export interface CountChoices {
  readonly lots?: readonly Lot[];
  readonly readings?: Partial<Readings>;
}

/** Counts an election by rules that the caller names. Stops, and asks, where a lot is needed and none is recorded. */
export function count(election: Election, rules: RulesId, choices: CountChoices = {}): Count {
  const lots = new Lots(choices.lots ?? []);
  const readings = { ...usualReadings, ...choices.readings };
  const counting = begin(election, rules, lots, readings);
  let lotRequired: LotQuestion | undefined;
  try {
    counting.count();
  } catch (stopped) {
    if (!(stopped instanceof LotNeeded)) throw stopped;
    lotRequired = stopped.question;
  }
  const { tally, sheet } = counting;
  const hasQuota = "quota" in counting;
  return {
    rules,
    title: election.title,
    seats: election.seats,
    validBallots: election.papers.total,
    distinctRankings: election.papers.distinct,
    firstPreferences: sheet.stages[0]?.votes.map(Number) ?? [],
    firstQuota: hasQuota
      ? writeQuota("firstQuota" in counting ? counting.firstQuota : counting.quota, rules)
      : undefined,
    quota: hasQuota ? writeQuota(counting.quota, rules) : undefined,
    stages: sheet.stages,
    winners: numbers(tally.elected).toSorted((a, b) => a - b),
    electedOrder: numbers(tally.elected),
    orderOfElection: numbers(counting instanceof Ft2014 ? declaredOrder(counting) : tally.elected),
    lotRequired,
    lotsUsed: lots.used,
    readings: rules === "ft-2014" ? readings : undefined,
  };
}

function begin(election: Election, rules: RulesId, lots: Lots, readings: Readings) {
  if (rules === "ft-2014") return new Ft2014(election, lots, readings);
  if (rules === "ers97") return new Ers97(election, lots);
  if (rules === "scottish-wig") return new ScottishWig(election, lots);
  return new Plurality(election, lots);
}

/** A whole quota is written whole. */
function writeQuota(quota: number, rules: RulesId): string {
  if (rules === "ers97") return decimal(quota, 100);
  return String(quota / (rules === "ft-2014" ? 100 : 100_000));
}
