/**
 * The voice of members: elections counted to the last hundredth of a vote, polls and odds read for what they can bear,
 * ballots held against the law of their day. One engine counts any constituency, and any vote between options; who may stand and
 * vote, and by when, is kept beside it. No paper is ever tied to the person who marked it.
 */
export { count, rulesIds } from "./count.ts";
export type { Count, CountChoices, RulesId } from "./count.ts";
export type { Candidate, Election, Rejected } from "./election.ts";
export { Papers } from "./papers.ts";
export { readingChoices, usualReadings } from "./readings.ts";
export type { Readings } from "./readings.ts";
export type { MovedParcel, Stage } from "./stage.ts";
export type { Lot, LotQuestion } from "./tie.ts";
export { fullBook, impliedChance } from "./odds.ts";
export type { Book } from "./odds.ts";
export { compare, margin, publishedPolls } from "./poll.ts";
export type { Margin, PollDifference, PollFinding } from "./poll.ts";
export {
  declaresIdentity,
  councilFaults,
  councilRule,
  grounds,
  longestTerm,
  whyNotStand,
} from "./standing.ts";
export type { Council, CouncilFault, Declared, Ground, GroundId, Sentence } from "./standing.ts";
export { electoralRoll, membershipOn, oneMembership, openToInspection, registerFaults } from "./register.ts";
export type { Constituency, Membership, MembershipEvidence, RegisterFault } from "./register.ts";
export { representation } from "./representation.ts";
export type { Representation, RepresentationRow, Represented } from "./representation.ts";
export { HolidaysNotHeld, lateSteps, timetable, timetableRules } from "./timetable.ts";
export type { ElectionStep, LateStep, NotCounted, Timetable, TimetableRow } from "./timetable.ts";
export { Poll } from "./turnout.ts";
export type { BoxedPaper, MarkedRoll, VoteRefused } from "./turnout.ts";
