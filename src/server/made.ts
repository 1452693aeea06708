import { planStrike } from "#actions";
import type { Plan, PlanStep } from "#actions";
import type { Hospital } from "#exchange";
import { fingerprint, Overtaken } from "#store";
import type { KeptPlan, Signed, Store } from "#store";
import { serveWords } from "#wording";

/** The first action that is not over on the folder's date; undefined where there is none to plan for. */
export function nextPlan(
  hospital: Hospital,
  progress: (step: PlanStep) => void = () => undefined,
): Plan | undefined {
  const { asOf = -Infinity, actions } = hospital;
  const next = actions.filter(({ end }) => end >= asOf).toSorted((a, b) => a.start - b.start)[0];
  if (next === undefined) return undefined;
  return planStrike({ hospital, actionId: next.actionId, progress });
}

const signed: Signed = { who: "sevenday", role: "program", why: serveWords.why, requestId: "start" };

/** Keeps the folder's fingerprint, the plan, and the first state of everybody it displaces. Done before, it is found done. */
export async function remember(
  store: Store,
  hospital: Hospital,
  plan: Plan | undefined,
): Promise<{ plan: Plan; kept: KeptPlan } | undefined> {
  const seen = { name: hospital.name, title: hospital.title, fingerprint: fingerprint(hospital) };
  const { hospitalId } = await store.hospitals.remember(seen, signed);
  if (plan === undefined) return undefined;
  const { action, asOf, seed } = plan.setting;
  const request = [seen.fingerprint, action.actionId, asOf, seed];
  const about = {
    hospitalId,
    actionId: action.actionId,
    computedAt: new Date(),
    inputFingerprint: fingerprint(request),
  };
  const kept = await store.plans.keep(about, plan, signed);
  if ((await store.ledger.now(kept.planId)).length === 0) {
    const minutes = new Map(hospital.bookings.map((booking) => [booking.bookingId, booking.minutes]));
    const lines = plan.ledger.lines.map(({ bookingId, state, newSessionId, newStart }) => ({
      bookingId,
      state,
      place:
        newSessionId === undefined || newStart === undefined
          ? undefined
          : { sessionId: newSessionId, start: newStart, minutes: minutes.get(bookingId) ?? 0 },
    }));
    // Another process may be opening the same plan this moment; its first states are the same.
    if (lines.length > 0) await store.ledger.open(kept.planId, lines, signed).catch(unlessOvertaken);
  }
  return { plan, kept };
}

function unlessOvertaken(error: unknown): void {
  if (!(error instanceof Overtaken)) throw error;
}
