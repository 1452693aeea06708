import type { Ledger } from "#electives";
import type { FairnessReport } from "#fairness";
import { priceRota } from "#pay";
import type { Payroll } from "#pay";
import type { CoverPlan, Rebooking, StandDownPlan } from "#solve";
import { attendanceOf } from "./attendance.ts";
import type { Attendance } from "./attendance.ts";
import { checkRota } from "./check-rota.ts";
import type { RotaCheck } from "./check-rota.ts";
import { costOf } from "./cost.ts";
import type { CostLine } from "./cost.ts";
import { coverFor } from "./cover.ts";
import { decisionsAsked } from "./decisions.ts";
import type { AskedOf } from "./decisions.ts";
import { fairnessFor } from "./fairness.ts";
import { ledgerFor, rebookingFor, toRebook } from "./rebook.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { standDownFor } from "./stand-down.ts";
import { standingContract } from "./standing.ts";
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
  const scene = sceneOf(request);
  const check = checkFor(scene);
  const pay = payFor(scene, check);
  const attendance = attendanceOf(scene);
  const cover = coverFor(scene, attendance);
  const standDown = standDownFor(scene, attendance, cover);
  const rebooking = rebookingFor(scene, toRebook(scene, standDown));
  const ledger = ledgerFor(scene, standDown, rebooking);
  const fairness = fairnessFor(scene, standDown, rebooking);
  const cost = costOf(scene, { pay, attendance, cover, standDown });
  const { setting, hospital } = scene;
  const decisions = decisionsAsked({ setting, hospital, cover, standDown, rebooking });
  const size = sizeOf(scene, standDown);
  return {
    setting,
    size,
    check,
    pay,
    attendance,
    cover,
    standDown,
    rebooking,
    ledger,
    fairness,
    cost,
    decisions,
  };
}

function checkFor(scene: Scene): RotaCheck {
  scene.begins("check");
  const { hospital, rota, period } = scene;
  return checkRota(hospital.staff, rota, period, hospital.agreements);
}

function payFor(scene: Scene, check: RotaCheck): Payroll {
  scene.begins("price");
  const { hospital, rota, period, setting } = scene;
  const compliant = new Map(check.doctors.map((verdict) => [verdict.staffId, verdict.compliant]));
  return priceRota(hospital.staff, rota, {
    standing: standingContract(setting.action.start),
    on: setting.action.start,
    period,
    of: ({ staffId }) => ({ compliant: compliant.get(staffId) }),
  });
}

const sizeOf = ({ hospital }: Scene, { displaced }: StandDownPlan): Plan["size"] => ({
  doctors: hospital.staff.length,
  duties: hospital.duties.length,
  patients: hospital.patients.length,
  pathways: hospital.pathways.length,
  sessions: hospital.sessions.length,
  bookings: hospital.bookings.length,
  displaced: displaced.length,
});
