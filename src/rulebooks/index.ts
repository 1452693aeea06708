/** The contracts themselves, as dated data with clause, source and certainty: legible to people who do not program. */
export { guardianFine } from "./guardian-fines.ts";
export { premiumTime } from "./consultant-2003/premium-time.ts";
export { paySchedules } from "./pay.ts";
export { payProtection } from "./tcs-2016/pay-protection.ts";
export { paySources } from "./pay-sources.ts";
export type {
  Amount,
  BandingTerms,
  ClockWindow,
  DatedPay,
  Element,
  FullTimeBand,
  OfferTerms,
  PartTimeBand,
  PayPoint,
  PayTerms,
  PointTable,
  Ratio,
  ScaleTerms,
  TcsTerms,
  Warrant,
} from "./pay-terms.ts";
export { consultantRateCards } from "./rate-cards.ts";
export type { RateBand, RateCard } from "./rate-cards.ts";
export { deductionCapDays, deductionMethods } from "./strike-deductions.ts";
export type { DeductionMethod } from "./strike-deductions.ts";
export { contractIds, rulebook, rulebooks } from "./contracts.ts";
export { spellsOf } from "./whose.ts";
export type { Spell } from "./whose.ts";
export { readRulebook } from "./own/read.ts";
export type { ReadRulebook, RulebookFault } from "./own/read.ts";
export { rulebookSchema } from "./own/schema.ts";
