import { randomUUID } from "node:crypto";
import Fastify, { LogController } from "fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { openApi } from "./api/index.ts";
import { serveAssets } from "./assets.ts";
import { deskOf } from "./desk.ts";
import type { Desk } from "./desk.ts";
import { errorPage } from "./errors.ts";
import { guard } from "./guard.ts";
import { health } from "./health.ts";
import { openPages, statusOf } from "./open-pages.ts";
import { pages } from "./pages/index.ts";
import type { ServerSettings } from "./settings.ts";
import { render } from "./render.ts";
import { show } from "./show.ts";
import { knowWho, personOf } from "./who.ts";

/** The pages and the API, built apart from listening: tests knock without a port. */
export async function buildServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { store, hospital, secure = false, log = "warn" } = settings;
  const server = Fastify({
    logger: settings.logTo === undefined ? { level: log } : { level: log, stream: settings.logTo },
    // An address may hold a pseudonym. What is logged is the door, never what was asked at it.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 65_536,
    frameworkErrors: (_, __, reply) => void malformed(reply, hospital.title),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  const desk = deskOf(hospital, store, settings.made);

  server.addHook("onResponse", async (request, reply) => {
    request.log.info({
      door: request.routeOptions.url ?? "none",
      method: request.method,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
  server.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500)
      request.log.error({ door: request.routeOptions.url ?? "none", err: withoutValues(error) });
    return refuse(status, { request, reply, desk, secure }, detailOf(error));
  });
  server.setNotFoundHandler((request, reply) => refuse(404, { request, reply, desk, secure }));

  await guard(server, settings);
  knowWho(server, store, secure);
  serveAssets(server);
  health(server, store);
  openPages(server, pages, desk, secure);
  await openApi(server, desk);
  return server;
}

/** An address that is not one, answered before anything else here has seen it. */
function malformed(reply: FastifyReply, hospital: string): FastifyReply {
  const { status, title, pieces } = errorPage(400, undefined, "");
  const bare = { crumbs: [], problems: [], wide: false, navigation: [], csrf: "", nonce: "" };
  return reply
    .code(status)
    .header("content-security-policy", "default-src 'none'; style-src 'self'; img-src 'self'")
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(render({ ...bare, title, pieces, hospital, signedInAs: undefined, asOf: undefined }));
}

function refuse(
  status: number,
  on: { request: FastifyRequest; reply: FastifyReply; desk: Desk; secure: boolean },
  detail?: string,
): FastifyReply {
  const person = personOf(on.request.session);
  const page = errorPage(status, person, on.request.id);
  on.reply.code(page.status);
  if (on.request.url.startsWith("/api/") || on.request.url.startsWith("/health/")) {
    const { title } = page;
    const problem = { type: "about:blank", title, status, instance: on.request.id, detail };
    if (page.status === 401) on.reply.header("www-authenticate", "Bearer");
    return on.reply.type("application/problem+json").send(JSON.stringify(problem));
  }
  return on.reply.type("text/html; charset=utf-8").send(show(page, { ...on, person }));
}

/** What was wrong with a question a program put, by field. The words are the schema's and quote no value. */
const detailOf = (error: unknown): string | undefined =>
  error instanceof Error && "validation" in error ? error.message : undefined;

/** An error for the log: its kind and where it arose. Its message may quote a row, so that stays out. */
function withoutValues(error: unknown): { type: string; code: string | undefined; at: string } {
  if (!(error instanceof Error)) return { type: typeof error, code: undefined, at: "" };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join("\n");
  return { type: error.name, code, at };
}
