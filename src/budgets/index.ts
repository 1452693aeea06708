/**
 * What a means test takes from a person, and at what rate. Dated figures with their sources; an estimate, since only a
 * council assesses. Nothing here may reach or order anyone's NHS care: no folder that books, rebooks or decides may
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
