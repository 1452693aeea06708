import type { Role } from "#access";
import type { Hospital } from "#exchange";
import type { CoverPlan, Rebooking, StandDownPlan } from "#solve";
import type { Instant } from "#time";
import type { Setting } from "./setting.ts";

/** Something the machine proposes and only a person may decide. */
export interface AskedOf {
  /** The same question in the same plan has the same id. */
  readonly id: string;
  readonly kind: "session" | "protected_place" | "placement" | "rebooking" | "short_cell" | "sign_off";
  readonly role: Role;
  /** Department whose lead is asked; undefined where the role is not of a department. */
  readonly department: string | undefined;
  /** What it is about: a session, booking, doctor or area. */
  readonly about: string;
  readonly proposal: string;
  readonly by: Instant;
}

/** What is asked of people, soonest first. Nothing of it happens without their yes. */
export function decisionsAsked(facts: {
  readonly setting: Setting;
  readonly hospital: Hospital;
  readonly cover: CoverPlan;
  readonly standDown: StandDownPlan;
  readonly rebooking: Rebooking;
}): AskedOf[] {
  const { setting, hospital, cover, standDown, rebooking } = facts;
  const departmentOf = new Map(hospital.sessions.map((session) => [session.sessionId, session.department]));
  const sessions = standDown.sessions
    .filter(({ verdict }) => verdict !== "go")
    .map(({ sessionId, verdict, clocks }): AskedOf => ({
      id: `session:${sessionId}`,
      kind: "session",
      role: "operations_director",
      department: departmentOf.get(sessionId),
      about: sessionId,
      proposal: verdict,
      by: Math.max(setting.now, clocks.decideBy),
    }));
  const places = standDown.decisions.map(({ bookingId, sessionId, by }): AskedOf => ({
    id: `protected_place:${bookingId}`,
    kind: "protected_place",
    role: "department_lead",
    department: departmentOf.get(sessionId),
    about: bookingId,
    proposal: rebooking.placed.some((one) => one.bookingId === bookingId)
      ? "move"
      : "keep_or_treat_elsewhere",
    by,
  }));
  const placements = cover.placements.map(({ staffId, department, area, start }): AskedOf => ({
    id: `placement:${staffId}:${start}`,
    kind: "placement",
    role: "department_lead",
    department,
    about: staffId,
    proposal: area,
    by: Math.max(setting.now, start - 7 * 1440),
  }));
  const signOff: AskedOf = {
    id: `sign_off:${setting.action.actionId}`,
    kind: "sign_off",
    role: "medical_director",
    department: undefined,
    about: setting.action.actionId,
    proposal: "equity_and_safety",
    by: sessions.reduce((soonest, { by }) => Math.min(soonest, by), setting.now + 1440),
  };
  return [...sessions, ...places, ...placements, signOff].toSorted(
    (a, b) => a.by - b.by || (a.id < b.id ? -1 : 1),
  );
}
