import { existsSync } from "node:fs";
import { join } from "node:path";
import { planStrike } from "#actions";
import type { Plan } from "#actions";
import { drawHospital } from "#demo";
import { hospitalFiles, readHospital, writeFolderAtomically } from "#exchange";
import type { Hospital } from "#exchange";
import { fingerprint, openStore, Overtaken } from "#store";
import type { KeptPlan, Signed, Store } from "#store";
import { demoNotesPage, planStepSays, serveWords } from "#wording";
import { buildServer } from "./build-server.ts";

/** What `sevenday serve` was asked. */
export interface ServeRequest {
  /** A hospital folder; without one, `hospital`, which is made where it is not there yet. */
  readonly dir: string | undefined;
  readonly port: number;
  /** Says how it goes, a line at a time. */
  readonly say: (line: string) => void;
  /** Settings come from the environment alone. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const unnamed = "hospital";

/**
 * Opens a hospital's pages and API, planned for its next strike, and answers when the program was asked to stop (SIGTERM
 * or SIGINT) and has finished what it was doing.
 * @throws InputProblems where the folder is wrong
 */
export async function serve({ dir, port, say, env }: ServeRequest): Promise<void> {
  const asked = untilAsked();
  if (dir === undefined) await makeExample(say);
  say(serveWords.reading(dir ?? unnamed));
  const hospital = await readHospital(dir ?? unnamed);
  const plan = nextPlan(hospital, say);
  const url = env["DATABASE_URL"] === "" ? undefined : env["DATABASE_URL"];
  say(serveWords.opening(url !== undefined));
  const store = await openStore({ url, folder: env["SEVENDAY_STORE"] ?? join(process.cwd(), ".sevenday") });
  try {
    const made = await remember(store, hospital, plan);
    const server = await buildServer({ store, hospital, made, log: logLevel(env["SEVENDAY_LOG"]) });
    const address = await server.listen({ port, host: env["SEVENDAY_HOST"] ?? "127.0.0.1" });
    say(serveWords.ready(address, hospital.title));
    await asked;
    say(serveWords.stopping);
    await server.close();
  } finally {
    await store.close();
  }
}

/** The hospital somebody sees who has not named one: the newest example, at the size of its trust. */
async function makeExample(say: (line: string) => void): Promise<void> {
  if (existsSync(join(unnamed, "datapackage.json"))) return;
  say(serveWords.making);
  const hospital = drawHospital({ trust: "RTP", example: "june-2026", date: undefined, scale: 1, seed: 1 });
  const files = hospitalFiles(hospital).set("NOTES.md", demoNotesPage(hospital));
  await writeFolderAtomically(unnamed, files, { mark: "datapackage.json", keepOthers: true });
}

/** The first action that is not over on the folder's date; undefined where there is none to plan for. */
function nextPlan(hospital: Hospital, say: (line: string) => void): Plan | undefined {
  const { asOf = -Infinity, actions } = hospital;
  const next = actions.filter(({ end }) => end >= asOf).toSorted((a, b) => a.start - b.start)[0];
  if (next === undefined) return undefined;
  return planStrike({
    hospital,
    actionId: next.actionId,
    progress: (step) => say(`  ${planStepSays(step)}`),
  });
}

const signed: Signed = { who: "sevenday", role: "program", why: serveWords.why, requestId: "start" };

/** Keeps the folder's fingerprint, the plan, and the first state of everybody it displaces. Done before, it is found done. */
async function remember(
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

const levels = ["info", "warn", "error", "silent"] as const;
const logLevel = (asked: string | undefined) => levels.find((level) => level === asked) ?? "warn";

const untilAsked = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop());
  });
