import { fairnessReport, heldPlaces } from "#fairness";
import type { FairnessReport } from "#fairness";
import type { Rebooking, StandDownPlan } from "#solve";
import type { Scene } from "./scene.ts";
import { isNight } from "./standing.ts";

/** Step 8 of a plan: who bears it, of all who held a place on the lists concerned. */
export function fairnessFor(scene: Scene, standDown: StandDownPlan, rebooking: Rebooking): FairnessReport {
  scene.begins("fairness");
  const { hospital, rota, period, setting } = scene;
  const concerned = new Set(standDown.sessions.map(({ sessionId }) => sessionId));
  const held = heldPlaces(
    hospital.bookings.filter((booking) => concerned.has(booking.sessionId)),
    hospital,
  );
  const lost = new Set(standDown.displaced.map(({ bookingId }) => bookingId));
  const dateOf = new Map(hospital.sessions.map((session) => [session.sessionId, session.date]));
  return fairnessReport({
    displaced: held.filter(({ bookingId }) => lost.has(bookingId)),
    couldHaveBeen: held,
    newDates: new Map(rebooking.placed.map((one) => [one.bookingId, dateOf.get(one.sessionId)!])),
    rota,
    doctors: hospital.staff,
    period,
    isNight,
    seed: setting.seed,
  });
}
