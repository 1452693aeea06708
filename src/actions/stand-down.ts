import { planStandDown } from "#solve";
import type { CoverPlan, StandDownPlan } from "#solve";
import { groupFor, isCalledOut, staffGroup } from "#strike";
import type { Attendance } from "./attendance.ts";
import type { Scene } from "./scene.ts";

/** Step 5 of a plan: which lists go, hold, shrink or stand down, with the cover already placed. */
export function standDownFor(
  scene: Scene,
  { turnout, ...known }: Attendance,
  cover: CoverPlan,
): StandDownPlan {
  scene.begins("stand-down");
  const { hospital, rota, policy } = scene;
  const { action, now } = scene.setting;
  const { outcomes, goesAhead, probability } = known.chance;
  return planStandDown({
    action,
    sessions: hospital.sessions,
    bookings: hospital.bookings,
    pathways: hospital.pathways,
    doctors: hospital.staff,
    rota,
    coverNeeds: hospital.coverNeeds,
    placements: cover.placements,
    calledOut: (doctor) => isCalledOut(action, doctor),
    expectedAbsence: ({ grade, department }) => {
      const group = staffGroup(grade);
      const shown = group && groupFor(turnout, { group, department, shift: "day", calledOut: true });
      return shown?.absent ?? turnout.ordinary;
    },
    chance: { probability, low: Math.min(goesAhead.low, 1 - outcomes.off), high: goesAhead.high },
    callOffLeads: known.callOffLeads,
    asOf: now,
    policy,
  });
}
