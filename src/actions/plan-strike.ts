import { InputProblems } from "#exchange";
import { fairnessReport, heldPlaces } from "#fairness";
import type { FairnessReport } from "#fairness";
import { ledger } from "#electives";
import type { Ledger } from "#electives";
import { priceRota } from "#pay";
import type { Payroll } from "#pay";
import { Rota } from "#rota";
import { clinicalFirst, planStandDown, rebook, standDownPolicies } from "#solve";
import type { CoverPlan, Rebooking, StandDownPlan, StandDownPolicy } from "#solve";
import { groupFor, isCalledOut, staffGroup } from "#strike";
import { sundayOf, mondayOf } from "#time";
import { attendanceOf } from "./attendance.ts";
import type { Attendance } from "./attendance.ts";
import { checkRota } from "./check-rota.ts";
import type { RotaCheck } from "./check-rota.ts";
import { costOf } from "./cost.ts";
import type { CostLine } from "./cost.ts";
import { coverFor } from "./cover.ts";
import { decisionsAsked } from "./decisions.ts";
import type { AskedOf } from "./decisions.ts";
import { isNight, standingContract, standingPolicy } from "./standing.ts";
import { settingOf } from "./setting.ts";
import type { PlanRequest, Setting } from "./setting.ts";

/** Everything one walk through the story found, as facts. */
export interface Plan {
  readonly setting: Setting;
  readonly size: {
    readonly doctors: number;
    readonly duties: number;
    readonly patients: number;
    readonly pathways: number;
    readonly sessions: number;
    readonly bookings: number;
    readonly displaced: number;
  };
  readonly check: RotaCheck;
  readonly pay: Payroll;
  readonly attendance: Attendance;
  readonly cover: CoverPlan;
  readonly standDown: StandDownPlan;
  readonly rebooking: Rebooking;
  readonly ledger: Ledger;
  readonly fairness: FairnessReport;
  readonly cost: readonly CostLine[];
  readonly decisions: readonly AskedOf[];
}

/**
 * The main job: one hospital, one strike, planned end to end. Mends nothing and moves nobody: it proposes, and asks
 * named roles. Throws `InputProblems` where the request does not fit the folder, and `LedgerDoesNotReconcile` rather
 * than answer with a patient lost.
 */
export function planStrike(request: PlanRequest): Plan {
  const { hospital, progress = () => {} } = request;
  const setting = settingOf(request);
  const { action, now, seed } = setting;
  const policy = policyOf(request.policy ?? standingPolicy(action.start));
  const rota = new Rota(hospital.duties);
  const period = rota.period() ?? { from: mondayOf(action.start), to: sundayOf(action.end) };
  const standing = standingContract(action.start);

  progress("check");
  const { staff, agreements } = hospital;
  const check = checkRota(staff, rota, period, agreements);

  progress("price");
  const compliant = new Map(check.doctors.map((verdict) => [verdict.staffId, verdict.compliant]));
  const pay = priceRota(staff, rota, {
    standing,
    on: action.start,
    period,
    of: ({ staffId }) => ({ compliant: compliant.get(staffId) }),
  });

  progress("attendance");
  const attendance = attendanceOf(hospital, rota, setting);

  progress("cover");
  const cover = coverFor(hospital, rota, attendance, setting);

  progress("stand-down");
  const { outcomes, goesAhead, probability } = attendance.chance;
  const standDown = planStandDown({
    action,
    sessions: hospital.sessions,
    bookings: hospital.bookings,
    pathways: hospital.pathways,
    doctors: staff,
    rota,
    coverNeeds: hospital.coverNeeds,
    placements: cover.placements,
    calledOut: (doctor) => isCalledOut(action, doctor),
    expectedAbsence: ({ grade, department }) => {
      const group = staffGroup(grade);
      const known =
        group && groupFor(attendance.turnout, { group, department, shift: "day", calledOut: true });
      return known?.absent ?? attendance.turnout.ordinary;
    },
    chance: { probability, low: Math.min(goesAhead.low, 1 - outcomes.off), high: goesAhead.high },
    callOffLeads: attendance.callOffLeads,
    asOf: now,
    policy,
  });

  progress("rebook");
  const minutesOf = new Map(hospital.bookings.map((booking) => [booking.bookingId, booking.minutes]));
  const rebooking = rebook({
    displaced: standDown.displaced.map((one) => ({ ...one, minutes: minutesOf.get(one.bookingId)! })),
    sessions: hospital.sessions,
    bookings: hospital.bookings,
    pathways: hospital.pathways,
    patients: hospital.patients,
    sites: hospital.sites,
    shut: new Set(standDown.shut),
    rota,
    asOf: now,
    policy: clinicalFirst,
  });

  progress("ledger");
  const outcome = new Map<string, { sessionId: string; start: number } | undefined>([
    ...rebooking.placed.map((one) => [one.bookingId, one] as const),
    ...rebooking.waiting.map((one) => [one.bookingId, undefined] as const),
  ]);
  const book = ledger(
    standDown.displaced,
    [...outcome].map(([bookingId, place]) => ({ bookingId, place })),
    now,
  );

  progress("fairness");
  const concerned = new Set(standDown.sessions.map(({ sessionId }) => sessionId));
  const held = heldPlaces(
    hospital.bookings.filter((booking) => concerned.has(booking.sessionId)),
    hospital,
  );
  const lost = new Set(standDown.displaced.map(({ bookingId }) => bookingId));
  const dateOf = new Map(hospital.sessions.map((session) => [session.sessionId, session.date]));
  const fairness = fairnessReport({
    displaced: held.filter(({ bookingId }) => lost.has(bookingId)),
    couldHaveBeen: held,
    newDates: new Map(rebooking.placed.map((one) => [one.bookingId, dateOf.get(one.sessionId)!])),
    rota,
    doctors: staff,
    period,
    isNight,
    seed,
  });

  progress("cost");
  const cost = costOf({ setting, staff, pay, attendance, cover, standDown, hospital });
  return {
    setting,
    size: {
      doctors: staff.length,
      duties: hospital.duties.length,
      patients: hospital.patients.length,
      pathways: hospital.pathways.length,
      sessions: hospital.sessions.length,
      bookings: hospital.bookings.length,
      displaced: standDown.displaced.length,
    },
    check,
    pay,
    attendance,
    cover,
    standDown,
    rebooking,
    ledger: book,
    fairness,
    cost,
    decisions: decisionsAsked({ setting, hospital, cover, standDown, rebooking }),
  };
}

function policyOf(id: string): StandDownPolicy {
  const found = standDownPolicies.find((policy) => policy.id === id);
  if (found) return found;
  const known = standDownPolicies.map((policy) => policy.id);
  throw new InputProblems([
    {
      file: "--policy",
      line: undefined,
      column: undefined,
      what: "there is no such policy for standing down",
      found: id,
      expected: `one of ${known.join(", ")}`,
      maybe: `give --policy ${known[0]}`,
    },
  ]);
}
