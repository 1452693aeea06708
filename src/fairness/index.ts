/**
 * Who carries the nights, the weekends, the delays and the broken promises. Measures only: it is told who was displaced
 * and who could have been, and never why. Tables of patients leave here with small numbers hidden; doctors are named,
 * and who may read that is for `access` to say.
 */
export { burden, burdens } from "./burden.ts";
export type { BurdenKind, DoctorBurden, PeerBurden, Spread } from "./burden.ts";
export { delays } from "./delay.ts";
export type { DelayRow, DelayTable, Moved } from "./delay.ts";
export type { DeprivationGradients } from "./deprivation.ts";
export { dimension, dimensions, ethnicGroupDimension } from "./dimension.ts";
export type { Dimension, DimensionId } from "./dimension.ts";
export { displacement } from "./displacement.ts";
export type { DisplacementRow, DisplacementTable } from "./displacement.ts";
export { fairPay, percentile } from "./fair-pay.ts";
export type { FairPay } from "./fair-pay.ts";
export { gini } from "./gini.ts";
export { erreygers, gradient, wagstaff } from "./gradient.ts";
export type { Gradient, RankedGroup } from "./gradient.ts";
export { wilson } from "./interval.ts";
export type { Interval } from "./interval.ts";
export { payGap } from "./pay-gap.ts";
export type { Bonuses, HourlyPay, PayGap, Quarter } from "./pay-gap.ts";
export { awarded, payReviews } from "./pay-review.ts";
export type { Awarded, PayReview, ReviewStep, Uplift } from "./pay-review.ts";
export { heldPlaces } from "./place.ts";
export type { HeldPlace } from "./place.ts";
export { fairnessReport } from "./report.ts";
export type { FairnessQuestion, FairnessReport } from "./report.ts";
export { hiddenRows, rounded, smallNumberRules } from "./small-numbers.ts";
export type { SmallNumberRule } from "./small-numbers.ts";
