import type { Certainty } from "#contract";
import type { ClockTime, Day } from "#time";
import { day } from "#time";
import type { Amount, Warrant } from "./pay-terms.ts";

const hour = (clock: number): number => clock * 60;

/** One price of a card: on which days of the week, between which hours of London's clock. */
export interface RateBand {
  readonly id: string;
  readonly label: string;
  readonly days: "weekdays" | "weekend" | "any";
  readonly from: ClockTime;
  /** 1440 or less: a band that runs past midnight is two bands. */
  readonly to: ClockTime;
  /** Pounds an hour. */
  readonly rate: Amount;
  readonly certainty: Certainty;
}

/** A dated list of hourly rates for work outside the contract. */
export interface RateCard extends Warrant {
  readonly id: string;
  readonly from: Day;
  /** First match wins. */
  readonly bands: readonly RateBand[];
}

const atNight = (band: Omit<RateBand, "from" | "to">): RateBand[] => [
  { ...band, from: 0, to: hour(7) },
  { ...band, from: hour(23), to: hour(24) },
];

/** One year of the card: three hourly rates and their certainty, as the shared bands. */
const bands = (
  [dayRate, evening, night]: readonly [Amount, Amount, Amount],
  eveningCertainty: Certainty,
  londonNight?: Amount,
): RateBand[] => {
  const rates = {
    day: { rate: dayRate, certainty: "published" },
    evening: { rate: evening, certainty: eveningCertainty },
    night: { rate: night, certainty: "published" },
  } as const;
  const overnight = {
    id: "overnight",
    label: "Overnight, 23:00 to 07:00",
    days: "any",
    ...rates.night,
  } as const;
  const overnightLondon = {
    id: "overnight-weekend-london",
    label: "Weekend overnight in London, 23:00 to 07:00",
    days: "weekend",
    rate: londonNight ?? night,
    certainty: "published",
  } as const;
  return [
    ...(londonNight === undefined ? [] : atNight(overnightLondon)),
    ...atNight(overnight),
    {
      id: "weekend-day",
      label: "Weekend, 07:00 to 23:00",
      days: "weekend",
      from: hour(7),
      to: hour(23),
      ...rates.evening,
    },
    {
      id: "weekday",
      label: "Weekday, 07:00 to 19:00",
      days: "weekdays",
      from: hour(7),
      to: hour(19),
      ...rates.day,
    },
    {
      id: "weekday-evening",
      label: "Weekday, 19:00 to 23:00",
      days: "weekdays",
      from: hour(19),
      to: hour(23),
      ...rates.evening,
    },
  ];
};

/** London differs from the rest of England in one band alone. */
const july2025 = ["188", "250", "313"] as const;

const clause = "BMA minimum rates for extra-contractual work by consultants";

/**
 * What the BMA recommends a consultant be paid by the hour for extra-contractual work, strike cover among it. NHS
 * Employers does not endorse the card and trusts set their own rates, so a user's own card is as good an answer.
 * Month of the rise is published; the day of it is taken as the first.
 */
export const consultantRateCards: readonly RateCard[] = [
  {
    id: "bma-consultant-2022",
    from: day("2022-07-01"),
    clause,
    source: "BMJ 2022;378:o1872",
    certainty: "published",
    bands: bands(["150", "200", "250"], "published"),
  },
  {
    id: "bma-consultant-2023-03",
    from: day("2023-03-01"),
    clause,
    source: "BBC, 4 March 2023",
    certainty: "published",
    bands: bands(["158", "210", "262"], "published"),
  },
  {
    id: "bma-consultant-2023-07",
    from: day("2023-07-01"),
    clause,
    source: "Telegraph, July 2024",
    certainty: "published",
    bands: bands(["161", "215", "269"], "unverified"),
  },
  {
    id: "bma-consultant-2025",
    from: day("2025-07-01"),
    clause,
    source: "Times, July 2025",
    certainty: "published",
    bands: bands(july2025, "unverified"),
  },
  {
    id: "bma-consultant-2025-london",
    from: day("2025-07-01"),
    clause,
    source: "Times, July 2025",
    certainty: "published",
    bands: bands(july2025, "unverified", "334"),
  },
];
