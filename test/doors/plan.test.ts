import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "#access";
import { roles } from "#access";
import { runCli } from "#cli";
import { writeHospital } from "#exchange";
import { strikeHospital } from "./hospital.ts";
import type { House } from "./knock.ts";
import { headingOf, house, signedIn, Visitor } from "./knock.ts";

const tiny = strikeHospital();
let home: House;
const visitors = new Map<Role, Visitor>();
const as = (role: Role): Visitor => visitors.get(role)!;

beforeAll(async () => {
  home = await house(tiny);
  for (const role of roles)
    visitors.set(role, await signedIn(home.server, role, { department: "Surgery", staffId: "amy" }));
});

afterAll(() => home.close());

const planners: readonly Role[] = [
  "rota_coordinator",
  "department_lead",
  "operations_director",
  "medical_director",
];
const doors: readonly (readonly [path: string, roles: readonly Role[]])[] = [
  ["/", roles],
  ["/cover?department=Surgery", planners],
  ["/cover?department=Anaesthetics", planners.filter((role) => role !== "department_lead")],
  ["/lists", ["department_lead", "operations_director", "booking_manager", "medical_director"]],
  ["/lists/list-16", ["department_lead", "operations_director", "booking_manager", "medical_director"]],
  ["/rebooking", ["department_lead", "booking_manager", "medical_director"]],
  ["/rebooking/ada-b", ["department_lead", "booking_manager", "medical_director"]],
  ["/fairness", roles],
  ["/decisions", [...planners, "booking_manager"]],
  ["/decisions/session%3Alist-16", [...planners, "booking_manager"]],
  [
    "/decisions/sign_off%3Astrike",
    ["rota_coordinator", "operations_director", "booking_manager", "medical_director"],
  ],
];

describe("each door of a plan", () => {
  it.each(doors)("%s opens to its roles and to no others", async (path, allowed) => {
    const opened: Role[] = [];
    for (const role of roles) {
      const page = await as(role).get(path);
      if (page.statusCode === 200) opened.push(role);
      else expect(page.statusCode, `${role} at ${path}`).toBe(403);
    }
    expect(opened).toEqual(roles.filter((role) => allowed.includes(role)));
  });

  it("a look at patients is in the trail, with who looked", async () => {
    await as("booking_manager").get("/rebooking/ada-b");
    const [entry] = await home.store.trail.latest(1);
    expect(entry).toMatchObject({ what: "patient.read", role: "booking_manager" });
    expect(entry.subject).toMatch(/\/ada-b$/);
  });
});

describe("a question about one patient", () => {
  const bola = "/decisions/protected_place%3Abola-b";

  it("is read by those who may see patients, and by no other planner", async () => {
    for (const role of planners) {
      const allowed = role === "medical_director" || role === "department_lead";
      expect((await as(role).get(bola)).statusCode, role).toBe(allowed ? 200 : 403);
      expect((await as(role).get("/decisions?which=all")).body.includes("bola-b"), role).toBe(allowed);
    }
    expect((await as("booking_manager").get(bola)).statusCode).toBe(200);
  });
});

describe("the overview", () => {
  it("tells the plan's figures, each with how it is known", async () => {
    const page = await as("trust_member").get("/");
    expect(headingOf(page)).toMatch(/3 appointments displaced, 2 with a new date$/);
    const figures = page.body.match(/class="app-figure"/g)!.length;
    expect(page.body.match(/How we know/g)).toHaveLength(figures);
  });
});

describe("the rota", () => {
  it("marks the two duties of Amy's broken rest in words, and her page names the clause", async () => {
    const page = await as("rota_coordinator").get("/rota?department=Surgery&week=2026-06-08");
    expect(headingOf(page)).toMatch(/: 1 breach$/);
    expect(page.body.match(/: Rest between shifts/g)).toHaveLength(2);
    const amy = await as("rota_coordinator").get("/doctors/amy");
    expect(amy.body).toMatch(/Amy cannot start at 07:00 on Fri 12 Jun/);
    expect(amy.body).toMatch(/Sch 3 ¶ \d+/);
  });
});

