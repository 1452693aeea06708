import type { Warrant } from "../pay-terms.ts";

/** Premium time under the 2003 contract: a programmed activity is three hours in it and four outside. */
export const premiumTime: Warrant & {
  /** London's clock on weekdays; Saturdays and Sundays are premium time throughout. */
  readonly plainFrom: number;
  readonly plainTo: number;
  readonly activityHours: number;
  readonly premiumActivityHours: number;
} = {
  clause: "2003 consultant contract, Sch 3 ¶ 6",
  source: "BMA, consultant resident on-call",
  certainty: "published",
  doubt: "Public holidays are premium time too, from memory; they are not counted as such here.",
  plainFrom: 7 * 60,
  plainTo: 19 * 60,
  activityHours: 4,
  premiumActivityHours: 3,
};
