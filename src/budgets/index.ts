/**
 * What a means test takes from a person, and at what rate: dated figures with their sources, and an estimate, since only
 * a council assesses. Individual budgets, which are never means-tested, and what a community may add beside a new date. Nothing here may reach or order anyone's NHS care: no folder that books, rebooks or decides may
 * import it, and a test follows every import to see that none does.
 */
export { chargeAnswer } from "./answer.ts";
export type { ChargeAnswer } from "./answer.ts";
export type { ChargeCase, GuaranteeKind, PremiumKind } from "./case.ts";
export { charge, FigureUnknown, tariffIncome } from "./charge.ts";
export type { Charge, ChargeLine } from "./charge.ts";
export { capitalLimits, guarantees, personalExpenses, premiums } from "./figures.ts";
export type { Figure } from "./figures.ts";
export { alongCapital, alongIncome, metFromTaxation, taxRates } from "./tax-rate.ts";
export type { Cliff, CurvePoint, TaxRates } from "./tax-rate.ts";
export { always, mayOffer, offerTable, standingRights } from "./offer.ts";
export type {
  AlwaysRule,
  Offer,
  OfferAnswer,
  StandingRight,
  StoodDownCare,
  StoodDownSituation,
} from "./offer.ts";
export { budgetRights, excludedBy, excludedKinds, reviewRule, unspentRule } from "./individual-budget.ts";
export type {
  Budget,
  BudgetEntry,
  BudgetForm,
  BudgetReview,
  CarePlan,
  ExcludedKind,
  LegalBasis,
  PlanService,
} from "./individual-budget.ts";
export { checkBudget } from "./check-budget.ts";
export type { BudgetCheck, BudgetFinding } from "./check-budget.ts";
export {
  countByOwnership,
  groupsToShow,
  mayTell,
  providersByName,
  publicExamples,
  publicProviders,
  whyNotListed,
} from "./directory.ts";
export type { CommunityGroup, Consent, NotListed, Provider } from "./directory.ts";
