import type { Hospital } from "#exchange";
import type { StandDownPlan } from "#solve";
import { isoDay, isoInstant } from "#time";
import { attendanceOf } from "./attendance.ts";
import type { Attendance } from "./attendance.ts";
import { aboutAction, chanceFigures, listFigures } from "./answers.ts";
import { coverFor } from "./cover.ts";
import { sceneOf } from "./scene.ts";
import type { PlanRequest, Setting } from "./setting.ts";
import { standDownFor } from "./stand-down.ts";

/** A plan as far as its lists. */
export interface ListsPlan {
  readonly setting: Setting;
  readonly attendance: Attendance;
  readonly standDown: StandDownPlan;
}

/** Which lists go, hold, shrink or stand down once cover has taken who it needs, and by when to decide each. */
export function standDownLists(request: PlanRequest): ListsPlan {
  const scene = sceneOf(request);
  const attendance = attendanceOf(scene);
  const cover = coverFor(scene, attendance);
  const standDown = standDownFor(scene, attendance, cover);
  return { setting: scene.setting, attendance, standDown };
}

/** The lists as programs read them: the plan's own figures, then each list in order of start. */
export function listsAnswer({ setting, attendance, standDown }: ListsPlan, { sessions }: Hospital) {
  const known = new Map(sessions.map((session) => [session.sessionId, session]));
  return {
    ...aboutAction(setting),
    chance: chanceFigures(attendance),
    ...listFigures(standDown),
    lists: standDown.sessions.map((plan) => {
      const session = known.get(plan.sessionId)!;
      const { clocks, waiting } = plan;
      return {
        sessionId: plan.sessionId,
        date: isoDay(session.date),
        start: isoInstant(session.start),
        department: session.department,
        treatmentFunction: session.treatmentFunction,
        kind: session.kind,
        leadStaffId: session.leadStaffId,
        verdict: plan.verdict,
        ifItGoesAhead: plan.ifItGoesAhead,
        reasons: plan.reasons.map(({ kind }) => kind),
        clocks: {
          patientNotice: isoInstant(clocks.patientNotice),
          teamNotice: isoInstant(clocks.teamNotice),
          preparation: isoInstant(clocks.preparation),
          refill: isoInstant(clocks.refill),
        },
        decideBy: isoInstant(clocks.decideBy),
        overdue: plan.overdue,
        breakEven: waiting?.breakEven,
        needless: waiting?.needless,
        late: waiting?.late,
        valueOfWaiting: waiting?.value,
        booked: plan.booked,
        kept: plan.kept,
        atStake: plan.atStake,
      };
    }),
    decisions: standDown.decisions.map(({ by, ...asked }) => ({ ...asked, by: isoInstant(by) })),
  };
}
