import type { PayReview, ReviewStep, Uplift } from "#fairness";
import type { WordedTable } from "./fairness.ts";
import { certaintyWords } from "./pay.ts";
import { dateSays, poundsSay } from "./moments.ts";

/** `4% and £750`. */
export function upliftSays({ times, pounds }: Uplift): string {
  const percent = `${Number(((Number(times) - 1) * 100).toFixed(2))}%`;
  return Number(pounds) === 0 ? percent : `${percent} and ${poundsSay(pounds)}`;
}

const outcomes: Readonly<Record<PayReview["decision"]["outcome"], string>> = {
  accepted: "Accepted",
  varied: "Varied",
  staged: "Accepted in stages",
  "agreed-in-talks": "Agreed in talks",
  "not-known": "Not known",
};

function stepSays(what: string, { on, source, certainty }: ReviewStep): string {
  if (on === undefined && what === outcomes["not-known"]) return `${what} (${source})`;
  const when = on === undefined ? "day not known" : dateSays(on);
  const doubt = source.includes("from memory") ? "" : `; ${certaintyWords[certainty]}`;
  return `${what}, ${when} (${source}${doubt})`;
}

function recommended(uplift: Uplift | undefined, about: PayReview["about"]): string {
  if (uplift) return upliftSays(uplift);
  return about === "contract" ? "A new contract" : outcomes["not-known"];
}

/** Recommendation, decision and effective day, each with its source. */
export function payReviewsTable(reviews: readonly PayReview[]): WordedTable {
  return {
    caption: "Reviews of resident doctors' pay in England",
    head: ["Review", "Recommended", "Decided", "In effect"],
    rows: reviews.map(({ id, about, recommendation, decision, effective, doubt }) => [
      id === "2015-contract" ? "2015, the contract" : id,
      recommendation === undefined
        ? "Nothing: it came from talks"
        : stepSays(recommended(recommendation.uplift, about), recommendation),
      stepSays(outcomes[decision.outcome], decision),
      `${stepSays("From", effective).replace(",", "")}${doubt === undefined ? "" : ` ${doubt}`}`,
    ]),
  };
}
