import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "#access";
import { roles } from "#access";
import { smallHospital } from "./hospital.ts";
import type { House } from "./knock.ts";
import { house } from "./knock.ts";

let home: House;
const tokens = new Map<Role, string>();

const call = (url: string, token?: string) =>
  home.server.inject({ url, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

beforeAll(async () => {
  home = await house(smallHospital());
  for (const role of roles) {
    const payload = { role, department: "ED", staffId: "ed01" };
    const made = await home.server.inject({ method: "POST", url: "/api/v1/session", payload });
    expect(made.statusCode).toBe(201);
    tokens.set(role, made.json<{ token: string }>().token);
  }
});

afterAll(() => home.close());

/** Every door of the API and the roles it opens to at all. */
const doors: readonly (readonly [path: string, roles: readonly Role[]])[] = [
  [
    "/rota/check",
    ["rota_coordinator", "department_lead", "operations_director", "medical_director", "doctor"],
  ],
  ["/rota/price", ["rota_coordinator", "operations_director", "doctor"]],
  ["/plan", roles],
  ["/electives/audit", ["department_lead", "booking_manager", "medical_director"]],
  ["/trail", ["rota_coordinator", "operations_director", "medical_director"]],
];

describe("the API", () => {
  it.each(doors)(
    "%s opens to its roles, and refuses strangers and others in one form",
    async (path, allowed) => {
      const stranger = await call(`/api/v1${path}`);
      expect([stranger.statusCode, stranger.headers["www-authenticate"]]).toEqual([401, "Bearer"]);
      for (const role of roles) {
        const answer = await call(`/api/v1${path}`, tokens.get(role));
        expect(answer.statusCode === 403, `${role} at ${path}`).toBe(!allowed.includes(role));
        if (answer.statusCode !== 200) {
          expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
          const problem = answer.json<Record<string, unknown>>();
          expect(Object.keys(problem)).toEqual(["type", "title", "status", "instance"]);
          expect(problem["status"]).toBe(answer.statusCode);
        }
      }
    },
  );

  it("answers a lead with the department's doctors and a doctor with their own duties alone", async () => {
    const seenBy = async (role: Role): Promise<string[]> => {
      const answer = await call("/api/v1/rota/check?contract=tcs-now", tokens.get(role));
      return answer.json<{ doctors: { staffId: string }[] }>().doctors.map(({ staffId }) => staffId);
    };
    expect(await seenBy("rota_coordinator")).toHaveLength(14);
    expect((await seenBy("department_lead")).every((id) => id.startsWith("ed"))).toBe(true);
    expect(await seenBy("department_lead")).toHaveLength(7);
    expect(await seenBy("doctor")).toEqual(["ed01"]);
  });

  it("says what is wrong with a question, and gives nothing to an ended session", async () => {
    const token = tokens.get("rota_coordinator");
    const wrong = await call("/api/v1/rota/check?contract=nonsense", token);
    expect(wrong.statusCode).toBe(400);
    expect(wrong.json<{ detail: string }>().detail).toMatch(/contract.*tcs-now/);
    expect((await call("/api/v1/trail?limit=0", token)).statusCode).toBe(400);
    expect((await call("/api/v1/nowhere", token)).statusCode).toBe(404);
    const payload = { role: "operations_director" };
    const made = await home.server.inject({ method: "POST", url: "/api/v1/session", payload });
    const headers = { authorization: `Bearer ${made.json<{ token: string }>().token}` };
    const ended = await home.server.inject({ method: "DELETE", url: "/api/v1/session", headers });
    expect(ended.statusCode).toBe(204);
    expect((await home.server.inject({ url: "/api/v1/trail", headers })).statusCode).toBe(401);
  });

  it("refuses to make a session for nobody in particular", async () => {
    for (const payload of [
      { role: "king" },
      { role: "department_lead" },
      { role: "doctor", staffId: "zz" },
      {},
    ]) {
      const made = await home.server.inject({ method: "POST", url: "/api/v1/session", payload });
      expect(made.statusCode, JSON.stringify(payload)).toBe(400);
    }
  });
});

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
  readonly components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

describe("its OpenAPI document", () => {
  it("is version 3.1, open to anybody, and names every door with what it answers", async () => {
    const answer = await call("/api/v1/openapi.json");
    expect(answer.statusCode).toBe(200);
    const document = answer.json<OpenApi>();
    expect(document.openapi).toBe("3.1.0");
    const known = Object.keys(document.paths).toSorted();
    expect(known).toEqual(["/api/v1/session", ...doors.map(([path]) => `/api/v1${path}`)].toSorted());
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { summary, responses }] of Object.entries(methods)) {
        expect(summary, `${method} ${path}`).toBeTruthy();
        expect(Object.keys(responses), `${method} ${path}`).toContain("401");
      }
    }
    expect(Object.keys(document.components.securitySchemes)).toEqual(["token"]);
  });

  it("refers to no schema that it does not hold", async () => {
    const answer = await call("/api/v1/openapi.json");
    const { components } = answer.json<OpenApi>();
    const named = [...answer.body.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
  });
});
