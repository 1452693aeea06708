import type { CoverPlan, PresentCount } from "#solve";
import type { Instant } from "#time";
import { touches } from "#time";
import { attendanceOf } from "./attendance.ts";
import type { Attendance } from "./attendance.ts";
import { coverFor } from "./cover.ts";
import { sceneOf } from "./scene.ts";
import type { PlanRequest, Setting } from "./setting.ts";

/** What a cover plan alone is asked, before the action or on the day. */
export interface CoverRequest extends PlanRequest {
  /** Head-counts of areas; they stand in for the estimate. */
  readonly present?: readonly PresentCount[] | undefined;
  /** Nobody is asked for a block that has begun by now. */
  readonly now?: Instant | undefined;
}

export interface StrikeCover {
  readonly setting: Setting;
  readonly attendance: Attendance;
  readonly cover: CoverPlan;
}

/** Steps 3 and 4 alone: who may come, and who is asked to cover. Fast enough to ask again when the doors open. */
export function coverStrike(request: CoverRequest): StrikeCover {
  const scene = sceneOf(request);
  const attendance = attendanceOf(scene);
  return {
    setting: scene.setting,
    attendance,
    cover: coverFor(scene, attendance, request.present, request.now),
  };
}

/** Head-counts that no hour was counted by: they lie outside the action, or some who share the work were not counted. */
export const unusedCounts = (present: readonly PresentCount[], { cells }: CoverPlan): PresentCount[] =>
  present.filter(
    (count) =>
      !cells.some(
        (cell) =>
          cell.counted &&
          cell.department === count.department &&
          cell.area === count.area &&
          touches(cell, count),
      ),
  );
