import type { Pool } from "pg";
import { fingerprint } from "./fingerprint.ts";
import { firstMemory } from "./migrations/0001-first-memory.ts";

/** A change of shape. Once it has run anywhere it is never edited: the next one mends it. */
export interface Migration {
  readonly name: string;
  readonly steps: readonly string[];
}

/** Every migration, oldest first. */
const migrations: readonly Migration[] = [firstMemory];

/** Any number, as long as it is always this one: processes that migrate the same database queue on it. */
const queue = 7_310_001;

/**
 * Brings the database to today's shape, in one transaction: all of it or nothing. Refuses a database that a newer
 * Sevenday has written, and one whose history is not ours.
 */
export async function migrate(
  pool: Pool,
  list: readonly Migration[] = migrations,
): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [queue]);
    await client.query("create schema if not exists sevenday");
    await client.query(`create table if not exists sevenday.migrations (
      name text primary key, fingerprint text not null, ran_at timestamptz not null default now())`);
    const ran = await client.query<{ name: string; fingerprint: string }>(
      "select name, fingerprint from sevenday.migrations order by name",
    );
    const pending = stillToRun(list, ran.rows);
    for (const migration of pending) {
      for (const step of migration.steps) await client.query(step);
      await client.query("insert into sevenday.migrations (name, fingerprint) values ($1, $2)", [
        migration.name,
        fingerprint(migration.steps),
      ]);
    }
    await client.query("commit");
    return pending.map(({ name }) => name);
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function stillToRun(
  list: readonly Migration[],
  ran: readonly { readonly name: string; readonly fingerprint: string }[],
): readonly Migration[] {
  for (const [i, past] of ran.entries()) {
    const ours = list[i];
    if (ours === undefined || ours.name !== past.name) {
      throw new WrongShape(
        `The database has been through ${past.name}, which this Sevenday does not know. ` +
          "Maybe a newer Sevenday wrote it: run that one, or give this one a database of its own.",
      );
    }
    if (fingerprint(ours.steps) !== past.fingerprint) {
      throw new WrongShape(
        `${past.name} has been edited since it ran on this database. Maybe put it back as it was and add a new one.`,
      );
    }
  }
  return list.slice(ran.length);
}

/** The database's shape is not one this program can work with. */
class WrongShape extends Error {
  override readonly name = "WrongShape";
}
