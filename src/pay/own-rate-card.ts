import type { RateBand, RateCard } from "#rulebooks";
import { premiumTime } from "#rulebooks";
import type { Day } from "#time";
import { Fraction } from "./fraction.ts";
import { factor, product } from "./money.ts";
import type { LineCertainty } from "./slip.ts";

/**
 * A consultant's own contract as a rate card: an hour of a year's basic, and in premium time the third more that an
 * activity of three hours for four is worth. For days on which no other card was published, and to set beside one.
 */
export function ownRateCard(basic: string, on: Day, certainty: Exclude<LineCertainty, "supplied">): RateCard {
  const { plainFrom, plainTo, activityHours, premiumActivityHours } = premiumTime;
  const anHour = [factor("basic", basic), factor("hour", Fraction.of(7, 365 * 40))];
  const plain = product(anHour);
  const premium = product([...anHour, factor("premium", Fraction.of(activityHours, premiumActivityHours))]);
  const band = (days: RateBand["days"], from: number, to: number, rate: string): RateBand => ({
    id: rate === plain ? "plain-time" : "premium-time",
    label: rate === plain ? "Plain time" : "Premium time",
    days,
    from,
    to,
    rate,
    certainty,
  });
  const { clause, source } = premiumTime;
  return {
    id: "consultant-own-contract",
    from: on,
    clause,
    source,
    certainty: premiumTime.certainty,
    bands: [
      band("weekdays", plainFrom, plainTo, plain),
      band("weekdays", 0, plainFrom, premium),
      band("weekdays", plainTo, 1440, premium),
      band("weekend", 0, 1440, premium),
    ],
  };
}
