import { isWeekend } from "#time";
import type { Case } from "./case.ts";
import { ON_CALL } from "./view.ts";

const dayStarts = 7 * 60;
const dayEnds = 19 * 60;

/**
 * The most duty a week a hybrid may have: between a full shift's and an on-call rota's, in the shares of its
 * out-of-hours duty (outside 07:00 to 19:00 on weekdays) that are of either kind.
 */
export function hybridDutyLimit(tried: Case, fullShift: number, onCallRota: number): number {
  const { view } = tried;
  let shifts = 0;
  let onCall = 0;
  for (let i = 0; i < view.count; i++) {
    const { wall } = view.duties[i];
    const outside = outOfHours(wall.start, wall.end);
    if (view.traits[i] & ON_CALL) onCall += outside;
    else shifts += outside;
  }
  const all = shifts + onCall;
  return all === 0 ? fullShift : (fullShift * shifts + onCallRota * onCall) / all;
}

function outOfHours(start: number, end: number): number {
  let inside = 0;
  for (let date = Math.floor(start / 1440); date * 1440 < end; date++) {
    if (isWeekend(date)) continue;
    const midnight = date * 1440;
    inside += Math.max(0, Math.min(end, midnight + dayEnds) - Math.max(start, midnight + dayStarts));
  }
  return end - start - inside;
}
