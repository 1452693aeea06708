// Not a test: a program that keeps things and says so, for `kill.test.ts` to kill. It prints one line of JSON for each
// thing that the store has confirmed, and nothing before that.
import { openStore, Overtaken } from "#store";
import type { Whereabouts } from "#store";
import { signed } from "./memory.ts";

const [, , whereabouts, name, planId, hospitalId, count] = process.argv as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const store = await openStore(JSON.parse(whereabouts) as Whereabouts);
const confirmed = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`);
const by = { ...signed, who: name };
confirmed({ kind: "open" });

for (let i = 0; ; i++) {
  const question = `${name}-${i}`;
  await store.decisions.decide({ planId, question, turn: 1, asked: "?", answer: i % 2 ? "yes" : "no" }, by);
  confirmed({ kind: "decision", question });

  // Both writers reach for the same patients and the same few places.
  const bookingId = `booking-${i % Number(count)}`;
  const step = ((await store.ledger.of(planId, bookingId)).at(-1)?.step ?? 0) + 1;
  const state = step % 2 === 0 ? "accepted" : "declined";
  const place = state === "accepted" ? { sessionId: "theatre-1", start: i % 7, minutes: 30 } : undefined;
  try {
    await store.ledger.move({ planId, bookingId, step, state, place }, by);
    confirmed({ kind: "event", bookingId, step, state, place, by: name });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }

  if (i % 10 === 0) {
    const about = {
      hospitalId: Number(hospitalId),
      actionId: name,
      computedAt: new Date(0),
      inputFingerprint: "f",
    };
    const plan = await store.plans.keep(about, { name, i, rows: "x".repeat(20_000) }, by);
    confirmed({ kind: "plan", planId: plan.planId });
  }
}
