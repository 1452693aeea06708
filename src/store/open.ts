import type { Pool } from "pg";
import { databaseOver, poolOf } from "./database.ts";
import { decisionsIn } from "./decisions.ts";
import type { Decisions } from "./decisions.ts";
import { embed } from "./embedded/embedded.ts";
import { hospitalsIn } from "./hospitals.ts";
import type { Hospitals } from "./hospitals.ts";
import { ledgerIn } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import { migrate } from "./migrate.ts";
import { plansIn } from "./plans.ts";
import type { Plans } from "./plans.ts";
import { sessionsIn } from "./sessions.ts";
import type { Sessions } from "./sessions.ts";
import { trailIn } from "./trail.ts";
import type { Anchor, Trail } from "./trail.ts";
import { verifyTrail } from "./verify.ts";
import type { TrailVerdict } from "./verify.ts";

/** Memory: one member for each thing remembered. */
export interface Store {
  readonly hospitals: Hospitals;
  readonly plans: Plans;
  readonly decisions: Decisions;
  readonly ledger: Ledger;
  readonly trail: Trail;
  readonly sessions: Sessions;
  /** Walks the audit trail and holds everything kept against it. */
  verifyTrail(anchor?: Anchor): Promise<TrailVerdict>;
  /** Is the database there and answering? */
  ready(): Promise<boolean>;
  /** Lets running work finish, then leaves. What was confirmed is on disk long since. */
  close(): Promise<void>;
}

/** Where to remember: a server by its URL, or a folder in which a PostgreSQL of our own is kept. */
export interface Whereabouts {
  readonly url?: string | undefined;
  readonly folder?: string | undefined;
}

/**
 * Opens the memory and brings it to today's shape. A URL wins over a folder. Everything after this is the same code on
 * the same PostgreSQL dialect, whichever it was.
 */
export async function openStore({ url, folder }: Whereabouts): Promise<Store> {
  if (url !== undefined && url !== "") {
    const pool = poolOf({ connectionString: url });
    return ready(pool, () => pool.end());
  }
  if (folder === undefined) throw new TypeError("A store needs a folder or the URL of a server");
  const embedded = await embed(folder);
  const pool = poolOf(embedded.connection);
  // A server that had to be started again may answer on another port.
  Object.defineProperty(pool.options, "port", { get: () => embedded.connection.port });
  return ready(pool, async () => {
    await pool.end();
    await embedded.leave();
  });
}

async function ready(pool: Pool, close: () => Promise<void>): Promise<Store> {
  try {
    await migrate(pool);
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  const db = databaseOver(pool);
  return {
    hospitals: hospitalsIn(db),
    plans: plansIn(db),
    decisions: decisionsIn(db),
    ledger: ledgerIn(db),
    trail: trailIn(db),
    sessions: sessionsIn(db),
    verifyTrail: (anchor) => verifyTrail(db, anchor),
    ready: () =>
      pool.query("select 1").then(
        () => true,
        () => false,
      ),
    close,
  };
}
