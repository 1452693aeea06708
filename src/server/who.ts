import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Person, Role } from "#access";
import { roles } from "#access";
import type { SignedIn, Store } from "#store";
import { sessionCookie } from "./guard.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is signed in, asked of the store anew for each request: a session that ended is over everywhere. */
    session: SignedIn | undefined;
  }
}

/** Finds out who is asking: by the cookie of a browser or the bearer token of a program. */
export function knowWho(server: FastifyInstance, store: Store, secure: boolean): void {
  server.decorateRequest("session", undefined);
  server.addHook("onRequest", async (request) => {
    if (request.url.startsWith("/assets/") || request.url.startsWith("/health/")) return;
    const token = bearer(request) ?? sessionCookie(request, secure);
    if (token !== undefined) request.session = await store.sessions.whose(token);
  });
}

const bearer = (request: FastifyRequest): string | undefined =>
  /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? "")?.[1];

/** A role that this version does not know opens nothing. */
export function personOf(session: SignedIn | undefined): Person | undefined {
  const role = roles.find((known): known is Role => known === session?.role);
  return session === undefined || role === undefined
    ? undefined
    : { subject: session.subject, role, department: session.department };
}
