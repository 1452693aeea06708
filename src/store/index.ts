/**
 * Memory. A real PostgreSQL, in a folder of our own or on a server by its URL: plans, what people decided, what became
 * of each displaced booking, who is signed in, and the audit trail of all of it. What was confirmed is on disk. Plans,
 * decisions, events and the trail are only ever added to; each row names the trail entry that recorded it, and each
 * entry the one before. Nothing here has a place for a person's union or intention.
 */
export { openStore } from "./open.ts";
export type { Store, Whereabouts } from "./open.ts";
export type { Decision, NewDecision } from "./decisions.ts";
export { fingerprint } from "./fingerprint.ts";
export type { KeptHospital } from "./hospitals.ts";
export type { LedgerEvent, Place } from "./ledger.ts";
export { Overtaken } from "./overtaken.ts";
export type { KeptPlan } from "./plans.ts";
export { sessionMinutes } from "./sessions.ts";
export type { SignedIn } from "./sessions.ts";
export type { Anchor, Signed, TrailEntry } from "./trail.ts";
export type { TrailVerdict } from "./verify.ts";
