/**
 * What a clause, a rule and a breach are. Judges a rota by any rulebook, names no contract, and never mends: a verdict
 * is facts, and `wording` makes the sentences. Start at `judge`.
 */
export type { Agreement } from "./agreement.ts";
export { answerOf } from "./answer.ts";
export type { Checked, JudgedBy } from "./answer.ts";
export type { Breach, Certainty, DoctorVerdict, Lifted, Severity, Unit } from "./breach.ts";
export { dated, inForce } from "./dated.ts";
export type { Dated, Limit, Source } from "./dated.ts";
export type { Definitions } from "./definitions.ts";
export { frozenAt } from "./frozen.ts";
export { judge } from "./judge.ts";
export type { JudgeOptions } from "./judge.ts";
export type { Measure } from "./measure.ts";
export { mayTake, restLimits } from "./may-take.ts";
export type { Refusal, RestLimits } from "./may-take.ts";
export { otherReadings } from "./other-readings.ts";
export type { OtherReading } from "./other-readings.ts";
export { cycleOf, judgePattern } from "./pattern.ts";
export type { Cycle } from "./pattern.ts";
export { chooseReadings, UnknownReading } from "./reading.ts";
export type { Reading, Readings } from "./reading.ts";
export { rule, ruleIds } from "./rule.ts";
export type { Condition, Exception, Rule, RuleId } from "./rule.ts";
export type { Gap, Rulebook } from "./rulebook.ts";
