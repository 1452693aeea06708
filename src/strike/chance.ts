import type { Certainty } from "#contract";
import type { Day } from "#time";
import type { Action } from "./action.ts";
import type { Announced, Country } from "./announced.ts";
import { announcedStrikes, resolvedBefore, stillOn } from "./announced.ts";
import type { Beta } from "./beta.ts";
import { betaMean, betaQuantile } from "./beta.ts";

/** How often something happened, and what that says of the next time. */
export interface Tally {
  readonly happened: number;
  readonly of: number;
  /** (happened + 1) / (of + 2). */
  readonly laplace: number;
  /** Mean and the middle 90% of Beta(½ + happened, ½ + the rest), Jeffreys' interval. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The rows a chance was counted from. */
export interface Basis {
  readonly country: Country | "United Kingdom";
  /** Only announcements still on this many days before; undefined when days left were not asked for. */
  readonly daysLeft: number | undefined;
}

export interface Chance {
  readonly asOf: Day;
  /** Days from the as-of date to the first day of action. */
  readonly daysLeft: number;
  /** Every announcement of the country resolved before the as-of date, whatever its days left. */
  readonly record: Tally;
  /** The rows that decide, and what they say. */
  readonly basis: Basis;
  readonly goesAhead: Tally;
  /** Among those of all countries that went ahead, how many changed form so near the day or nearer. */
  readonly formChanges: Tally;
  /** They sum to one: the record's own, or the user's figure split in the record's shares. */
  readonly outcomes: { readonly off: number; readonly asAnnounced: number; readonly anotherForm: number };
  /** The figure to plan with, and where it comes from. */
  readonly probability: number;
  readonly from: "record" | "user" | "record_and_odds";
  readonly certainty: Certainty;
  /** The price that was pooled in, as a probability. */
  readonly odds: number | undefined;
}

/** Fewer rows than this say too little, and a wider set is taken. */
const leastRows = 5;

export function tally(happened: number, of: number): Tally {
  const beta: Beta = { a: happened + 0.5, b: of - happened + 0.5 };
  return {
    happened,
    of,
    laplace: (happened + 1) / (of + 2),
    mean: betaMean(beta),
    low: betaQuantile(0.05, beta),
    high: betaQuantile(0.95, beta),
  };
}

const ahead = (blocks: readonly Announced[]): Tally =>
  tally(blocks.filter((block) => block.outcome === "went_ahead").length, blocks.length);

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** Equal weights in log-odds: two forecasts pooled without letting either's scale decide. */
export function poolWithOdds(probability: number, odds: number): number {
  const middle = (logOdds(probability) + logOdds(odds)) / 2;
  return 1 / (1 + Math.exp(-middle));
}

/**
 * Will an announced action go ahead? Counted from announcements resolved before the as-of date, those still on with as
 * few days left, in the same country. Where that leaves fewer than five rows the net widens: all the United Kingdom,
 * then without regard to days left. Says nothing of any person, and no poll of the public enters it.
 */
export function chanceGoesAhead(ask: {
  readonly asOf: Day;
  readonly action: Pick<Action, "start" | "probabilityGoesAhead">;
  readonly record?: readonly Announced[];
  readonly country?: Country;
  /** A market price as a probability, pooled with the record where given. */
  readonly odds?: number;
}): Chance {
  const { asOf, action, record = announcedStrikes, country = "England", odds } = ask;
  const daysLeft = Math.max(0, action.start - asOf);
  const known = record.filter((block) => resolvedBefore(block, asOf));
  const own = known.filter((block) => block.country === country);
  const on = (blocks: readonly Announced[]): Announced[] =>
    blocks.filter((block) => stillOn(block, daysLeft));

  const nets: readonly (readonly [Basis, readonly Announced[]])[] = [
    [{ country, daysLeft }, on(own)],
    [{ country: "United Kingdom", daysLeft }, on(known)],
    [{ country, daysLeft: undefined }, own],
    [{ country: "United Kingdom", daysLeft: undefined }, known],
  ];
  const [basis, rows] = nets.find(([, blocks]) => blocks.length >= leastRows) ?? nets.at(-1)!;

  const happened = known.filter((block) => block.outcome === "went_ahead");
  const changed = happened.filter(
    (b) => b.formChangedOn !== undefined && b.start - b.formChangedOn <= daysLeft,
  );
  const formChanges = tally(changed.length, happened.length);
  const goesAhead = ahead(rows);
  const user = action.probabilityGoesAhead;
  const probability = user ?? (odds === undefined ? goesAhead.mean : poolWithOdds(goesAhead.mean, odds));
  return {
    asOf,
    daysLeft,
    record: ahead(own),
    basis,
    goesAhead,
    formChanges,
    outcomes: {
      off: 1 - probability,
      asAnnounced: probability * (1 - formChanges.mean),
      anotherForm: probability * formChanges.mean,
    },
    probability,
    from: user !== undefined ? "user" : odds === undefined ? "record" : "record_and_odds",
    certainty: "computed",
    odds,
  };
}
