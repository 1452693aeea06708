import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "#store";
import type { Memory } from "./memory.ts";
import { memory, pause, signed } from "./memory.ts";

interface Confirmed {
  readonly kind: "open" | "decision" | "event" | "plan";
  readonly question?: string;
  readonly bookingId?: string;
  readonly step?: number;
  readonly state?: string;
  readonly planId?: string;
}

const rounds = 14;
const patients = 10;

/** A small seeded generator (mulberry32), so that a round that fails can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Writer {
  readonly child: ChildProcess;
  readonly confirmed: Confirmed[];
  readonly opened: Promise<void>;
  readonly gone: Promise<void>;
}

function writer(kept: Memory, name: string, planId: string, hospitalId: number): Writer {
  const script = join(import.meta.dirname, "writer.ts");
  const words = [
    script,
    JSON.stringify(kept.whereabouts),
    name,
    planId,
    String(hospitalId),
    String(patients),
  ];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
  const confirmed: Confirmed[] = [];
  let open: () => void;
  const opened = new Promise<void>((done) => (open = done));
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    // A line cut short by the kill was never confirmed to anybody.
    if (!line.endsWith("}")) return;
    const what = JSON.parse(line) as Confirmed;
    if (what.kind === "open") open();
    else confirmed.push(what);
  });
  const gone = new Promise<void>((done) => lines.once("close", done));
  return { child, confirmed, opened: Promise.race([opened, gone]), gone };
}

it(`loses nothing it confirmed in ${rounds} kills, and leaves nothing half done`, async () => {
  const kept = await memory();
  const chance = seeded(26_04_2016);
  let store = await openStore(kept.whereabouts);
  const { hospitalId } = await store.hospitals.remember(
    { name: "tiny", title: "T", fingerprint: "f" },
    signed,
  );
  const about = { hospitalId, actionId: "june", computedAt: new Date(0), inputFingerprint: "f" };
  const { planId } = await store.plans.keep(about, { displaced: patients }, signed);
  const first = Array.from({ length: patients }, (_, i) => ({
    bookingId: `booking-${i}`,
    state: "stood_down" as const,
    place: undefined,
  }));
  await store.ledger.open(planId, first, signed);
  await store.close();

  const all: Confirmed[] = [];
  let serverKills = 0;
  for (let round = 0; round < rounds; round++) {
    const writers = ["amy", "ben"].map((name) => writer(kept, `${name}-${round}`, planId, hospitalId));
    await Promise.all(writers.map(({ opened }) => opened));
    await pause(20 + chance() * 400);
    // Every third round the database server itself is killed with everything in its memory.
    if (round % 3 === 2) {
      await kept.crash();
      serverKills++;
    }
    for (const { child } of writers) child.kill("SIGKILL");
    await Promise.all(writers.map(({ gone }) => gone));
    all.push(...writers.flatMap(({ confirmed }) => confirmed));

    store = await openStore(kept.whereabouts);
    expect(await store.verifyTrail(), `round ${round}`).toMatchObject({ sound: true });

    const decisions = new Set((await store.decisions.of(planId)).map(({ question }) => question));
    const plans = new Set((await store.plans.of("tiny")).map((plan) => plan.planId));
    const stories = await Promise.all(first.map(({ bookingId }) => store.ledger.of(planId, bookingId)));
    const events = new Map(stories.flat().map((event) => [`${event.bookingId}/${event.step}`, event]));
    const lost = all.filter((one) => {
      if (one.kind === "decision") return !decisions.has(one.question!);
      if (one.kind === "plan") return !plans.has(one.planId!);
      return events.get(`${one.bookingId}/${one.step}`)?.state !== one.state;
    });
    expect(lost, `round ${round}`).toEqual([]);

    // Half-applied would be a place without its patient, a patient without the place, or a step jumped.
    for (const story of stories) expect(story.map(({ step }) => step)).toEqual(story.map((_, i) => i + 1));
    const accepted = (await store.ledger.now(planId)).filter(({ state }) => state === "accepted");
    await store.close();
    const held = await kept.raw<{ booking_id: string; starts_at: string }>(
      "select booking_id, starts_at::text from sevenday.places_held order by booking_id",
    );
    expect(held, `round ${round}`).toEqual(
      accepted.map((event) => ({ booking_id: event.bookingId, starts_at: String(event.place!.start) })),
    );
  }

  expect(serverKills).toBe(4);
  for (const kind of ["decision", "event", "plan"])
    expect(all.filter((one) => one.kind === kind).length).toBeGreaterThan(rounds);
  await kept.forget();
});
