/** The story, told once for every door: check, price, cover, stand down, rebook, and say who bears it. */
export { checkRota } from "./check-rota.ts";
export type { RotaCheck } from "./check-rota.ts";
export type { CostLine } from "./cost.ts";
export { coverAnswer } from "./cover-answer.ts";
export { coverStrike, unusedCounts } from "./cover-strike.ts";
export type { CoverRequest, StrikeCover } from "./cover-strike.ts";
export type { AskedOf } from "./decisions.ts";
export { effectOfReview, effectOfUplift } from "./pay-award.ts";
export type { AwardChange, AwardEffect } from "./pay-award.ts";
export { judgeDoctor, readingsFor } from "./judge-doctor.ts";
export { planAnswer } from "./plan-answer.ts";
export { planTables, writePlan } from "./plan-folder.ts";
export { planStrike } from "./plan-strike.ts";
export type { Plan } from "./plan-strike.ts";
export {
  problemFile,
  rebookAnswer,
  rebookDisplaced,
  strandedBefore,
  writeRebooking,
} from "./rebook-displaced.ts";
export type { Rebooked } from "./rebook-displaced.ts";
export { listsAnswer, standDownLists } from "./stand-down-lists.ts";
export type { ListsPlan } from "./stand-down-lists.ts";
export type { PlanRequest, PlanStep, Setting } from "./setting.ts";
