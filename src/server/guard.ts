import { randomBytes } from "node:crypto";
import cookie from "@fastify/cookie";
import csrf from "@fastify/csrf-protection";
import form from "@fastify/formbody";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ServerSettings } from "./settings.ts";

/** Browsers drop a `__Host-` cookie that comes over plain http, so the name follows the transport. */
const cookieName = (secure: boolean): string => (secure ? "__Host-sevenday" : "sevenday");

const cookieOf = (secure: boolean) => ({ path: "/", httpOnly: true, sameSite: "strict", secure }) as const;

/** What every answer carries and every request passes, before any door is looked at. */
export async function guard(
  server: FastifyInstance,
  { secure = false, requestsPerMinute = 600 }: ServerSettings,
): Promise<void> {
  await server.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        // Over plain http this would send a browser to a port nobody listens on.
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    // A page's address may hold a pseudonym: it goes nowhere.
    referrerPolicy: { policy: "no-referrer" },
    frameguard: { action: "deny" },
    crossOriginEmbedderPolicy: false,
  });
  await server.register(rateLimit, { max: requestsPerMinute, timeWindow: "1 minute" });
  await server.register(cookie);
  await server.register(form, { bodyLimit: 65_536 });
  await server.register(csrf, {
    cookieKey: `${cookieName(secure)}-form`,
    cookieOpts: cookieOf(secure),
    getToken: (request) => (request.body as Readonly<Record<string, string>> | undefined)?.["_csrf"],
    // A form is good for the session it was made in and for no other.
    getUserInfo: (request: FastifyRequest) => sessionCookie(request, secure) ?? "nobody",
    csrfOpts: { hmacKey: randomBytes(32).toString("hex"), userInfo: true },
  });
  server.addHook("onSend", async (_, reply) => {
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
}

export const sessionCookie = (request: FastifyRequest, secure: boolean): string | undefined =>
  request.cookies[cookieName(secure)];

export const setSession = (reply: FastifyReply, token: string, secure: boolean): FastifyReply =>
  reply.setCookie(cookieName(secure), token, cookieOf(secure));

export const clearSession = (reply: FastifyReply, secure: boolean): FastifyReply =>
  reply.clearCookie(cookieName(secure), cookieOf(secure));

export const formToken = (request: FastifyRequest, reply: FastifyReply, secure: boolean): string =>
  reply.generateCsrf({ userInfo: sessionCookie(request, secure) ?? "nobody" });
