import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "#access";
import { roles } from "#access";
import { smallHospital } from "./hospital.ts";
import type { House } from "./knock.ts";
import { headingOf, house, signedIn, Visitor } from "./knock.ts";

let home: House;
const visitors = new Map<Role, Visitor>();

beforeAll(async () => {
  home = await house(smallHospital());
  for (const role of roles) {
    visitors.set(role, await signedIn(home.server, role, { department: "ED", staffId: "ed01" }));
  }
});

afterAll(() => home.close());

/** Every door, and the roles it opens to: a lead of ED and doctor ed01 among them. */
const doors: readonly (readonly [path: string, roles: readonly Role[]])[] = [
  ["/", roles],
  ["/rota", ["rota_coordinator", "department_lead", "operations_director", "medical_director"]],
  ["/rota?department=Paediatrics", ["rota_coordinator", "operations_director", "medical_director"]],
  [
    "/doctors/ed01",
    ["rota_coordinator", "department_lead", "operations_director", "medical_director", "doctor"],
  ],
  ["/doctors/ed02", ["rota_coordinator", "department_lead", "operations_director", "medical_director"]],
  ["/doctors/pa01", ["rota_coordinator", "operations_director", "medical_director"]],
  ["/cover", ["rota_coordinator", "department_lead", "operations_director", "medical_director"]],
  ["/lists", ["department_lead", "operations_director", "booking_manager", "medical_director"]],
  ["/rebooking", ["department_lead", "booking_manager", "medical_director"]],
  ["/fairness", roles],
  [
    "/fairness/doctors",
    ["rota_coordinator", "department_lead", "operations_director", "medical_director", "doctor"],
  ],
  [
    "/decisions",
    ["rota_coordinator", "department_lead", "operations_director", "booking_manager", "medical_director"],
  ],
  ["/trail", ["rota_coordinator", "operations_director", "medical_director"]],
  ["/help", roles],
  ["/accessibility", roles],
  ["/sign-out", roles],
];

describe("each door", () => {
  it.each(doors)("%s opens to its roles and refuses the others on a page", async (path, allowed) => {
    const opened: Role[] = [];
    for (const role of roles) {
      const page = await visitors.get(role)!.get(path);
      expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
      if (page.statusCode === 200) opened.push(role);
      else {
        expect(page.statusCode, `${role} at ${path}`).toBe(403);
        expect(headingOf(page)).toBe("You cannot see this page");
      }
    }
    expect(opened).toEqual(roles.filter((role) => allowed.includes(role)));
  });

  it("sends a stranger to sign in, and shows the open pages", async () => {
    const stranger = new Visitor(home.server);
    for (const [path] of doors) {
      const page = await stranger.get(path);
      const open = path === "/help" || path === "/accessibility";
      expect([page.statusCode, page.headers.location], path).toEqual(
        open ? [200, undefined] : [303, "/sign-in"],
      );
    }
  });

  it("tells of a doctor who does not exist only those who may see every doctor", async () => {
    expect((await visitors.get("rota_coordinator")!.get("/doctors/nobody")).statusCode).toBe(404);
    expect((await visitors.get("department_lead")!.get("/doctors/nobody")).statusCode).toBe(403);
    expect((await visitors.get("doctor")!.get("/doctors/nobody")).statusCode).toBe(403);
  });

  it("shows each visitor only links to where they may go", async () => {
    const page = await visitors.get("trust_member")!.get("/");
    expect(page.body).not.toMatch(/href="\/(rota|trail|doctors)/);
  });
});

describe("a hospital without a strike", () => {
  it("says on each page of a plan that there is none", async () => {
    for (const path of ["/cover", "/lists", "/rebooking", "/fairness", "/decisions"]) {
      const page = await visitors.get("medical_director")!.get(path);
      expect(headingOf(page), path).toBe("No strike plan has been made for this hospital yet.");
    }
  });

  it("is judged and priced all the same", async () => {
    const page = await visitors.get("rota_coordinator")!.get("/doctors/ed01");
    expect(page.body).toContain("Judged by");
    expect(page.body).toContain("Basic pay");
  });
});

describe("signing in", () => {
  it("asks for a role, a lead's department and a doctor's id, each where it is missing", async () => {
    const visitor = new Visitor(home.server);
    const wrong = [
      [{}, "Choose who you are today"],
      [{ role: "king" }, "Choose who you are today"],
      [{ role: "department_lead" }, "Choose the department you lead"],
      [{ role: "department_lead", department: "Nowhere" }, "Choose the department you lead"],
      [{ role: "doctor", "staff-id": "zz99" }, "Enter the staff id of a doctor of this hospital"],
    ] as const;
    for (const [fields, said] of wrong) {
      const page = await visitor.send("/sign-in", fields);
      expect(page.statusCode).toBe(422);
      expect(page.body).toContain("There is a problem");
      expect(page.body).toContain(said);
      expect(page.body).toContain("<title>Error: Sign in");
    }
  });

  it("ends everywhere when it is ended anywhere, and the old cookie opens nothing", async () => {
    const visitor = await signedIn(home.server, "operations_director");
    const copy = new Visitor(home.server);
    for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
    expect((await copy.get("/")).statusCode).toBe(200);
    expect((await visitor.send("/sign-out", {})).headers.location).toBe("/sign-in");
    expect((await visitor.get("/")).headers.location).toBe("/sign-in");
    expect((await copy.get("/")).headers.location).toBe("/sign-in");
  });

  it("is in the trail, by role and not by cookie", async () => {
    const visitor = await signedIn(home.server, "medical_director");
    const [entry] = await home.store.trail.latest(1);
    expect(entry).toMatchObject({ what: "session.opened", role: "medical_director" });
    expect(JSON.stringify(entry)).not.toContain(visitor.cookies.get("sevenday"));
  });
});

describe("a forged form", () => {
  it("without the page's own token does nothing, and says so on a page", async () => {
    const visitor = await signedIn(home.server, "rota_coordinator");
    const page = await visitor.send("/sign-out", {}, false);
    expect(page.statusCode).toBe(403);
    expect(headingOf(page)).toBe("You cannot see this page");
    expect((await visitor.get("/")).statusCode).toBe(200);
  });

  it("with the token of another session does nothing", async () => {
    const amy = await signedIn(home.server, "rota_coordinator");
    const ben = await signedIn(home.server, "rota_coordinator");
    const token = /name="_csrf" value="([^"]+)"/.exec((await ben.get("/sign-out")).body)![1];
    const page = await amy.send("/sign-out", { _csrf: token }, false);
    expect(page.statusCode).toBe(403);
    expect((await amy.get("/")).statusCode).toBe(200);
  });
});

