import type { Certainty } from "#contract";
import { wilson } from "#fairness";
import type { Interval } from "#fairness";
import type { Day } from "#time";
import { day } from "#time";

/** One answer of a poll. */
export interface PollFinding {
  readonly id: string;
  readonly askedOn: Day;
  readonly pollster: string;
  readonly ofWhom: string;
  /** What was asked. Two shares may be compared only when this is the same. */
  readonly question: string;
  readonly answer: string;
  readonly share: number;
  readonly asked: number;
  readonly source: string;
  readonly certainty: Certainty;
}

/** How far a share may be out through chance alone. The true error of a poll is larger: see `wording`. */
export interface Margin {
  readonly standardError: number;
  /** Half the width of the 95% interval, 1.96 standard errors. */
  readonly margin: number;
  readonly interval: Interval;
  /** Wilson's interval, better for small shares and samples. */
  readonly wilson: Interval;
  readonly designEffect: number;
}

/**
 * The chance error of a share among so many people. A design effect above 1 is the price of weighting and clustering: it
 * stands for fewer people simply drawn (Kish 1965).
 */
export function margin(share: number, asked: number, designEffect = 1): Margin {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is not a share from 0 to 1`);
  if (!(asked >= 1) || !(designEffect > 0))
    throw new RangeError("A poll needs people, and a design effect above 0");
  const standardError = Math.sqrt((share * (1 - share) * designEffect) / asked);
  const half = 1.96 * standardError;
  return {
    standardError,
    margin: half,
    interval: { low: Math.max(0, share - half), high: Math.min(1, share + half) },
    wilson: wilson((share * asked) / designEffect, asked / designEffect),
    designEffect,
  };
}

/** What lies between two findings, the first less the second. */
export interface PollDifference {
  readonly difference: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Standard errors from no difference at all. */
  readonly z: number;
  /** False when the two were asked different things, so that the difference is not a change of mind. */
  readonly sameQuestion: boolean;
}

export function compare(one: PollFinding, other: PollFinding, designEffect = 1): PollDifference {
  const [a, b] = [margin(one.share, one.asked, designEffect), margin(other.share, other.asked, designEffect)];
  const difference = one.share - other.share;
  const standardError = Math.hypot(a.standardError, b.standardError);
  return {
    difference,
    standardError,
    interval: { low: difference - 1.96 * standardError, high: difference + 1.96 * standardError },
    z: difference / standardError,
    sameQuestion: one.question === other.question,
  };
}

const ipsosApril = {
  askedOn: day("2016-04-26"),
  pollster: "Ipsos for the BBC",
  ofWhom: "adults in England",
  asked: 861,
  source: "ipsos.com and independent.co.uk, 26 April 2016",
  certainty: "transcribed",
} as const;
const ipsosJanuary = {
  askedOn: day("2016-01-11"),
  pollster: "Ipsos for BBC Newsnight and the HSJ",
  ofWhom: "adults in England",
  asked: 869,
  source: "bbc.co.uk/news/uk-35288042",
  certainty: "transcribed",
} as const;
const allOut = "support for a strike in which emergency care is not kept";

/** Published polls on the dispute of 2015 and 2016. No poll enters a forecast of whether a strike goes ahead. */
export const publishedPolls: readonly PollFinding[] = [
  { ...ipsosApril, id: "support-2016-04-26", question: allOut, answer: "support", share: 0.57 },
  {
    ...ipsosApril,
    id: "strongly-oppose-2016-04-26",
    question: allOut,
    answer: "strongly oppose",
    share: 0.18,
  },
  {
    ...ipsosApril,
    id: "blame-government-2016-04-26",
    question: "who is to blame",
    answer: "the government more",
    share: 0.54,
  },
  {
    ...ipsosApril,
    id: "blame-both-2016-04-26",
    question: "who is to blame",
    answer: "both alike",
    share: 0.35,
  },
  {
    ...ipsosApril,
    id: "blame-doctors-2016-04-26",
    question: "who is to blame",
    answer: "the doctors more",
    share: 0.08,
  },
  {
    ...ipsosJanuary,
    id: "support-emergency-kept-2016-01",
    question: "support for a strike in which emergency care is kept",
    answer: "support",
    share: 0.66,
  },
  { ...ipsosJanuary, id: "support-all-out-2016-01", question: allOut, answer: "support", share: 0.44 },
];
