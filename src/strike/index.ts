/**
 * Industrial action: the law of notice and ballots by date, the chance that it goes ahead, and the turnout of groups.
 * Never a person's intention: the least group is ten, and what is known of a group is a range.
 */
export { actionScopes, daysOf, spansOf } from "./action.ts";
export type { Action, ActionScope } from "./action.ts";
export { absenceShares } from "./absence-shares.ts";
export type { AbsenceShare } from "./absence-shares.ts";
export { announcedStrikes, callOffLeads } from "./announced.ts";
export type { Announced, Country } from "./announced.ts";
export { ballotCheck } from "./ballot.ts";
export type { Ballot, BallotCheck } from "./ballot.ts";
export { betaBinomial, convolve, countMean, countQuantile } from "./beta-binomial.ts";
export type { Beta } from "./beta.ts";
export { callsOut, isCalledOut, staffGroup, staffGroups } from "./called-out.ts";
export type { StaffGroup } from "./called-out.ts";
export { chanceGoesAhead, poolWithOdds } from "./chance.ts";
export type { Chance, Tally } from "./chance.ts";
export { agencySupplyLaw } from "./law.ts";
export type { NoticeContent } from "./law.ts";
export { deadlines } from "./deadlines.ts";
export type { Deadline, DeadlineId } from "./deadlines.ts";
export { derogationRecord } from "./derogation.ts";
export type { DerogationRecord } from "./derogation.ts";
export { noticeCheck } from "./notice.ts";
export type { Notice, NoticeCheck } from "./notice.ts";
export { rosteredGroups, shiftOf } from "./rostered-group.ts";
export type { RosteredGroup, Shift } from "./rostered-group.ts";
export { groupFor, turnout } from "./turnout.ts";
export type { CountRange, GroupTurnout, ShareRange, Turnout } from "./turnout.ts";
export { turnoutAssumptions } from "./turnout-assumptions.ts";
export type { Assumption, TurnoutAssumptions } from "./turnout-assumptions.ts";
export type { TurnoutRecord } from "./turnout-record.ts";
