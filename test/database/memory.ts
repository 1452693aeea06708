import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { Signed, Whereabouts } from "#store";
import { running } from "../../src/store/embedded/cluster.ts";
import { embed } from "../../src/store/embedded/embedded.ts";

/** A server to test on instead of the embedded one. */
export const serverUrl = process.env["SEVENDAY_TEST_DATABASE_URL"];

/** A place to remember that nobody else uses, on whichever server these tests were given. */
export interface Memory {
  readonly whereabouts: Whereabouts;
  /** A plain connection beside the store, to look where the store would not let us and to do what it forbids. */
  raw<Row extends object>(sql: string): Promise<Row[]>;
  /** Kills the database server with -9, as a power cut would, and answers when it is dead. */
  crash(): Promise<void>;
  forget(): Promise<void>;
}

export const memory = (): Promise<Memory> => (serverUrl === undefined ? onFolder() : onServer(serverUrl));

const ask = async <Row extends object>(client: Client, sql: string): Promise<Row[]> => {
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** A new folder that the database's own account may pass through, should root be running the tests. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sevenday-memory-"));
  chmodSync(folder, 0o711);
  return folder;
}

async function onFolder(): Promise<Memory> {
  const folder = emptyFolder();
  return {
    whereabouts: { folder },
    async raw(sql) {
      const embedded = await embed(folder);
      try {
        return await ask(new Client(embedded.connection), sql);
      } finally {
        await embedded.leave();
      }
    },
    async crash() {
      const server = running(join(folder, "data"));
      if (server === undefined) throw new Error("There is no server to kill");
      process.kill(server.pid, "SIGKILL");
      while (running(join(folder, "data")) !== undefined) await pause(5);
    },
    async forget() {
      if (running(join(folder, "data")) !== undefined) await (await embed(folder)).leave();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(url: string): Promise<Memory> {
  const name = `sevenday_test_${randomBytes(6).toString("hex")}`;
  await ask(new Client({ connectionString: url }), `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const connect = () => new Client({ connectionString: own.href });
  const answering = async (): Promise<void> => {
    for (let attempt = 0; ; attempt++) {
      try {
        await ask(connect(), "select 1");
        return;
      } catch (error) {
        if (attempt > 400) throw error;
        await pause(25);
      }
    }
  };
  return {
    whereabouts: { url: own.href },
    raw: (sql) => ask(connect(), sql),
    async crash() {
      // A backend kills itself with -9; the server then drops every connection and goes through crash recovery.
      await ask(connect(), "copy (select 1) to program 'kill -9 $PPID'").catch(() => undefined);
      await answering();
    },
    async forget() {
      await ask(new Client({ connectionString: url }), `drop database ${name} with (force)`);
    },
  };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

export const signed: Signed = {
  who: "staff-7",
  role: "operations_director",
  why: "Agreed at the 8am meeting",
  requestId: "request-1",
};
