import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { may } from "#access";
import { Overtaken } from "#store";
import type { Desk } from "./desk.ts";
import { Refused } from "./errors.ts";
import { clearSession, setSession } from "./guard.ts";
import type { Ask, Page } from "./page.ts";
import { show } from "./show.ts";
import { personOf } from "./who.ts";

const strings = (values: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((values ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      // A field sent twice is an array; the last one counts.
      typeof value === "string" ? value : Array.isArray(value) ? String(value.at(-1)) : "",
    ]),
  );

const askOf = (request: FastifyRequest): Ask => ({
  params: strings(request.params),
  query: strings(request.query),
  person: personOf(request.session),
  sessionId: request.session?.sessionId,
  requestId: request.id,
  sent: {},
  problems: [],
});

/** Opens a door for each page. What a page needs is asked here, before anything of it is found. */
export function openPages(
  server: FastifyInstance,
  pages: readonly Page[],
  desk: Desk,
  secure: boolean,
): void {
  for (const page of pages) {
    server.get(page.path, async (request, reply) => {
      const ask = askOf(request);
      if (!(await welcome(page, ask, desk, reply))) return reply;
      return answer(page, ask, await found(page, ask, desk), { request, reply, desk, secure });
    });
    const { send } = page;
    if (send === undefined) continue;
    server.post(
      page.path,
      { preHandler: (request, reply, done) => server.csrfProtection(request, reply, done) },
      async (request, reply) => {
        const ask = { ...askOf(request), sent: strings(request.body) };
        if (!(await welcome(page, ask, desk, reply))) return reply;
        const there = await found(page, ask, desk);
        const done = await send(ask, desk, there);
        if ("problems" in done) {
          reply.code(422);
          return answer(page, { ...ask, problems: done.problems }, there, { request, reply, desk, secure });
        }
        if ("shown" in done) return answer(page, ask, there, { request, reply, desk, secure });
        if (typeof done.token === "string") setSession(reply, done.token, secure);
        if (done.token === null) clearSession(reply, secure);
        return reply.redirect(done.to, 303);
      },
    );
  }
}

/** May they come in? A stranger is shown the way to sign in, anybody else is told no. */
async function welcome(page: Page, ask: Ask, desk: Desk, reply: FastifyReply): Promise<boolean> {
  if (page.needs === undefined) return true;
  if (ask.person === undefined) {
    await reply.redirect("/sign-in", 303);
    return false;
  }
  if (!may(ask.person, page.needs, page.about?.(ask, desk))) throw new Refused(403);
  return true;
}

async function found(page: Page, ask: Ask, desk: Desk): Promise<unknown> {
  const there = await page.find(ask, desk);
  if (there === undefined) throw new Refused(404);
  return there;
}

function answer(
  page: Page,
  ask: Ask,
  there: unknown,
  on: { request: FastifyRequest; reply: FastifyReply; desk: Desk; secure: boolean },
): FastifyReply {
  const html = show(
    {
      title: page.title(there, ask),
      pieces: page.body(there, ask, on.desk),
      crumbs: page.crumbs?.(there, ask) ?? [],
      problems: ask.problems,
      wide: page.wide ?? false,
    },
    { ...on, person: ask.person },
  );
  return on.reply.type("text/html; charset=utf-8").send(html);
}

/** The status an error stands for. */
export function statusOf(error: unknown): number {
  if (error instanceof Refused) return error.status;
  if (error instanceof Overtaken) return 409;
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}
