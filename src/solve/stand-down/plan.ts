import type { DisplacedBooking, Session } from "#electives";
import { holdsPlace } from "#electives";
import type { Priority } from "#patients";
import { isProtected } from "#patients";
import { spansOf } from "#strike";
import type { Instant } from "#time";
import { londonDay, touches } from "#time";
import type { Clocks } from "./clocks.ts";
import { clocksOf } from "./clocks.ts";
import type { Appointment } from "./harm.ts";
import { harmOf, noticeFactor } from "./harm.ts";
import { restConflict } from "./leads.ts";
import type { StandDownProblem } from "./problem.ts";
import type { Reason, Staffed } from "./staffing.ts";
import { staff } from "./staffing.ts";
import type { ValueOfWaiting } from "./waiting.ts";
import { valueOfWaiting } from "./waiting.ts";

export type Verdict = "go" | "hold" | "shrink" | "stand_down";

/** What is proposed for one list or clinic that the action touches. */
export interface SessionPlan {
  readonly sessionId: string;
  readonly verdict: Verdict;
  /** How it could run if the action goes ahead: what a list on hold would come to. */
  readonly ifItGoesAhead: Exclude<Verdict, "hold">;
  readonly reasons: readonly Reason[];
  readonly clocks: Clocks;
  /** The last safe moment had passed on the as-of date. */
  readonly overdue: boolean;
  /** Undefined where nothing is displaced. */
  readonly waiting: ValueOfWaiting | undefined;
  readonly booked: number;
  /** Booking ids that keep their place. */
  readonly kept: readonly string[];
  /** Booking ids that lose it now; for a list on hold, those that would. */
  readonly atStake: readonly string[];
}

/** Something only a named role may say yes to. */
export interface AskedDecision {
  readonly kind: "protected_place";
  readonly role: "department_lead";
  readonly bookingId: string;
  readonly pathwayId: string;
  readonly sessionId: string;
  readonly priority: Priority;
  readonly by: Instant;
}

export interface StandDownPlan {
  readonly policy: StandDownProblem["policy"]["id"];
  /** In order of start. */
  readonly sessions: readonly SessionPlan[];
  /** Bookings that lose their place now. The protected among them wait for a decision: nothing moves them. */
  readonly displaced: readonly DisplacedBooking[];
  readonly decisions: readonly AskedDecision[];
  /** Sessions that take nobody new: all but those that go. */
  readonly shut: readonly string[];
  readonly counts: {
    readonly planned: number;
    readonly kept: number;
    readonly held: number;
    readonly displaced: number;
  };
  /** The policy names a share to keep, and this plan falls below it. */
  readonly belowTarget: boolean;
  /** False where there were too many combinations to prove the choice of lists the best. */
  readonly proven: boolean;
}

/** Which lists go, hold, shrink or stand down: least harm first, protected patients before anybody. */
export function planStandDown(facts: StandDownProblem): StandDownPlan {
  const sessions = concerned(facts);
  const { staffed, proven } = staff(facts, sessions, appointmentsOf(facts, sessions));
  const plans = staffed.map((one) => planOf(facts, one));
  const displaced: DisplacedBooking[] = [];
  const decisions: AskedDecision[] = [];
  plans.forEach((plan, i) => {
    if (plan.verdict === "hold") return;
    const lost = new Set(plan.atStake);
    for (const { booking, pathway } of staffed[i].appointments) {
      if (!lost.has(booking.bookingId)) continue;
      const { bookingId, pathwayId, sessionId } = booking;
      displaced.push({ bookingId, pathwayId, sessionId, isProtected: isProtected(pathway.priority) });
      if (!isProtected(pathway.priority)) continue;
      const by = Math.max(facts.asOf, plan.clocks.decideBy);
      const { priority } = pathway;
      decisions.push({
        kind: "protected_place",
        role: "department_lead",
        bookingId,
        pathwayId,
        sessionId,
        priority,
        by,
      });
    }
  });
  const planned = plans.reduce((sum, plan) => sum + plan.booked, 0);
  const held = plans.reduce((sum, plan) => sum + (plan.verdict === "hold" ? plan.atStake.length : 0), 0);
  const kept = plans.reduce((sum, plan) => sum + plan.kept.length, 0);
  const { keeps } = facts.policy;
  return {
    policy: facts.policy.id,
    sessions: plans,
    displaced,
    decisions,
    shut: plans.filter((plan) => plan.verdict !== "go").map((plan) => plan.sessionId),
    counts: { planned, kept, held, displaced: displaced.length },
    belowTarget: keeps !== undefined && kept < keeps * planned,
    proven,
  };
}

