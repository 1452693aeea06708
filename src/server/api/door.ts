import type { FastifyReply } from "fastify";
import type { z } from "zod";
import type { Need, Person } from "#access";
import type { SignedIn } from "#store";
import type { Desk } from "../desk.ts";

/** What a program asked for, its query already checked. */
export interface Call<Query> {
  readonly query: Query;
  readonly person: Person;
  readonly session: SignedIn;
  readonly requestId: string;
  readonly reply: FastifyReply;
}

interface DoorOf<Query extends z.ZodType, Answer extends z.ZodType> {
  readonly path: string;
  readonly summary: string;
  readonly needs: Need;
  readonly query: Query;
  /** What may leave: anything an answer holds beyond this is left out. */
  readonly answer: Answer;
  /** Undefined says there is no such thing. */
  readonly find: (
    call: Call<z.infer<Query>>,
    desk: Desk,
  ) => z.infer<Answer> | undefined | Promise<z.infer<Answer> | undefined>;
}

/** A door whose query and answer are its own affair. */
export type Door = DoorOf<z.ZodType, z.ZodType>;

/** One address of the API: what it needs, takes and answers. One small file each. */
export const door = <Query extends z.ZodType, Answer extends z.ZodType>(
  described: DoorOf<Query, Answer>,
): Door => described;
