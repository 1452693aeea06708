import type { RateBand, RateCard } from "#rulebooks";
import { consultantRateCards } from "#rulebooks";
import type { Day, Span } from "#time";
import { isWeekend, londonDay, londonInstant, overlap } from "#time";
import { Fraction } from "./fraction.ts";
import { factor, product, total } from "./money.ts";
import type { LineCertainty } from "./slip.ts";
import { weakest } from "./slip.ts";

/** Hours of one band of a rate card, and what they cost. */
export interface CoverLine {
  readonly band: string;
  readonly label: string;
  readonly minutes: number;
  /** Pounds an hour. */
  readonly rate: string;
  readonly amount: string;
  readonly certainty: LineCertainty;
}

export interface CoverCost {
  readonly card: string;
  readonly lines: readonly CoverLine[];
  readonly total: string;
  readonly certainty: LineCertainty;
}

/**
 * What a span of cover costs by a rate card: every minute at the band London's clock shows, as lived. A card prices
 * all hours of the week or the part it leaves out costs nothing.
 */
export function coverCost(span: Span, card: RateCard): CoverCost {
  const minutes = new Map<string, { band: RateBand; minutes: number }>();
  for (let date = londonDay(span.start); date <= londonDay(span.end); date++)
    addDay(span, date, card, minutes);
  const lines = [...minutes.values()].map(({ band, minutes }) => ({
    band: band.id,
    label: band.label,
    minutes,
    rate: band.rate,
    amount: product([factor("rate", band.rate), factor("hours", Fraction.of(minutes, 60))]),
    certainty: weakest(card.certainty, band.certainty),
  }));
  return {
    card: card.id,
    lines,
    total: total(lines.map(({ amount }) => amount)),
    certainty: weakest(...lines.map(({ certainty }) => certainty), card.certainty),
  };
}

/** One date's hours. Bands are asked in order; the first that covers a minute has it. */
function addDay(
  span: Span,
  date: Day,
  card: RateCard,
  minutes: Map<string, { band: RateBand; minutes: number }>,
): void {
  let free: Span[] = [span];
  for (const band of card.bands) {
    if (band.days !== "any" && (band.days === "weekend") !== isWeekend(date)) continue;
    const window = { start: londonInstant(date, band.from), end: londonInstant(date, band.to) };
    const here = free.reduce((sum, piece) => sum + overlap(piece, window), 0);
    if (here === 0) continue;
    minutes.set(band.id, { band, minutes: (minutes.get(band.id)?.minutes ?? 0) + here });
    free = free.flatMap((piece) => without(piece, window));
  }
}

/** What is left of a span once a window is cut out of it. */
const without = (span: Span, window: Span): Span[] =>
  [
    { start: span.start, end: Math.min(span.end, window.start) },
    { start: Math.max(span.start, window.end), end: span.end },
  ].filter(({ start, end }) => start < end);

/**
 * The BMA's recommended minimum for consultants on a day, which NHS Employers does not endorse; undefined before its
 * first card of July 2022. `london` takes the card with London's weekend nights where there is one.
 */
export const consultantRateCard = (on: Day, london = false): RateCard | undefined => {
  const inForce = consultantRateCards.filter(({ from }) => from <= on);
  const newest = inForce.at(-1)?.from;
  const cards = inForce.filter(({ from }) => from === newest);
  return london ? cards.at(-1) : cards[0];
};
