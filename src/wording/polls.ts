import { shortDateSays } from "./moments.ts";
import type { Book, Margin, PollDifference, PollFinding } from "#voice";

const percent = (share: number, places = 0): string => `${(share * 100).toFixed(places)}%`;
const points = (share: number): string => (Math.abs(share) * 100).toFixed(1);

/** Printed under every poll: the formula knows chance alone. */
export const pollCaution =
  "The margin counts chance alone. A poll's true error is larger: of weighting, of who answers, of how it is asked. " +
  "Support is not a forecast of what will happen.";

export function marginSays(poll: PollFinding, { margin, wilson, designEffect }: Margin): string {
  const effect = designEffect === 1 ? "" : `, with a design effect of ${designEffect}`;
  return (
    `${percent(poll.share)} of ${poll.asked} ${poll.ofWhom} (${poll.pollster}): ${poll.answer}, on ${poll.question}. ` +
    `Give or take ${points(margin)} points in 95 of 100 such polls${effect}; ` +
    `Wilson's interval ${percent(wilson.low, 1)} to ${percent(wilson.high, 1)}.`
  );
}

/** A finding in a few words, for a row of a picture: the question where the answer alone says little. */
export const pollLabel = ({ answer, question, askedOn }: PollFinding): string => {
  const of = question.includes("emergency care")
    ? question.includes("not kept")
      ? ", all out"
      : ", emergencies kept"
    : "";
  return `${answer.charAt(0).toUpperCase()}${answer.slice(1)}${of} (${shortDateSays(askedOn)})`;
};

export function differenceSays(one: PollFinding, other: PollFinding, found: PollDifference): string {
  const way = found.difference > 0 ? "more" : "less";
  const size = `${points(found.difference)} points ${way}, give or take ${points(1.96 * found.standardError)}`;
  if (!found.sameQuestion)
    return (
      `Not the same question: ${percent(one.share)} was on ${one.question}, ${percent(other.share)} on ${other.question}. ` +
      `The first is ${size}, and that is no change of mind.`
    );
  const sure = found.interval.low > 0 || found.interval.high < 0;
  return `On ${one.question}: ${size}. ${sure ? "More than chance would explain." : "Chance may explain it."}`;
}

/** A price by itself bounds what the bookmaker thinks, and no more. */
export const lonePriceSays = (price: string, implied: number): string =>
  `${price} implies at most ${percent(implied, 1)}: the bookmaker's own margin is in it, and one price cannot tell how much.`;

export const bookSays = ({ prices, sum, normalised }: Book): string =>
  `Together the prices make ${percent(sum, 1)}; the part above 100% is the bookmaker's. In proportion: ` +
  `${prices.map((price, i) => `${price} is ${percent(normalised[i], 1)}`).join(", ")}.`;