/** Sessions still to come that the action touches, or whose lead the cover plan needs or must let rest. */
function concerned(facts: StandDownProblem): Session[] {
  const action = spansOf(facts.action);
  const placed = Map.groupBy(facts.placements, (placement) => placement.staffId);
  return facts.sessions
    .filter(
      (session) =>
        session.start > facts.asOf &&
        (action.some((span) => touches(span, session)) ||
          placed
            .get(session.leadStaffId)
            ?.some((placement) => restConflict(session, placement, facts.policy.rest))),
    )
    .toSorted((a, b) => a.start - b.start || (a.sessionId < b.sessionId ? -1 : 1));
}

function appointmentsOf(facts: StandDownProblem, sessions: readonly Session[]): Map<string, Appointment[]> {
  const booked = new Map<string, Appointment[]>(sessions.map((session) => [session.sessionId, []]));
  const pathways = new Map(facts.pathways.map((pathway) => [pathway.pathwayId, pathway]));
  for (const booking of facts.bookings) {
    const list = holdsPlace(booking.state) ? booked.get(booking.sessionId) : undefined;
    if (!list) continue;
    const pathway = pathways.get(booking.pathwayId);
    if (!pathway)
      throw new RangeError(
        `booking ${booking.bookingId} names pathway ${booking.pathwayId}, which is not there`,
      );
    list.push({ booking, pathway });
  }
  return booked;
}

function planOf(facts: StandDownProblem, staffed: Staffed): SessionPlan {
  const { session, run, reasons, appointments } = staffed;
  const keeps = new Set(staffed.kept);
  const lost = appointments.filter((_, i) => !keeps.has(i));
  const clocks = clocksOf(facts.policy, session);
  const overdue = clocks.decideBy <= facts.asOf;
  const waiting = lost.length > 0 ? waitingFor(facts, session, lost, clocks) : undefined;
  const hold = run !== "go" && facts.policy.holds && !overdue && waiting !== undefined && waiting.value > 0;
  return {
    sessionId: session.sessionId,
    verdict: hold ? "hold" : run,
    ifItGoesAhead: run,
    reasons,
    clocks,
    overdue,
    waiting,
    booked: appointments.length,
    kept: appointments.filter((_, i) => keeps.has(i)).map(({ booking }) => booking.bookingId),
    atStake: lost.map(({ booking }) => booking.bookingId),
  };
}

function waitingFor(
  facts: StandDownProblem,
  session: Session,
  lost: readonly Appointment[],
  clocks: Clocks,
): ValueOfWaiting {
  const { harm } = facts.policy;
  const today = londonDay(facts.asOf);
  const decideOn = londonDay(clocks.decideBy);
  const base = lost.reduce((sum, one) => sum + harmOf(harm, one, session.date), 0);
  const withNotice = (days: number): number => (base * noticeFactor(harm, Math.max(0, days))) / 1000;
  return valueOfWaiting({
    harmNow: withNotice(session.date - today),
    harmThen: withNotice(session.date - decideOn),
    harmOnTheDay: withNotice(0),
    probability: facts.chance.probability,
    start: facts.action.start,
    today,
    decideOn,
    callOffLeads: facts.callOffLeads,
  });
}
