import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { writeHospital } from "#exchange";
import { openStore } from "#store";
import { strikeHospital } from "../doors/hospital.ts";
import { memory, pause } from "./memory.ts";

const main = resolve(import.meta.dirname, "../../src/main.ts");
const rounds = 12;

it(`killed ${rounds} times while it reads, plans, keeps and opens, serve keeps a plan whole or not at all`, async () => {
  const kept = await memory();
  const home = mkdtempSync(join(tmpdir(), "sevenday-serve-kill-"));
  const dir = join(home, "strike");
  await writeHospital(dir, strikeHospital());
  const env = {
    ...process.env,
    SEVENDAY_STORE: kept.whereabouts.folder ?? "",
    DATABASE_URL: kept.whereabouts.url ?? "",
  };
  /** Runs until it is killed or, without a time, until it says where it is open. */
  const run = async (milliseconds?: number): Promise<void> => {
    const words = [main, "serve", dir, "--port", "0"];
    const child = spawn(process.execPath, words, { env, stdio: ["ignore", "ignore", "pipe"] });
    const ended = new Promise<void>((done) => child.once("close", () => done()));
    const open = new Promise<void>((done) => {
      let said = "";
      child.stderr.on("data", (piece: Buffer) => {
        said += String(piece);
        if (said.includes("is open at")) done();
      });
    });
    await (milliseconds === undefined ? Promise.race([open, ended]) : pause(milliseconds));
    child.kill("SIGKILL");
    await ended;
  };

  // Spread over all of a start, from before it has read a line to after it is open.
  const began = performance.now();
  await run();
  const whole = performance.now() - began;
  for (let round = 0; round < rounds; round++) {
    // Another day is another plan: each round has something new to keep.
    await writeHospital(dir, { ...strikeHospital(), asOf: strikeHospital().asOf! - (round % 4) });
    await run(whole * (0.3 + (0.8 * round) / rounds));
    const store = await openStore(kept.whereabouts);
    expect(await store.verifyTrail(), `round ${round}`).toMatchObject({ sound: true });
    for (const { planId } of await store.plans.of("tiny")) {
      const document = (await store.plans.document(planId)) as { ledger: { lines: unknown[] } };
      const lines = await store.ledger.now(planId);
      expect([0, document.ledger.lines.length], `round ${round}`).toContain(lines.length);
    }
    await store.close();
  }
  await run();
  const store = await openStore(kept.whereabouts);
  const [newest] = await store.plans.of("tiny");
  const document = (await store.plans.document(newest.planId)) as { ledger: { lines: unknown[] } };
  expect(await store.ledger.now(newest.planId)).toHaveLength(document.ledger.lines.length);
  expect((await store.plans.of("tiny")).length).toBeGreaterThan(1);
  await store.close();
  await kept.forget();
  rmSync(home, { recursive: true, force: true });
});
