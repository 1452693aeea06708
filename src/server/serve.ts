import { existsSync } from "node:fs";
import { join } from "node:path";
import { drawHospital } from "#demo";
import { hospitalFiles, readHospital, writeFolderAtomically } from "#exchange";
import { openStore } from "#store";
import { demoNotesPage, planStepSays, serveWords } from "#wording";
import { buildServer } from "./build-server.ts";
import { nextPlan, remember } from "./made.ts";

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
  const plan = nextPlan(hospital, (step) => say(`  ${planStepSays(step)}`));
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

const levels = ["info", "warn", "error", "silent"] as const;
const logLevel = (asked: string | undefined) => levels.find((level) => level === asked) ?? "warn";

const untilAsked = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop());
  });
