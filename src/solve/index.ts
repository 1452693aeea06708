/**
 * The search: who stands in for whom, which lists give way, and the new date of everyone displaced. A solver knows no law
 * but what it is handed, answers with facts, and says how far from the best it can be at most.
 */
export { seeded } from "./random.ts";
export { planCover } from "./cover/plan.ts";
export type { CoverObjective, CoverPlacement, CoverPlan } from "./cover/plan.ts";
export type { CoverAsk, CoverSettings, PresentCount } from "./cover/ask.ts";
export type { CoverCell } from "./cover/cells.ts";
export type { DerogationCandidate } from "./cover/derogations.ts";
export type { Volunteer } from "./cover/volunteers.ts";
export { assign, effortOf } from "./rebook/assign.ts";
export type { Assignment, AssignmentProblem } from "./rebook/assignment.ts";
export { exportProblem } from "./rebook/dimacs.ts";
export type { KnockOn } from "./rebook/knock-on.ts";
export { clinicalFirst, mostAdded, mostBeside } from "./rebook/policy.ts";
export type { RebookPolicy } from "./rebook/policy.ts";
export type { Displaced, RebookProblem } from "./rebook/problem.ts";
export { rebook, rebookingProblem } from "./rebook/rebook.ts";
export type { Alternative, Placed, Rebooking, Waiting } from "./rebook/rebook.ts";
export type { DayWeight } from "./rebook/weigh.ts";
export { planStandDown } from "./stand-down/plan.ts";
export type { AskedDecision, SessionPlan, StandDownPlan, Verdict } from "./stand-down/plan.ts";
export { keep95, protectEmergencies, standDownPolicies } from "./stand-down/policy.ts";
export type { StandDownPolicy } from "./stand-down/policy.ts";
export type { Placement, ShareAbsent, StandDownProblem } from "./stand-down/problem.ts";
export type { Reason } from "./stand-down/staffing.ts";
export type { ValueOfWaiting } from "./stand-down/waiting.ts";