describe("every answer", () => {
  it("lets nothing be fetched from elsewhere, kept, framed or told on", async () => {
    const { headers } = await visitors.get("rota_coordinator")!.get("/rota");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/form-action 'self'/);
    expect(policy).not.toMatch(/unsafe|https?:|upgrade-insecure/);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

  it("over TLS names its cookies so that no other site can set them, and asks to stay on TLS", async () => {
    const secure = await house(smallHospital(), { secure: true });
    const visitor = new Visitor(secure.server);
    const page = await visitor.get("/sign-in");
    expect(String(page.headers["set-cookie"])).toMatch(
      /^__Host-sevenday-form=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(page.headers["strict-transport-security"]).toMatch(/max-age=31536000/);
    await secure.close();
  });

  it("is a page, whatever goes wrong, and never the machine's own words", async () => {
    const visitor = visitors.get("rota_coordinator")!;
    for (const [path, status, heading] of [
      ["/nowhere", 404, "Page not found"],
      ["/rota?department=Nowhere", 404, "Page not found"],
      ["/doctors/%E0%A4%A", 400, "That request could not be read"],
    ] as const) {
      const page = await visitor.get(path);
      expect([page.statusCode, headingOf(page)], path).toEqual([status, heading]);
      expect(page.body).not.toMatch(/Error:|node_modules|stack/);
    }
  });

  it("is shown without the NHS's logo and without its licensed font", async () => {
    const page = await visitors.get("rota_coordinator")!.get("/");
    expect(page.body).not.toMatch(/nhsuk-header__logo|aria-label="NHS/);
    const css = await home.server.inject("/assets/nhsuk.css");
    expect(css.body.length).toBeGreaterThan(200_000);
    expect(css.body).not.toMatch(/@font-face|https?:\/\/assets/);
  });
});

describe("too many requests", () => {
  it("are asked to wait, on a page", async () => {
    const busy = await house(smallHospital(), { requestsPerMinute: 3 });
    const visitor = new Visitor(busy.server);
    for (let i = 0; i < 3; i++) expect((await visitor.get("/help")).statusCode).toBe(200);
    const page = await visitor.get("/help");
    expect([page.statusCode, headingOf(page)]).toEqual([429, "Too many requests"]);
    expect((await visitor.get("/health/live")).statusCode).toBe(200);
    await busy.close();
  });
});

describe("health", () => {
  it("is alive, ready while the store answers, and not ready when it does not", async () => {
    const sick = await house(smallHospital());
    expect((await sick.server.inject("/health/live")).json()).toEqual({ status: "alive" });
    expect((await sick.server.inject("/health/ready")).statusCode).toBe(200);
    await sick.store.close();
    expect((await sick.server.inject("/health/live")).statusCode).toBe(200);
    const ready = await sick.server.inject("/health/ready");
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: "the store does not answer" }]);
    await sick.server.close();
  });
});
