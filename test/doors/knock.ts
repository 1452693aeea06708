import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import type { Role } from "#access";
import type { Hospital } from "#exchange";
import { buildServer } from "#server";
import type { ServerSettings } from "#server";
import { openStore } from "#store";
import type { Store } from "#store";
import { nextPlan, remember } from "../../src/server/made.ts";

/** A server without a port, on a store of its own. */
export interface House {
  readonly server: FastifyInstance;
  readonly store: Store;
  close(): Promise<void>;
}

export async function house(hospital: Hospital, settings: Partial<ServerSettings> = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), "sevenday-house-"));
  chmodSync(folder, 0o711);
  const store = await openStore({ folder });
  const made = await remember(store, hospital, nextPlan(hospital));
  const server = await buildServer({
    store,
    hospital,
    made,
    log: "silent",
    requestsPerMinute: 10_000,
    ...settings,
  });
  return {
    server,
    store,
    async close() {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A browser in miniature: keeps cookies, sends a form's own token with it, follows nothing. */
export class Visitor {
  readonly #server: FastifyInstance;
  readonly cookies = new Map<string, string>();

  constructor(server: FastifyInstance) {
    this.#server = server;
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.#keep(await this.#server.inject({ url, headers: { cookie: this.#cookie() } }));
  }

  /**
   * Opens the page, takes its token and sends the form. `withToken: false` is a forged form; `tokenOf` takes the token of
   * another page of the same session, as somebody would who writes a form of their own.
   */
  async send(
    url: string,
    fields: Readonly<Record<string, string>>,
    withToken = true,
    tokenOf = url,
  ): Promise<LightMyRequestResponse> {
    const page = await this.get(tokenOf);
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const form = new URLSearchParams(withToken ? { ...fields, _csrf: token } : fields);
    return this.#keep(
      await this.#server.inject({
        method: "POST",
        url,
        payload: form.toString(),
        headers: { cookie: this.#cookie(), "content-type": "application/x-www-form-urlencoded" },
      }),
    );
  }

  #cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  #keep(response: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value } of response.cookies as { name: string; value: string }[]) {
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** Somebody signed in for the demonstration. */
export async function signedIn(
  server: FastifyInstance,
  role: Role,
  more: { readonly department?: string; readonly staffId?: string } = {},
): Promise<Visitor> {
  const visitor = new Visitor(server);
  const done = await visitor.send("/sign-in", {
    role,
    department: more.department ?? "",
    "staff-id": more.staffId ?? "",
  });
  if (done.statusCode !== 303) throw new Error(`could not sign in as ${role}: ${done.statusCode}`);
  return visitor;
}

export const headingOf = (page: LightMyRequestResponse): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page.body)?.[1] ?? "").trim();
