import { join } from "node:path";
import { readHospital } from "#exchange";
import { fingerprint, openStore } from "#store";
import type { Store } from "#store";
import { serveWords } from "#wording";
import { buildServer } from "./build-server.ts";

/** What `sevenday serve` was asked. */
export interface ServeRequest {
  readonly dir: string;
  readonly port: number;
  /** Says how it goes, a line at a time. */
  readonly say: (line: string) => void;
  /** Settings come from the environment alone. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens a hospital's pages and API, and answers when the program was asked to stop (SIGTERM or SIGINT) and has finished
 * what it was doing.
 * @throws InputProblems where the folder is wrong
 */
export async function serve({ dir, port, say, env }: ServeRequest): Promise<void> {
  say(serveWords.reading(dir));
  const hospital = await readHospital(dir);
  say(serveWords.opening(env["DATABASE_URL"] !== undefined));
  const store = await openStore({
    url: env["DATABASE_URL"],
    folder: env["SEVENDAY_STORE"] ?? join(process.cwd(), ".sevenday"),
  });
  const asked = untilAsked();
  try {
    await remember(store, hospital);
    const server = await buildServer({ store, hospital, log: logLevel(env["SEVENDAY_LOG"]) });
    const host = env["SEVENDAY_HOST"] ?? "127.0.0.1";
    const address = await server.listen({ port, host });
    say(serveWords.ready(address, hospital.title));
    await asked;
    say(serveWords.stopping);
    await server.close();
  } finally {
    await store.close();
  }
}

async function remember(store: Store, hospital: Awaited<ReturnType<typeof readHospital>>): Promise<void> {
  const seen = { name: hospital.name, title: hospital.title, fingerprint: fingerprint(hospital) };
  const signed = { who: "sevenday", role: "program", why: serveWords.why, requestId: "start" };
  await store.hospitals.remember(seen, signed);
}

const levels = ["info", "warn", "error", "silent"] as const;
const logLevel = (asked: string | undefined) => levels.find((level) => level === asked) ?? "warn";

const untilAsked = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop());
  });
