import { ledger } from "#electives";
import type { Ledger } from "#electives";
import { clinicalFirst, rebook } from "#solve";
import type { RebookPolicy, RebookProblem, Rebooking, StandDownPlan } from "#solve";
import type { Scene } from "./scene.ts";

/** Everyone displaced, and every place they could have: what step 6 solves. */
export function toRebook(
  { hospital, setting, rota }: Scene,
  { displaced, shut }: StandDownPlan,
  policy: RebookPolicy = clinicalFirst,
): RebookProblem {
  const minutesOf = new Map(hospital.bookings.map((booking) => [booking.bookingId, booking.minutes]));
  return {
    displaced: displaced.map((one) => ({ ...one, minutes: minutesOf.get(one.bookingId)! })),
    sessions: hospital.sessions,
    bookings: hospital.bookings,
    pathways: hospital.pathways,
    patients: hospital.patients,
    sites: hospital.sites,
    shut: new Set(shut),
    rota,
    asOf: setting.now,
    policy,
  };
}

/** Step 6 of a plan: a new date for everyone displaced. */
export function rebookingFor(scene: Scene, problem: RebookProblem): Rebooking {
  scene.begins("rebook");
  return rebook(problem);
}

/** Step 7 of a plan: every displaced booking in one state, or no plan at all. */
export function ledgerFor(
  scene: Scene,
  { displaced }: StandDownPlan,
  { placed, waiting }: Rebooking,
): Ledger {
  scene.begins("ledger");
  const outcomes = [
    ...placed.map((place) => ({ bookingId: place.bookingId, place })),
    ...waiting.map(({ bookingId }) => ({ bookingId, place: undefined })),
  ];
  return ledger(displaced, outcomes, scene.setting.now);
}
