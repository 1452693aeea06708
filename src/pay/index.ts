/**
 * What a rota costs, line by line, each line with its clause. `price` takes a doctor, their duties and the pay book
 * of a contract on a day; `priceRota` does it for everybody. What cover costs by a rate card, what absence takes from
 * pay, and what a guardian fines stand beside it. Minutes are plain numbers, frequencies exact, money decimal.
 */
export { payBook, payContracts, payHeldFrom, payNewestFrom, payReadings, NoPayBook } from "./pay-book.ts";
export type { PayBook } from "./pay-book.ts";
export { price } from "./price.ts";
export type { PriceOptions } from "./price-options.ts";
export type { LineCertainty, PayLine, PayNote, PaySlip } from "./slip.ts";
export type { BandingStep, BandingQuestion } from "./banding/ask.ts";
export { payAnswer } from "./answer.ts";
export type { PayAnswer } from "./answer.ts";
export { priceRota } from "./payroll.ts";
export type { Payroll, PayrollRequest } from "./payroll.ts";
export { consultantRateCard, coverCost } from "./cover-cost.ts";
export { ownRateCard } from "./own-rate-card.ts";
export type { CoverCost, CoverLine } from "./cover-cost.ts";
export { deduction } from "./deduction.ts";
export type { Absence, Deduction } from "./deduction.ts";
export { fine, hoursPay } from "./hourly.ts";
export type { Fine } from "./hourly.ts";
export type { Prospective } from "./weekly-work.ts";
export type { Factor } from "./money.ts";
export { compareAnswer } from "./compare/answer.ts";
export type { CompareAnswer } from "./compare/answer.ts";
export { compareContracts } from "./compare/compare.ts";
export type { LineChange, PayChange } from "./compare/change.ts";
export type { CompareRequest, Comparison, ContractChange } from "./compare/compare.ts";
export { testRise } from "./compare/claims.ts";
export type { RiseTest } from "./compare/claims.ts";
export { renewalPath } from "./compare/renewal.ts";
export type { RenewalMonth } from "./compare/renewal.ts";
export type { Distribution } from "./compare/distribution.ts";
export { protectedPay, withProtection } from "./protection.ts";
