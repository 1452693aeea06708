import { Kysely, PostgresDialect } from "kysely";
import type { Transaction } from "kysely";
import { Pool, types } from "pg";
import type { PoolConfig } from "pg";
import type { DecisionRow } from "./decisions.ts";
import type { HospitalRow } from "./hospitals.ts";
import type { LedgerEventRow, PlaceHeldRow } from "./ledger.ts";
import type { PlanRow } from "./plans.ts";
import type { SessionRow } from "./sessions.ts";
import type { TrailRow } from "./trail.ts";

/** Every table, each described in the file of the thing it remembers. */
export interface Tables {
  trail: TrailRow;
  hospitals: HospitalRow;
  plans: PlanRow;
  decisions: DecisionRow;
  ledger_events: LedgerEventRow;
  places_held: PlaceHeldRow;
  sessions: SessionRow;
}

export type Db = Kysely<Tables>;
/** Inside a transaction. */
export type Trx = Transaction<Tables>;

// `bigint` columns hold counts and minutes, all far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);

export const poolOf = (config: PoolConfig): Pool => {
  const pool = new Pool({
    max: 8,
    connectionTimeoutMillis: 10_000,
    application_name: "sevenday",
    ...config,
  });
  // A commit is answered when it is on disk, whatever the server's default; a hung query is given up on.
  pool.on("connect", (client) => {
    client.query("set synchronous_commit = on; set statement_timeout = '60s'").catch(() => undefined);
  });
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on("error", () => undefined);
  return pool;
};

export const databaseOver = (pool: Pool): Db =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema("sevenday");

/** SQLSTATE of an error, or undefined when it is not the database's. */
const sqlState = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** Breaking a primary key or a unique constraint. */
export const isTaken = (error: unknown): boolean => sqlState(error) === "23505";
