import { Client } from "pg";
import type { ClientConfig } from "pg";
import { accountForServer } from "./account.ts";
import type { Cluster } from "./cluster.ts";
import { create, start, stop } from "./cluster.ts";
import { placeFor } from "./place.ts";
import { programsFor } from "./programs.ts";

/** An embedded server, and our place among the processes that use it. */
export interface Embedded {
  /** How to reach it. `port` is written anew should the server have to be started again. */
  readonly connection: { host: string; port: number; user: string; password: string; database: string };
  readonly data: string;
  /** Leaves; the last process to leave stops the server. */
  leave(): Promise<void>;
}

/** Every process holds this lock shared for as long as it uses the server; who gets it alone is the last. */
const presence = 7_310_000;

/**
 * A real PostgreSQL on a folder of our own. The first process starts it, the others join, the last stops it. Should it
 * be killed under us, it is started again.
 */
export async function embed(folder: string): Promise<Embedded> {
  const account = accountForServer();
  const place = placeFor(folder, account);
  const cluster: Cluster = { account, place, programs: programsFor(account, place.spare) };
  await create(cluster);
  const connection = {
    host: "127.0.0.1",
    port: 0,
    user: "sevenday",
    password: place.password,
    database: "postgres",
  };
  let leaving = false;
  let present = await join(cluster, connection, onLost);

  /** The server went away without our asking. */
  function onLost(): void {
    if (leaving) return;
    join(cluster, connection, onLost)
      .then((client) => {
        present = client;
        return undefined;
      })
      .catch(() => setTimeout(onLost, 1_000).unref());
  }

  return {
    connection,
    data: place.data,
    async leave() {
      leaving = true;
      const last = await alone(present);
      // The lock is still held while it stops: a newcomer waits for it, is cut off, and starts the server afresh.
      if (last) await stop(cluster);
      await present.end().catch(() => undefined);
    },
  };
}

/** Starts or finds the server and takes our shared place. Tries again while another process is just stopping it. */
async function join(
  cluster: Cluster,
  connection: { port: number } & ClientConfig,
  onLost: () => void,
): Promise<Client> {
  for (let attempt = 0; ; attempt++) {
    connection.port = (await start(cluster)).port;
    const client = new Client({
      ...connection,
      application_name: "sevenday presence",
      connectionTimeoutMillis: 10_000,
    });
    let ours = false;
    client.on("error", () => undefined);
    client.on("end", () => {
      if (ours) onLost();
    });
    try {
      await client.connect();
      await client.query("select pg_advisory_lock_shared($1)", [presence]);
      ours = true;
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (attempt >= 40) throw error;
      await new Promise((later) => setTimeout(later, 250));
    }
  }
}

/** Gives up our shared place and tries to take the lock alone. */
async function alone(client: Client): Promise<boolean> {
  try {
    await client.query("select pg_advisory_unlock_shared($1)", [presence]);
    const { rows } = await client.query<{ got: boolean }>("select pg_try_advisory_lock($1) as got", [
      presence,
    ]);
    return rows[0].got;
  } catch {
    // The server is gone already: nobody needs it stopped.
    return false;
  }
}
