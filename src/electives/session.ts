import type { Day, Instant } from "#time";

export const ownerships = [
  "nhs_trust",
  "foundation_trust",
  "staff_mutual",
  "community",
  "charity",
  "independent",
] as const;
/** Who owns a provider. A fact for the directory, never a weight. */
export type Ownership = (typeof ownerships)[number];

/** One row of `sites`. */
export interface Site {
  readonly siteId: string;
  readonly name: string;
  readonly odsCode: string;
  readonly postcode: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly ownership: Ownership;
}

export const sessionKinds = ["theatre", "clinic", "procedure", "diagnostic"] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** One row of `sessions`: a theatre list, a clinic, a procedure or diagnostic list on one day. */
export interface Session {
  readonly sessionId: string;
  readonly siteId: string;
  readonly department: string;
  readonly treatmentFunction: string;
  readonly kind: SessionKind;
  readonly date: Day;
  readonly start: Instant;
  readonly end: Instant;
  readonly leadStaffId: string;
  /** People it needs by skill, the lead among them. */
  readonly team: readonly { readonly skill: string; readonly number: number }[];
  readonly setting: string;
  /**
   * Minutes that may be booked for the patients of this folder: less than the session is long where some are kept for
   * follow-ups and turn-round. The column is ours (`minutes`); without it the whole session may be booked.
   */
  readonly minutes: number;
}
