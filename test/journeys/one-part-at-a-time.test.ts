import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "#cli";
import { leastCost, readFlow } from "./flow.ts";
import { sevenday } from "./terminal.ts";

interface PlanAnswer {
  readonly cover: { readonly doctorHoursShort: { readonly before: number; readonly after: number } };
  readonly standDown: {
    readonly policy: string;
    readonly sessions: Record<string, number>;
    readonly appointments: Record<"planned" | "kept" | "held" | "displaced", number>;
  };
  readonly rebooking: Record<string, unknown> & { readonly displaced: number; readonly cost: number };
}

interface Cell {
  readonly department: string;
  readonly area: string;
  readonly skill: string;
  readonly from: string;
  readonly to: string;
  readonly inAction: boolean;
  readonly counted: boolean;
  readonly needed: number;
  readonly riskBefore: number;
}

let folder = "";
let hospital = "";
let plan: PlanAnswer;

const json = async <T>(words: readonly string[]): Promise<T> => {
  const { code, out, notes } = await sevenday([...words, "--json"]);
  expect(code, notes).toBe(0);
  return JSON.parse(out) as T;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sevenday-parts-"));
  hospital = join(folder, "hospital");
  const drawn = ["demo", hospital, "--example", "april-2016", "--scale", "0.2", "--seed", "7"];
  expect((await sevenday(drawn)).code).toBe(0);
  plan = await json<PlanAnswer>(["plan", hospital]);
  expect(plan.rebooking.displaced).toBeGreaterThan(0);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("somebody asks for the cover of a strike alone", () => {
  const cover = (...words: string[]) =>
    json<{
      readonly expectedShort: unknown;
      readonly cells: readonly Cell[];
      readonly placements: readonly unknown[];
    }>(["strike", "cover", hospital, ...words]);

  it("is told what the plan of the same hospital says", async () =>
    expect((await cover()).expectedShort).toEqual(plan.cover.doctorHoursShort));

  it("counts heads in one area, which changes its hours and no other's", async () => {
    const before = await cover();
    // An area that shares its doctors with no other, so that one head-count is enough.
    const alone = before.cells.find(
      (cell) =>
        cell.inAction &&
        cell.riskBefore > 0 &&
        cell.riskBefore < 1 &&
        before.cells.every(
          (other) =>
            other.department !== cell.department || other.skill !== cell.skill || other.area === cell.area,
        ),
    )!;
    const present = join(folder, "present.csv");
    const row = [alone.department, alone.area, alone.from, alone.to, alone.needed];
    writeFileSync(present, `department,area,from,to,present\n${row.join(",")}\n`);
    const after = await cover("--present", present);

    const [was, is] = [byHalfHour(before.cells), byHalfHour(after.cells)];
    expect([...is.keys()].toSorted()).toEqual([...was.keys()].toSorted());
    let concerned = 0;
    for (const [key, cell] of is) {
      const { area, department, at } = JSON.parse(key) as { area: string; department: string; at: number };
      const here = area === alone.area && department === alone.department;
      if (here && at >= Date.parse(alone.from) && at < Date.parse(alone.to)) {
        // As many as the floor asks for were seen: nothing is left to chance.
        expect(cell).toMatchObject({ counted: true, riskBefore: 0 });
        concerned++;
      } else expect(cell, key).toEqual(was.get(key));
    }
    expect(concerned).toBe((Date.parse(alone.to) - Date.parse(alone.from)) / halfHour);
  });
});

describe("somebody counts heads", () => {
  const counted = async (...lines: readonly string[]) => {
    const file = join(folder, "heads.csv");
    writeFileSync(file, `${lines.join("\n")}\n`);
    return sevenday(["strike", "cover", hospital, "--present", file, "--json"]);
  };
  const header = "department,area,from,to,present";
  const ward = "Acute and general medicine,Medical wards";

  it("and is refused a column that could name one of them", async () => {
    const { code, notes } = await counted(
      `${header},name`,
      `${ward},2016-04-26 09:00,2016-04-26 12:00,2,Amy`,
    );
    expect(code).toBe(2);
    expect(notes).toContain("column name: a head-count holds numbers of people");
    expect(notes).toContain("Maybe delete the column.");
    expect(notes).not.toContain("Amy");
  });

  it("and is asked which of two counts of the same hours holds", async () => {
    const { code, notes } = await counted(
      header,
      `${ward},2016-04-26 09:00,2016-04-26 12:00,2`,
      `${ward},2016-04-26 11:59,2016-04-26 15:00,3`,
    );
    expect(code).toBe(2);
    expect(notes).toContain("line 3, column from: line 2 counts this area");
  });

  it("and hears of a count that changes nothing, on a day without a strike", async () => {
    const { code, out, notes } = await counted(header, `${ward},2016-05-10 09:00,2016-05-10 12:00,2`);
    expect(code).toBe(0);
    expect(notes).toContain("the head-count of Medical wards in Acute and general medicine");
    const { cells } = JSON.parse(out) as { cells: readonly Cell[] };
    expect(cells.some((cell) => cell.counted)).toBe(false);
  });
});

const halfHour = 30 * 60_000;

/** What each half hour of each area says before anybody is asked. */
function byHalfHour(
  cells: readonly Cell[],
): Map<string, { counted: boolean; needed: number; riskBefore: number }> {
  const found = new Map<string, { counted: boolean; needed: number; riskBefore: number }>();
  for (const { department, area, skill, from, to, counted, needed, riskBefore } of cells)
    for (let at = Date.parse(from); at < Date.parse(to); at += halfHour)
      found.set(JSON.stringify({ department, area, skill, at }), {
        counted,
        needed,
        riskBefore: Math.round(riskBefore * 1e6) / 1e6,
      });
  return found;
}

describe("somebody asks for the lists alone", () => {
  interface Lists {
    readonly policy: string;
    readonly chance: { readonly probability: number; readonly from: string };
    readonly sessions: Record<string, number>;
    readonly appointments: PlanAnswer["standDown"]["appointments"];
    readonly lists: readonly {
      readonly verdict: string;
      readonly clocks: Record<"patientNotice" | "teamNotice" | "preparation", string>;
      readonly decideBy: string;
      readonly booked: number;
      readonly kept: readonly string[];
      readonly atStake: readonly string[];
    }[];
  }
  const lists = (...words: string[]) => json<Lists>(["electives", "stand-down", hospital, ...words]);

  it("is told what the plan says, list by list", async () => {
    const { lists: rows, ...answer } = await lists();
    expect(answer).toMatchObject(plan.standDown);
    const count = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length;
    expect(answer.sessions).toEqual({
      go: count("go"),
      hold: count("hold"),
      shrink: count("shrink"),
      standDown: count("stand_down"),
    });
    const sum = (of: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((total, row) => total + of(row), 0);
    expect(sum(({ booked }) => booked)).toBe(answer.appointments.planned);
    expect(sum(({ kept }) => kept.length)).toBe(answer.appointments.kept);
    expect(sum((row) => (row.verdict === "hold" ? 0 : row.atStake.length))).toBe(plan.rebooking.displaced);
    for (const { clocks, decideBy, booked, kept, atStake } of rows) {
      expect(kept.length + atStake.length).toBe(booked);
      const { patientNotice, teamNotice, preparation } = clocks;
      expect(Date.parse(decideBy)).toBe(
        Math.min(...[patientNotice, teamNotice, preparation].map(Date.parse)),
      );
    }
  });

  it("weighs waiting by the user's own chance", async () => {
    const keep = ["--policy", "keep_95", "--probability"];
    const [likely, sure] = [await lists(...keep, "0.5"), await lists(...keep, "1")];
    expect(likely.chance).toMatchObject({ probability: 0.5, from: "user" });
    expect([likely.policy, sure.policy]).toEqual(["keep_95", "keep_95"]);
    // What is sure to come is worth no waiting for: there is nothing to learn.
    expect(sure.sessions["hold"]).toBe(0);
    expect(likely.sessions["hold"]).toBeGreaterThan(0);
  });
});

describe("somebody rebooks alone", () => {
  const bookings = (dir: string): string => readFileSync(join(dir, "bookings.csv"), "utf8");
  const rebook = (...words: string[]) =>
    json<PlanAnswer["rebooking"] & { readonly byState: Record<string, number> }>([
      "electives",
      "rebook",
      hospital,
      ...words,
    ]);

  it("gets the plan's own dates, a ledger that audits, and the promised answer", async () => {
    const out = join(folder, "dates");
    const answer = await rebook("--out", out);
    const { seconds, fairness, ...figures } = answer;
    const { policy: _, ...planned } = plan.rebooking;
    expect(Object.keys(answer)).toEqual([
      "displaced",
      "rebooked",
      "waiting",
      "cost",
      "bound",
      "gap",
      "seconds",
      "knockedOn",
      "byState",
      "fairness",
    ]);
    expect(figures).toEqual(planned);
    expect(seconds).toBeGreaterThan(0);
    expect((fairness as unknown[]).length).toBeGreaterThan(0);
    expect(bookings(out)).toBe(bookings(join(hospital, "plan")));
    const audit = await json<{ reconciles: boolean; displaced: number; findings: unknown[] }>([
      "electives",
      "audit",
      hospital,
      "--plan",
      out,
    ]);
    expect(audit).toMatchObject({ reconciles: true, displaced: answer.displaced, findings: [] });
  });

  it("writes the problem it solved, for any other solver to check", async () => {
    const file = join(folder, "problem.min");
    const answer = await rebook("--out", join(folder, "exported"), "--export-problem", file);
    const text = readFileSync(file, "utf8");
    const flow = readFlow(text);
    const [, patients, sessions] = /(\d+) patients; \d+ to (\d+) sessions/.exec(text)!.map(Number);
    expect(patients - 1).toBe(answer.displaced);
    expect(flow.nodes).toBe(sessions + 1);
    expect(flow.supply.get(1)).toBe(answer.displaced);
    expect(flow.supply.get(flow.nodes)).toBe(-answer.displaced);
    const from = (node: number): number => flow.arcs.filter((arc) => arc.from === node).length;
    expect(from(1)).toBe(answer.displaced);
    // Each session has one way on, to the sink.
    for (let node = patients + 1; node <= sessions; node++) expect(from(node)).toBe(1);
    // Every rebooking is a flow, so that no flow's least cost is above it, and ours is near it.
    const least = leastCost(flow);
    expect(least).toBeLessThanOrEqual(answer.cost);
    expect(least).toBeGreaterThan(answer.cost / 2);
  });

  it("follows a policy of one's own, and says whose it was", async () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/how-to/write-a-policy.md"), "utf8");
    const own = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)![1]) as Record<string, unknown>;
    const file = join(folder, "policy.json");
    const out = join(folder, "own");
    writeFileSync(file, JSON.stringify({ ...own, id: "soon-or-not", horizon: 14 }));
    const answer = await rebook("--policy", file, "--out", out);
    expect(JSON.parse(readFileSync(join(out, "rebooking.json"), "utf8"))).toMatchObject({
      policy: { id: "soon-or-not", version: "1" },
    });
    // Fewer dates are near enough, and still nobody is lost.
    expect(answer.displaced).toBe(plan.rebooking.displaced);
    expect(answer["rebooked"]).toBeLessThan(plan.rebooking["rebooked"] as number);
    expect((answer["rebooked"] as number) + (answer["waiting"] as number)).toBe(answer.displaced);
  });

  it("hears of those whom an earlier action left without a date", async () => {
    const other = join(folder, "left-over");
    await cp(hospital, other, { recursive: true });
    const table = join(other, "bookings.csv");
    const [head, first, ...rows] = readFileSync(table, "utf8").trimEnd().split("\n");
    expect(first.endsWith(",booked")).toBe(true);
    writeFileSync(table, [head, first.replace(/booked$/, "stood_down"), ...rows].join("\n"));
    const { code, notes } = await sevenday(["electives", "rebook", other]);
    expect(code).toBe(0);
    expect(notes).toContain("1 booking was stood down before this action");
    expect(notes).toContain(first.split(",")[0]);
  });

  it("answers the same to the same call, however long it may look", async () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    const usual = await rebook("--out", join(folder, "usual"));
    for (const out of [one, two]) await rebook("--seconds", "4", "--out", out);
    expect(bookings(two)).toBe(bookings(one));
    const longer = JSON.parse(readFileSync(join(one, "rebooking.json"), "utf8")) as { cost: number };
    expect(longer.cost).toBeLessThanOrEqual(usual.cost * 1.001);
  });
});

