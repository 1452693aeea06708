import type { Certainty } from "#contract";
import type { Element, PayPoint } from "#rulebooks";
import type { Day } from "#time";
import type { BandingStep } from "./banding/ask.ts";
import { Fraction } from "./fraction.ts";
import type { Factor } from "./money.ts";
import { product } from "./money.ts";

/** `supplied` is a figure the caller gave because none was published. */
export type LineCertainty = Certainty | "supplied";

/** One line of pay: a year's worth of one element. */
export interface PayLine {
  readonly id: string;
  readonly label: string;
  readonly clause: string;
  readonly source: string;
  readonly certainty: LineCertainty;
  readonly quantity: number;
  readonly unit: string;
  /** Pounds a unit; null where no figure is held. */
  readonly rate: string | null;
  /** Pounds a year, to the penny; null where no figure is held. */
  readonly amount: string | null;
  /** The amount is their product, rounded once. */
  readonly factors: readonly Factor[];
}

/** Something the reader of a slip should know. Facts; `wording` makes the sentence. */
export interface PayNote {
  readonly note:
    | "point-inferred"
    | "unknown-pay-point"
    | "no-figure-held"
    | "value-not-published"
    | "scale-of-other-years"
    | "full-time-weekends-inferred"
    | "on-call-share-inferred"
    | "hours-above-limit"
    | "no-duties"
    | "compliance-assumed"
    | "pattern-inferred"
    | "hours-below-bands"
    | "hours-above-bands";
  /** What it is about: a point, a grade, a number of hours. */
  readonly about: string;
}

/** What a doctor's duties are worth a year under one contract, line by line. */
export interface PaySlip {
  readonly staffId: string;
  readonly contract: string;
  /** The day whose rates were used. */
  readonly on: Day;
  readonly lines: readonly PayLine[];
  /** Pounds; null where a line has no figure. */
  readonly annual: string | null;
  readonly monthly: string | null;
  readonly notes: readonly PayNote[];
  /** 2002 contract only: the pay band, the hours band of a part-time doctor, and each question with its answer. */
  readonly band?: string;
  readonly hoursBand?: string;
  readonly path?: readonly BandingStep[];
}

/** What a method of pricing answers; `price` adds it up. No lines at all means no figure is held. */
export type Priced = Pick<PaySlip, "lines" | "notes" | "band" | "hoursBand" | "path">;

const order: readonly LineCertainty[] = ["published", "transcribed", "computed", "supplied", "unverified"];

/** The weakest of several. */
export const weakest = (...all: readonly LineCertainty[]): LineCertainty =>
  all.reduce((weak, next) => (order.indexOf(next) > order.indexOf(weak) ? next : weak));

/** The point a doctor is paid at, and where its figure comes from. */
export interface PointUsed {
  readonly point: PayPoint;
  readonly basic: string;
  readonly clause: string;
  readonly source: string;
  readonly certainty: LineCertainty;
}

/** A line whose amount is the product of its factors; the quantity is one of them or several multiplied. */
export function line(
  id: string,
  element: Element<object>,
  certainty: LineCertainty,
  measure: { readonly quantity: Fraction; readonly unit: string; readonly rate: string },
  factors: readonly Factor[],
  from?: { readonly clause: string; readonly source: string },
): PayLine {
  return {
    id,
    label: element.label,
    clause: from?.clause ?? element.clause,
    source: from?.source ?? element.source,
    certainty,
    quantity: fourPlaces(measure.quantity),
    unit: measure.unit,
    rate: measure.rate,
    amount: product(factors),
    factors,
  };
}

const fourPlaces = (quantity: Fraction): number =>
  quantity.times(Fraction.of(10_000)).rounded().toNumber() / 10_000;
