import type { Chance, NoticeCheck, Turnout } from "#strike";
import { callOffLeads, chanceGoesAhead, noticeCheck, rosteredGroups, turnout } from "#strike";
import type { Scene } from "./scene.ts";

/** Step 3 of a plan: was notice lawful, will it happen, and how many of each group may come. */
export interface Attendance {
  /** Undefined where the day of the announcement is not known. */
  readonly notice: NoticeCheck | undefined;
  readonly chance: Chance;
  readonly turnout: Turnout;
  /** Days ahead at which announced actions were called off before, as known on the as-of date. */
  readonly callOffLeads: readonly number[];
}

export function attendanceOf(scene: Scene): Attendance {
  scene.begins("attendance");
  const { hospital, rota } = scene;
  const { action, asOf } = scene.setting;
  return {
    notice: noticeCheck(action),
    chance: chanceGoesAhead({ asOf, action }),
    turnout: turnout({
      action,
      asOf,
      history: hospital.turnoutHistory,
      rostered: rosteredGroups(action, hospital.staff, rota),
    }),
    callOffLeads: callOffLeads(asOf),
  };
}
