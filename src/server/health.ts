import type { FastifyInstance } from "fastify";
import type { Store } from "#store";

/** For whatever watches over the program: is it alive, and can it do its work? */
export function health(server: FastifyInstance, store: Store): void {
  server.get("/health/live", { config: { rateLimit: false } }, () => ({ status: "alive" }));
  server.get("/health/ready", { config: { rateLimit: false } }, async (_, reply) => {
    const ready = await store.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "the store does not answer" });
  });
}
