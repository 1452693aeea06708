import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Pool } from "pg";
import { openStore } from "#store";
import { poolOf } from "../../src/store/database.ts";
import { embed } from "../../src/store/embedded/embedded.ts";
import type { Embedded } from "../../src/store/embedded/embedded.ts";
import { migrate } from "../../src/store/migrate.ts";
import type { Migration } from "../../src/store/migrate.ts";
import type { Memory } from "./memory.ts";
import { memory } from "./memory.ts";

let kept: Memory;
let pool: Pool;
let embedded: Embedded | undefined;

beforeEach(async () => {
  kept = await memory();
  embedded = kept.whereabouts.folder === undefined ? undefined : await embed(kept.whereabouts.folder);
  pool = poolOf(embedded?.connection ?? { connectionString: kept.whereabouts.url });
});

afterEach(async () => {
  await pool.end();
  await embedded?.leave();
  await kept.forget();
});

const first: Migration = { name: "0001-a", steps: ["create table sevenday.a (id int)"] };
const second: Migration = {
  name: "0002-b",
  steps: ["create table sevenday.b (id int)", "insert into sevenday.b values (1)"],
};

describe("migrations", () => {
  it("run once, in order, and the next time only what is new", async () => {
    expect(await migrate(pool, [first])).toEqual(["0001-a"]);
    expect(await migrate(pool, [first])).toEqual([]);
    expect(await migrate(pool, [first, second])).toEqual(["0002-b"]);
  });

  it("from four processes at once: one does it, three find it done", async () => {
    const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(pool, [first, second])));
    expect(ran.flat()).toEqual(["0001-a", "0002-b"]);
  });

  it("that fail half-way leave nothing", async () => {
    const broken: Migration = {
      name: "0002-b",
      steps: ["create table sevenday.b (id int)", "create nonsense"],
    };
    await expect(migrate(pool, [first, broken])).rejects.toMatchObject({ code: "42601" });
    const tables = await kept.raw("select 1 from information_schema.tables where table_schema = 'sevenday'");
    expect(tables).toEqual([]);
    expect(await migrate(pool, [first, second])).toEqual(["0001-a", "0002-b"]);
  });

  it("refuse a database of a newer Sevenday", async () => {
    await migrate(pool, [first, second]);
    await expect(migrate(pool, [first])).rejects.toThrow(/0002-b.*does not know/);
  });

  it("refuse to have been edited since they ran", async () => {
    await migrate(pool, [first]);
    const edited: Migration = { name: "0001-a", steps: ["create table sevenday.a (id bigint)"] };
    await expect(migrate(pool, [edited])).rejects.toThrow(/0001-a has been edited/);
  });

  it("of the real list bring an empty database to today's shape", async () => {
    const store = await openStore(kept.whereabouts);
    expect(await store.ready()).toBe(true);
    expect(await store.verifyTrail()).toEqual({ sound: true, entries: 0, head: undefined });
    await store.close();
  });
});
