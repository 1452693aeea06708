import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawHospital } from "#demo";
import { writeHospital } from "#exchange";
import { running } from "../../src/store/embedded/cluster.ts";

const main = resolve(import.meta.dirname, "../../src/main.ts");
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "sevenday-serve-"));
  chmodSync(home, 0o711);
  const tiny = { example: "tiny", trust: "RTP", date: undefined, scale: 1, seed: 1 } as const;
  await writeHospital(join(home, "tiny"), drawHospital(tiny));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Served {
  readonly child: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
  /** Where it is open; rejects when it ends first. */
  readonly address: Promise<string>;
  readonly ended: Promise<number | null>;
}

function serve(...words: string[]): Served {
  const env = { ...process.env, SEVENDAY_STORE: join(home, "store"), DATABASE_URL: "" };
  const child = spawn(process.execPath, [main, "serve", ...words], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const address = new Promise<string>((found, lost) => {
    child.stderr.on("data", (piece: Buffer) => {
      said += String(piece);
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (at !== undefined) found(at);
    });
    ended.then((code) => lost(new Error(`ended with ${code}: ${said}`))).catch(() => undefined);
  });
  address.catch(() => undefined);
  return { child, said: () => said, address, ended };
}

describe("sevenday serve", () => {
  it("opens a hospital, and on SIGTERM finishes, stops its database and exits 0", async () => {
    const served = serve(join(home, "tiny"), "--port", "0");
    const address = await served.address;
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(await (await fetch(`${address}/sign-in`)).text()).toContain("Four doctors, eight patients");
    expect(running(join(home, "store", "data"))).toBeDefined();
    served.child.kill("SIGTERM");
    expect(await served.ended).toBe(0);
    expect(running(join(home, "store", "data"))).toBeUndefined();
  });

  it("killed outright, keeps what it confirmed: the session opened before is open after", async () => {
    const first = serve(join(home, "tiny"), "--port", "0");
    const body = JSON.stringify({ role: "operations_director" });
    const headers = { "content-type": "application/json" };
    const made = await fetch(`${await first.address}/api/v1/session`, { method: "POST", headers, body });
    const { token } = (await made.json()) as { token: string };
    first.child.kill("SIGKILL");
    await first.ended;
    const second = serve(join(home, "tiny"), "--port", "0");
    const trail = await fetch(`${await second.address}/api/v1/trail`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await trail.json()).toMatchObject({ sound: true });
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
  });

  it.each([
    [["nowhere"], 2, /nowhere/],
    [["--port", "eighty"], 2, /eighty is not a port/],
  ] as const)("%j exits %i and says why", async (words, code, why) => {
    const served = serve(...words);
    expect(await served.ended).toBe(code);
    expect(served.said()).toMatch(why);
  });

  it("says so when something else listens there", async () => {
    const first = serve(join(home, "tiny"), "--port", "0");
    const port = new URL(await first.address).port;
    const second = serve(join(home, "tiny"), "--port", port);
    expect(await second.ended).toBe(2);
    expect(second.said()).toMatch(`something else listens on port ${port}`);
    expect((await fetch(`${await first.address}/health/ready`)).status).toBe(200);
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
  });
});
