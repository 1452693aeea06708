import { hours } from "#time";
import type { Case } from "./case.ts";
import { outOfHours } from "./out-of-hours.ts";
import { ON_CALL } from "./view.ts";

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
    const outside = outOfHours(wall.start, wall.end, hours(7), hours(19));
    if (view.traits[i] & ON_CALL) onCall += outside;
    else shifts += outside;
  }
  const all = shifts + onCall;
  return all === 0 ? fullShift : (fullShift * shifts + onCallRota * onCall) / all;
}
