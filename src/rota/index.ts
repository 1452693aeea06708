/** Shifts and who holds them. Facts only: what a contract says of them is not known here. */
export type { CoverNeed } from "./cover-need.ts";
export type { Duty, DutyKind, ShiftType } from "./duty.ts";
export { dutyKinds, isLeave, isOnCall, isShift, isWork } from "./duty.ts";
export type { PatternSlot } from "./pattern.ts";
export { Rota, weeksIn } from "./rota.ts";
export type { Period } from "./rota.ts";