describe("what is wrong is told, and nothing is written", () => {
  const call = async (words: readonly string[]) => {
    const said = { out: "", notes: "" };
    const io = {
      out: (text: string): void => void (said.out += text),
      note: (text: string): void => void (said.notes += text),
    };
    return { code: await runCli(words, io, { serve: () => Promise.resolve() }), ...said };
  };

  it.each([
    ["electives", "rebook", "--policy", "nowhere.json"],
    ["electives", "rebook", "--seconds", "0"],
    ["electives", "rebook", "--seconds", "soon"],
    ["electives", "rebook", "--export-problem", "no/such/folder/problem.min"],
    ["electives", "rebook", "--stand-down", "do_nothing"],
    ["electives", "rebook", "--action", "2031-01"],
    ["electives", "stand-down", "--policy", "do_nothing"],
    ["electives", "stand-down", "--probability", "70"],
    ["electives", "stand-down", "--action", "2031-01"],
    ["strike", "cover", "--action", "2031-01"],
    ["strike", "cover", "--present", "nowhere.csv"],
  ])("%s %s %s %s", async (noun, verb, ...words) => {
    const { code, out, notes } = await call([noun, verb, hospital, ...words]);
    expect(code, notes).toBe(2);
    expect(out).toBe("");
    expect(notes).not.toBe("");
    expect(existsSync(join(hospital, "rebooking"))).toBe(false);
  });

  it("all the faults of a policy are one document with --json", async () => {
    const file = join(folder, "wrong.json");
    writeFileSync(file, '{ "id": "x" }');
    const { code, out } = await call(["electives", "rebook", hospital, "--policy", file, "--json"]);
    expect(code).toBe(2);
    const { problems } = JSON.parse(out) as { problems: { column: string; maybe?: string }[] };
    expect(problems.map(({ column }) => column)).toEqual(expect.arrayContaining(["kmPerDay", "dayWeight"]));
    expect(existsSync(join(hospital, "rebooking"))).toBe(false);
  });

  it.each(["strike cover", "electives stand-down", "electives rebook"])(
    "%s has help with an example",
    async (words) => {
      const { code, out } = await call([...words.split(" "), "--help"]);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Examples?:\n +sevenday ${words} `));
    },
  );
});
