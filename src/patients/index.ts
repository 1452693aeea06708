/** Patients by pseudonym, their pathways and clocks, clinical priority, needs, and how far is too far. */
export { kilometres } from "./distance.ts";
export { isProtected, priorities, weeksWaited } from "./pathway.ts";
export type { Pathway, Priority } from "./pathway.ts";
export type { Patient } from "./patient.ts";
export { brokenBetween, deadlines, nextStandard, standards } from "./priority-windows.ts";
export type { Deadline, Standard, WindowStart } from "./priority-windows.ts";
