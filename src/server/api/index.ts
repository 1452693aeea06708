import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import { z } from "zod";
import { reach, roles } from "#access";
import type { Role } from "#access";
import { pageWords } from "#wording";
import type { Desk } from "../desk.ts";
import { Refused } from "../errors.ts";
import { personFrom } from "../pages/sign-in.ts";
import { personOf } from "../who.ts";
import type { Door } from "./door.ts";
import { electivesAudit } from "./electives-audit.ts";
import { plan } from "./plan.ts";
import { rotaCheck } from "./rota-check.ts";
import { rotaPrice } from "./rota-price.ts";
import { problem } from "./shapes.ts";
import { trail } from "./trail.ts";

/** Every address of the API that reads. */
const doors: readonly Door[] = [rotaCheck, rotaPrice, plan, electivesAudit, trail];

const refusals = { 400: problem, 401: problem, 403: problem, 404: problem, 429: problem };

/** `/api/v1`: the same answers as the terminal's `--json`, for programs that carry a token of their own. */
export async function openApi(server: FastifyInstance, desk: Desk): Promise<void> {
  await server.register(
    async (api) => {
      api.setValidatorCompiler(validatorCompiler);
      api.setSerializerCompiler(serializerCompiler);
      await api.register(swagger, {
        openapi: {
          openapi: "3.1.0",
          info: {
            title: "Sevenday",
            version: "1",
            description:
              "Keeps a hospital's care going through a strike. The same JSON as the command line's. " +
              "Money is decimal text in pounds; moments carry their offset. Patients are pseudonyms.",
          },
          components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
          security: [{ token: [] }],
        },
        transform: jsonSchemaTransform,
        transformObject: jsonSchemaTransformObject,
      });
      sessions(api, desk);
      for (const door of doors) open(api, door, desk);
      api.get("/openapi.json", { schema: { hide: true } }, () => api.swagger());
    },
    { prefix: "/api/v1" },
  );
}

function open(api: FastifyInstance, door: Door, desk: Desk): void {
  const schema = {
    summary: door.summary,
    querystring: door.query,
    response: { 200: door.answer, ...refusals },
  };
  api.get(door.path, { schema }, async (request, reply) => {
    const { session } = request;
    const person = personOf(session);
    if (session === undefined || person === undefined) throw new Refused(401);
    // Rows are held against the right one by one inside; whoever has no reach at all stops here.
    if (reach(person, door.needs) === undefined) throw new Refused(403);
    const call = { query: request.query, person, session, requestId: request.id, reply };
    const answer = await door.find(call, desk);
    if (answer === undefined) throw new Refused(404);
    return answer;
  });
}

/** Signing a program in and out. Like the page, this is the demonstration's; a hospital's own takes its place. */
function sessions(api: FastifyInstance, desk: Desk): void {
  const body = z.object({
    role: z.enum(roles as unknown as [Role, ...Role[]]),
    department: z.string().optional(),
    staffId: z.string().optional(),
  });
  const response = { 201: z.object({ token: z.string() }), ...refusals };
  const schema = { summary: "Sign in for the demonstration", security: [], body, response };
  api.post("/session", { schema }, async (request, reply) => {
    const { role, department, staffId } = request.body as z.infer<typeof body>;
    const who = personFrom({ role, department: department ?? "", "staff-id": staffId ?? "" }, desk);
    if ("field" in who) throw new Refused(400);
    const signed = { who: who.subject, role: who.role, why: pageWords.signInPage.why, requestId: request.id };
    return reply.code(201).send({ token: await desk.store.sessions.open(who, signed) });
  });
  const ending = { summary: "Sign out", response: { 204: z.null(), 401: problem } };
  api.delete("/session", { schema: ending }, async (request, reply) => {
    const { session } = request;
    if (session === undefined) throw new Refused(401);
    const signed = {
      who: session.subject,
      role: session.role,
      why: pageWords.signOutPage.why,
      requestId: request.id,
    };
    await desk.store.sessions.end(session.sessionId, signed);
    return reply.code(204).send(null);
  });
}
