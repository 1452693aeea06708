import type { Generated } from "kysely";
import type { Db } from "./database.ts";
import type { Signed } from "./trail.ts";
import { record } from "./trail.ts";

export interface HospitalRow {
  hospital_id: Generated<number>;
  name: string;
  title: string;
  fingerprint: string;
  trail_seq: number;
}

/** A hospital folder as it stood: its name, and the fingerprint of everything that was read from it. */
export interface KeptHospital {
  readonly hospitalId: number;
  readonly name: string;
  readonly title: string;
  readonly fingerprint: string;
}

const hospitalOf = (row: Omit<HospitalRow, "hospital_id"> & { hospital_id: number }): KeptHospital => ({
  hospitalId: row.hospital_id,
  name: row.name,
  title: row.title,
  fingerprint: row.fingerprint,
});

export const hospitalsIn = (db: Db) => ({
  /** Remembers that this folder was read. The same folder again is the same row. */
  async remember(seen: Omit<KeptHospital, "hospitalId">, signed: Signed): Promise<KeptHospital> {
    const known = () =>
      db
        .selectFrom("hospitals")
        .selectAll()
        .where("name", "=", seen.name)
        .where("fingerprint", "=", seen.fingerprint)
        .executeTakeFirst();
    const before = await known();
    if (before !== undefined) return hospitalOf(before);
    return db.transaction().execute(async (trx) => {
      const { seq } = await record(trx, signed, {
        what: "hospital.read",
        subject: seen.name,
        before: undefined,
        after: seen.fingerprint,
      });
      // Another process may have been first: the trail's queue has made us wait for it, so look again.
      const raced = await trx
        .selectFrom("hospitals")
        .selectAll()
        .where("name", "=", seen.name)
        .where("fingerprint", "=", seen.fingerprint)
        .executeTakeFirst();
      if (raced !== undefined) return hospitalOf(raced);
      const row = await trx
        .insertInto("hospitals")
        .values({ name: seen.name, title: seen.title, fingerprint: seen.fingerprint, trail_seq: seq })
        .returningAll()
        .executeTakeFirstOrThrow();
      return hospitalOf(row);
    });
  },

  /** Every version of every folder, in the order first read. */
  async all(): Promise<KeptHospital[]> {
    return (await db.selectFrom("hospitals").selectAll().orderBy("hospital_id").execute()).map(hospitalOf);
  },
});

export type Hospitals = ReturnType<typeof hospitalsIn>;
