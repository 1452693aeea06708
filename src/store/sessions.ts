import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "./database.ts";
import { fingerprintOfText } from "./fingerprint.ts";
import type { Signed } from "./trail.ts";
import { record } from "./trail.ts";

export interface SessionRow {
  token_hash: string;
  session_id: string;
  subject: string;
  role: string;
  department: string | null;
  opened_at: Date;
  last_seen_at: Date;
  ended_at: Date | null;
}

/** Who is signed in, and as what. */
export interface SignedIn {
  readonly sessionId: string;
  /** A staff id, or a name for someone who is not on the staff. */
  readonly subject: string;
  readonly role: string;
  readonly department: string | undefined;
}

/** How long a session lasts: unused, and at all. */
export const sessionMinutes = { idle: 30, whole: 12 * 60 } as const;

const alive = sql<boolean>`ended_at is null
  and last_seen_at > clock_timestamp() - make_interval(mins => ${sql.lit(sessionMinutes.idle)})
  and opened_at > clock_timestamp() - make_interval(mins => ${sql.lit(sessionMinutes.whole)})`;

export const sessionsIn = (db: Db) => ({
  /** Answers the secret for the person's cookie. It is not kept: the store knows its fingerprint alone. */
  async open(person: Omit<SignedIn, "sessionId">, signed: Signed): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    const sessionId = randomUUID();
    await db.transaction().execute(async (trx) => {
      const deed = { what: "session.opened", subject: sessionId, before: undefined, after: undefined };
      const { at } = await record(trx, signed, deed);
      await trx
        .insertInto("sessions")
        .values({
          token_hash: fingerprintOfText(token),
          session_id: sessionId,
          subject: person.subject,
          role: person.role,
          department: person.department ?? null,
          opened_at: at,
          last_seen_at: at,
          ended_at: null,
        })
        .execute();
    });
    return token;
  },

  /** Whose secret this is, unless the session has ended or gone stale. Being asked keeps it fresh. */
  async whose(token: string): Promise<SignedIn | undefined> {
    const row = await db
      .updateTable("sessions")
      .set({ last_seen_at: sql`clock_timestamp()` })
      .where("token_hash", "=", fingerprintOfText(token))
      .where(alive)
      .returning(["session_id", "subject", "role", "department"])
      .executeTakeFirst();
    return (
      row && {
        sessionId: row.session_id,
        subject: row.subject,
        role: row.role,
        department: row.department ?? undefined,
      }
    );
  },

  /** Signed out: the secret is worth nothing from now on. */
  async end(sessionId: string, signed: Signed): Promise<void> {
    await db.transaction().execute(async (trx) => {
      const deed = { what: "session.ended", subject: sessionId, before: undefined, after: undefined };
      const { at } = await record(trx, signed, deed);
      await trx
        .updateTable("sessions")
        .set({ ended_at: at })
        .where("session_id", "=", sessionId)
        .where("ended_at", "is", null)
        .execute();
    });
  },
});

export type Sessions = ReturnType<typeof sessionsIn>;
