import { Decimal } from "decimal.js";
import type { Hospital } from "#exchange";
import { consultantRateCard, coverCost } from "#pay";
import type { Rota } from "#rota";
import { planCover } from "#solve";
import type { CoverPlan } from "#solve";
import type { Attendance } from "./attendance.ts";
import type { Setting } from "./setting.ts";

/** Step 4 of a plan: who covers what. What a placement loses is weighed in the minutes booked on its own lists. */
export function coverFor(
  hospital: Hospital,
  rota: Rota,
  { turnout }: Attendance,
  { action, asOf }: Setting,
): CoverPlan {
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
    shiftTypes: hospital.shiftTypes,
    wishes: hospital.wishes,
    lossOf: ({ sessionId }) => booked.get(sessionId) ?? 0,
    ...(card && { rateOf: (_, span) => new Decimal(coverCost(span, card).total).times(100).toNumber() }),
  });
}
