import { Decimal } from "decimal.js";
import type { Certainty } from "#contract";
import type { Day } from "#time";
import { day } from "#time";

/** How basic pay rises: so much times itself, and so many pounds more, then to whole pounds. */
export interface Uplift {
  readonly times: string;
  readonly pounds: string;
  readonly toWholePounds: "up" | "nearest";
}

/** One step of a review: what was said, on which day, and where that is written. The certainty is of the day too. */
export interface ReviewStep {
  /** Undefined where the day is not known here. */
  readonly on: Day | undefined;
  readonly source: string;
  readonly certainty: Certainty;
}

/**
 * A review of resident doctors' pay in England. A review body advises; ministers accept, vary or stage it, or agree
 * something else in talks; and it is paid from a day that is often before either.
 */
export interface PayReview {
  readonly id: string;
  readonly about: "basic-pay" | "contract";
  /** Undefined where it came from talks. */
  readonly recommendation: (ReviewStep & { readonly uplift: Uplift | undefined }) | undefined;
  readonly decision: ReviewStep & {
    readonly outcome: "accepted" | "varied" | "staged" | "agreed-in-talks" | "not-known";
  };
  readonly effective: ReviewStep & { readonly on: Day };
  /** What was paid in the end; undefined where no sum of this form tells it. */
  readonly uplift: Uplift | undefined;
  readonly doubt?: string;
}

const six = (pounds: string, toWholePounds: Uplift["toWholePounds"]): Uplift => ({
  times: "1.06",
  pounds,
  toWholePounds,
});
const four: Uplift = { times: "1.04", pounds: "750", toWholePounds: "up" };
const dayFromMemory = "; the day is from memory";
const tables2025 = { source: "HCSA resident pay page, 2024/25 and 2025/26", certainty: "published" } as const;

/** Oldest first. */
export const payReviews: readonly PayReview[] = [
  {
    id: "2015-contract",
    about: "contract",
    recommendation: {
      on: day("2015-07-16"),
      uplift: undefined,
      source: `nhsemployers.org: the review body's report of July 2015${dayFromMemory}`,
      certainty: "unverified",
    },
    decision: {
      on: day("2016-07-06"),
      outcome: "varied",
      source: `athona.com: introduction confirmed after members voted against${dayFromMemory}`,
      certainty: "unverified",
    },
    effective: {
      on: day("2016-10-05"),
      source: "Terms and conditions of 2016: in stages from October 2016; the day is from memory",
      certainty: "unverified",
    },
    uplift: undefined,
  },
  {
    id: "2023",
    about: "basic-pay",
    recommendation: {
      on: day("2023-07-13"),
      uplift: six("1250", "up"),
      source: `blmforum.net, employeebenefits.co.uk${dayFromMemory}`,
      certainty: "unverified",
    },
    decision: {
      on: day("2023-07-13"),
      outcome: "accepted",
      source: `blmforum.net, employeebenefits.co.uk${dayFromMemory}`,
      certainty: "unverified",
    },
    effective: {
      on: day("2023-04-01"),
      source: "employeebenefits.co.uk: backdated to April; BMA pay scales 2024",
      certainty: "published",
    },
    uplift: six("1250", "up"),
  },
  {
    id: "2024",
    about: "basic-pay",
    recommendation: {
      on: day("2024-07-29"),
      uplift: six("1000", "nearest"),
      source: "the review body's report of 2024, from memory",
      certainty: "unverified",
    },
    decision: {
      on: day("2024-07-29"),
      outcome: "accepted",
      source: "announcement of July 2024, from memory",
      certainty: "unverified",
    },
    effective: { on: day("2024-04-01"), ...tables2025 },
    uplift: six("1000", "nearest"),
    doubt:
      "The points of the year before are known only by working back from these, so each may be a pound out.",
  },
  {
    id: "2025",
    about: "basic-pay",
    recommendation: {
      on: day("2025-05-22"),
      uplift: four,
      source: `written answer 89403, House of Commons${dayFromMemory}`,
      certainty: "unverified",
    },
    decision: {
      on: day("2025-05-22"),
      outcome: "accepted",
      source: `written answer 89403, House of Commons${dayFromMemory}`,
      certainty: "unverified",
    },
    effective: { on: day("2025-04-01"), ...tables2025 },
    uplift: four,
  },
  {
    id: "2026",
    about: "basic-pay",
    recommendation: {
      on: undefined,
      uplift: undefined,
      source: "the report was not seen",
      certainty: "unverified",
    },
    decision: {
      on: undefined,
      outcome: "not-known",
      source: "pay circular (M&D) 1/2026R, 30 June 2026, carries it out; the decision itself was not seen",
      certainty: "transcribed",
    },
    effective: {
      on: day("2026-04-01"),
      source: "Pay circular (M&D) 1/2026R, 30 June 2026",
      certainty: "transcribed",
    },
    uplift: { times: "1.035", pounds: "0", toWholePounds: "nearest" },
    doubt: "Reissued on 24 July 2026 with other points (1/2026 R2), which this sum does not tell.",
  },
];

export interface Awarded {
  /** Before it is brought to whole pounds. */
  readonly exact: string;
  readonly paid: string;
}

/** Basic pay after a rise. Pounds a year, both ways. */
export function awarded(basic: string, { times, pounds, toWholePounds }: Uplift): Awarded {
  const exact = new Decimal(basic).times(times).plus(pounds);
  const way = toWholePounds === "up" ? Decimal.ROUND_UP : Decimal.ROUND_HALF_UP;
  return { exact: exact.toFixed(2), paid: exact.toDecimalPlaces(0, way).toFixed(0) };
}
