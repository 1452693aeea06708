import type { Session } from "#electives";
import type { Instant } from "#time";
import { londonClockTime, londonInstant } from "#time";
import type { StandDownPolicy } from "./policy.ts";

/** The four clocks of one session, as moments. */
export interface Clocks {
  readonly patientNotice: Instant;
  readonly teamNotice: Instant;
  readonly preparation: Instant;
  readonly refill: Instant;
  /** The first of the first three: after it somebody is wronged by a decision to stand down. */
  readonly decideBy: Instant;
}

export function clocksOf(policy: StandDownPolicy, session: Session): Clocks {
  const days = policy.clocks[session.kind];
  const before = (count: number): Instant =>
    londonInstant(session.date - count, londonClockTime(session.start));
  const patientNotice = before(days.patientNotice);
  const teamNotice = before(days.teamNotice);
  const preparation = before(days.preparation);
  return {
    patientNotice,
    teamNotice,
    preparation,
    refill: before(days.refill),
    decideBy: Math.min(patientNotice, teamNotice, preparation),
  };
}