describe("a decision", () => {
  const question = "/decisions/session%3Alist-16";
  const yes = { answer: "yes", reason: "The patients were told on Monday", turn: "1" };

  it("needs an answer and a reason, and keeps what was written when one is missing", async () => {
    const page = await as("operations_director").send(question, { turn: "1", reason: "Half a thought" });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain("Choose whether you accept");
    expect(page.body).toContain("Half a thought");
    const other = await as("operations_director").send(question, { turn: "1", answer: "yes", reason: " " });
    expect([other.statusCode, other.body.includes("Say why")]).toEqual([422, true]);
    const long = await as("operations_director").send(question, { ...yes, reason: "x".repeat(1001) });
    expect([long.statusCode, long.body.includes("1,000 characters or fewer")]).toEqual([422, true]);
  });

  it("is taken by the role it was asked of alone, however senior another is", async () => {
    for (const role of ["medical_director", "rota_coordinator", "department_lead"] as const) {
      const page = await as(role).send(question, yes, true, "/sign-out");
      expect(page.statusCode, role).toBe(422);
      expect(page.body).toContain("Only the operations director can answer this");
    }
    const all = await home.store.trail.latest(200);
    expect(all.filter(({ what }) => what.startsWith("decision."))).toEqual([]);
  });

  it("is kept with the question as it was read, and whoever comes second is told", async () => {
    const director = as("operations_director");
    const deputy = await signedIn(home.server, "operations_director");
    const sent = await Promise.all([
      director.send(question, yes),
      deputy.send(question, { ...yes, answer: "no" }),
    ]);
    expect(sent.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(headingOf(sent.find(({ statusCode }) => statusCode === 409)!)).toBe("Somebody else was first");
    const page = await director.get(question);
    expect(page.body).toContain("The patients were told on Monday");
    const [entry] = (await home.store.trail.latest(200)).filter(({ what }) => what.startsWith("decision."));
    expect(entry).toMatchObject({ role: "operations_director", why: yes.reason });
    expect(await home.store.verifyTrail()).toMatchObject({ sound: true });
  });

  it("can be thought of again: the next answer holds, the first stays", async () => {
    const director = as("operations_director");
    const again = { answer: "no", reason: "The union has agreed a derogation", turn: "2" };
    expect((await director.send(question, again)).statusCode).toBe(303);
    const page = await director.get(question);
    expect(page.body).toContain("The patients were told on Monday");
    expect(page.body).toContain("The union has agreed a derogation");
  });
});

describe("a displaced booking", () => {
  const ada = "/rebooking/ada-b";

  it("is offered and accepted by the booking office, and two clerks cannot both accept", async () => {
    const clerk = as("booking_manager");
    expect(headingOf(await clerk.get(ada))).toBe("Booking ada-b: new date held, not yet offered");
    expect((await clerk.send(ada, { event: "offer", reason: "", step: "2" })).statusCode).toBe(303);
    const other = await signedIn(home.server, "booking_manager");
    const accept = { event: "accept", reason: "By telephone", step: "3" };
    const sent = await Promise.all([clerk.send(ada, accept), other.send(ada, accept)]);
    expect(sent.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
    // The second either finds it accepted already, or is told that somebody was first.
    expect(sent.every(({ statusCode }) => [303, 409, 422].includes(statusCode))).toBe(true);
    expect(headingOf(await clerk.get(ada))).toBe("Booking ada-b: new date accepted");
  });

  it("that is protected is not the booking office's to stand down, and a lead must say why", async () => {
    const bola = "/rebooking/bola-b";
    const standDown = { event: "stand_down", step: "2" };
    const refused = await as("booking_manager").send(bola, { ...standDown, reason: "Full" });
    expect([refused.statusCode, refused.body.includes("not for your role")]).toEqual([422, true]);
    const silent = await as("department_lead").send(bola, { ...standDown, reason: "" });
    expect([silent.statusCode, silent.body.includes("this step needs a reason")]).toEqual([422, true]);
    expect(
      (await as("department_lead").send(bola, { ...standDown, reason: "Seen on Friday" })).statusCode,
    ).toBe(303);
  });

  it("of another department is nobody's business there", async () => {
    const lead = await signedIn(home.server, "department_lead", { department: "Anaesthetics" });
    expect((await lead.get(ada)).statusCode).toBe(403);
    expect((await lead.get("/rebooking/nobody-b")).statusCode).toBe(403);
    expect(headingOf(await lead.get("/rebooking"))).toBe("Nobody is displaced");
  });

  it("that does not exist is not found by those who may see them all", async () => {
    expect((await as("booking_manager").get("/rebooking/nobody-b")).statusCode).toBe(404);
  });
});

describe("the API and the terminal", () => {
  it("give the same answers to the same questions", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sevenday-twins-"));
    chmodSync(folder, 0o711);
    const dir = join(folder, "tiny");
    await writeHospital(dir, tiny);
    const terminal = async (...words: string[]): Promise<unknown> => {
      let printed = "";
      const io = { out: (text: string) => void (printed += text), note: () => undefined };
      expect(await runCli(words, io, { serve: async () => undefined })).toBe(0);
      return JSON.parse(printed);
    };
    const headers = { authorization: `Bearer ${as("operations_director").cookies.get("sevenday")}` };
    const api = async (path: string): Promise<Record<string, unknown>> =>
      (await home.server.inject({ url: `/api/v1${path}`, headers })).json();

    expect(await api("/rota/check")).toEqual(await terminal("rota", "check", dir, "--json"));
    expect(await api("/rota/check?contract=tcs-now")).toEqual(
      await terminal("rota", "check", dir, "--contract", "tcs-now", "--json"),
    );
    const priced = (await terminal("rota", "price", dir, "--on", "2026-06-16", "--json")) as Record<
      string,
      unknown
    >;
    const answer = await api("/rota/price");
    expect(answer["summary"]).toEqual({
      doctors: 4,
      priced: (priced["summary"] as { priced: number }).priced,
      annual: (priced["summary"] as { annual: string }).annual,
      monthly: (priced["summary"] as { monthly: string }).monthly,
    });
    const { planId, inputFingerprint, ...plan } = await api("/plan");
    expect([planId, inputFingerprint]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), expect.any(String)]);
    const { folder: written, ...planned } = (await terminal("plan", dir, "--json")) as Record<
      string,
      unknown
    >;
    expect(written).toBe(join(dir, "plan"));
    expect(plan).toEqual(planned);
    rmSync(folder, { recursive: true });
  });
});
