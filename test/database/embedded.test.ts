import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "#store";
import { running } from "../../src/store/embedded/cluster.ts";
import { embed } from "../../src/store/embedded/embedded.ts";
import { emptyFolder, pause, serverUrl, signed } from "./memory.ts";

const root = process.getuid?.() === 0;
let folder: string;
const data = () => join(folder, "data");

beforeEach(() => {
  folder = emptyFolder();
});

afterEach(async () => {
  if (running(data()) !== undefined) await (await embed(folder)).leave();
  rmSync(folder, { recursive: true, force: true });
});

// These are about the server that Sevenday brings; there is nothing to try on one that it was given.
describe.skipIf(serverUrl !== undefined)("the embedded server", () => {
  it("is shared by every process on the folder, and stopped by the last to leave", async () => {
    const one = await openStore({ folder });
    const two = await openStore({ folder });
    const { pid } = running(data())!;
    await one.hospitals.remember({ name: "tiny", title: "T", fingerprint: "f" }, signed);
    await one.close();
    expect(running(data())?.pid).toBe(pid);
    expect(await two.hospitals.all()).toHaveLength(1);
    await two.close();
    expect(running(data())).toBeUndefined();
  });

  it("is joined and left by six at once, again and again", async () => {
    for (let round = 0; round < 3; round++) {
      await Promise.all(
        [1, 2, 3, 4, 5, 6].map(async (i) => {
          await pause(i * 10);
          const store = await openStore({ folder });
          expect(await store.ready()).toBe(true);
          await store.close();
        }),
      );
    }
    expect(running(data())).toBeUndefined();
  });

  it("comes back by itself when it is killed under an open store", async () => {
    const store = await openStore({ folder });
    await store.hospitals.remember({ name: "tiny", title: "T", fingerprint: "f" }, signed);
    const killed = running(data())!.pid;
    process.kill(killed, "SIGKILL");
    // Connections may outlive their server for a moment, and be refused for another while the next one starts.
    while ((running(data())?.pid ?? killed) === killed) await pause(20);
    let found = await store.hospitals.all().catch(() => undefined);
    for (; found === undefined; found = await store.hospitals.all().catch(() => undefined)) await pause(20);
    expect(found).toHaveLength(1);
    await store.close();
    expect(running(data())).toBeUndefined();
  });

  it("asks for a password that only the folder's owner can read, and listens on this machine alone", async () => {
    const embedded = await embed(folder);
    const secret = join(folder, "password");
    expect(statSync(secret).mode & 0o777).toBe(0o600);
    expect(readFileSync(secret, "utf8").trim()).toHaveLength(32);
    const stranger = new Client({ ...embedded.connection, password: "password" });
    await expect(stranger.connect()).rejects.toMatchObject({ code: "28P01" });
    const guest = new Client(embedded.connection);
    await guest.connect();
    const { rows } = await guest.query("show listen_addresses");
    expect(rows).toEqual([{ listen_addresses: "127.0.0.1" }]);
    await guest.end();
    await embedded.leave();
  });

  it("survives being killed while it is made for the first time", async () => {
    const script = `const { openStore } = await import("#store"); await openStore(${JSON.stringify({ folder })});`;
    for (const wait of [150, 350, 550, 750]) {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: "ignore" });
      await pause(wait);
      child.kill("SIGKILL");
    }
    const store = await openStore({ folder });
    expect(await store.ready()).toBe(true);
    await store.close();
  });

  it("starts though the number of the server that died was given to another program", async () => {
    await (await openStore({ folder })).close();
    const note = [process.pid, data(), 1, 5432, "", "127.0.0.1", "", "ready", ""].join("\n");
    execFileSync("sh", ["-c", `cat > "${join(data(), "postmaster.pid")}"`], { input: note });
    const store = await openStore({ folder });
    expect(await store.ready()).toBe(true);
    await store.close();
  });

  it.runIf(root)(
    "as root, keeps what its account may not enter in a folder of its own, and says where",
    async () => {
      const closed = join(folder, "private");
      mkdirSync(closed);
      chmodSync(closed, 0o700);
      const inside = join(closed, "store");
      const store = await openStore({ folder: inside });
      expect(await store.ready()).toBe(true);
      await store.close();
      const home = /kept in (\S+):/.exec(readFileSync(join(inside, "WHERE.txt"), "utf8"))![1];
      expect(existsSync(join(inside, "data"))).toBe(false);
      expect(existsSync(join(home, "data", "PG_VERSION"))).toBe(true);
      rmSync(home, { recursive: true });
    },
  );
});
