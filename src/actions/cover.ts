import { Decimal } from "decimal.js";
import { consultantRateCard, coverCost } from "#pay";
import { planCover } from "#solve";
import type { CoverPlan, PresentCount } from "#solve";
import type { Instant } from "#time";
import type { Attendance } from "./attendance.ts";
import type { Scene } from "./scene.ts";

/**
 * Step 4 of a plan: who covers what. What a placement loses is weighed in the minutes booked on its own lists.
 * @param present head-counts of the day itself, which stand in for the estimate where they are
 * @param now nobody is asked for a block that has begun by then; the start of the as-of day if not given
 */
export function coverFor(
  scene: Scene,
  { turnout }: Attendance,
  present: readonly PresentCount[] = [],
  now: Instant = scene.setting.now,
): CoverPlan {
  scene.begins("cover");
  const { hospital, rota } = scene;
  const { action, asOf } = scene.setting;
  const booked = new Map<string, number>();
  for (const { sessionId, minutes } of hospital.bookings)
    booked.set(sessionId, (booked.get(sessionId) ?? 0) + minutes);
  const card = consultantRateCard(action.start);
  return planCover({
    action,
    needs: hospital.coverNeeds,
    doctors: hospital.staff,
    rota,
    sessions: hospital.sessions,
    turnout,
    asOf,
    now,
    shiftTypes: hospital.shiftTypes,
    wishes: hospital.wishes,
    present,
    lossOf: ({ sessionId }) => booked.get(sessionId) ?? 0,
    ...(card && { rateOf: (_, span) => new Decimal(coverCost(span, card).total).times(100).toNumber() }),
  });
}
