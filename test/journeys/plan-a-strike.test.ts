import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, sevenday } from "./terminal.ts";

const files = [
  "acting-down.csv",
  "bookings.csv",
  "breaches.csv",
  "burden.csv",
  "cost.csv",
  "cover.csv",
  "decisions.csv",
  "delays.csv",
  "fairness.csv",
  "ledger.csv",
  "pay.csv",
  "plan.json",
  "stand-down.csv",
  "summary.html",
  "summary.md",
];

const draw = (folder: string, example = "april-2016") =>
  sevenday(["demo", folder, "--example", example, "--scale", "0.2", "--seed", "7"]);

describe("a manager plans a strike from the terminal", () => {
  it("draws a hospital, plans it, and finds nobody lost", async () => {
    await inFolder(async (folder) => {
      const hospital = join(folder, "hospital");
      expect((await draw(hospital)).code).toBe(0);
      const planned = await sevenday(["plan", hospital]);
      expect(planned.code).toBe(0);
      expect(readdirSync(join(hospital, "plan")).toSorted()).toEqual(files);
      const audited = await sevenday(["electives", "audit", hospital, "--json"]);
      expect(audited.code).toBe(0);
      const audit = JSON.parse(audited.out) as { reconciles: boolean; displaced: number };
      expect(audit.reconciles).toBe(true);
      expect(audit.displaced).toBeGreaterThan(0);
    });
  });

  it("prints one JSON document and nothing else when asked, with notes kept apart", async () => {
    await inFolder(async (folder) => {
      const hospital = join(folder, "hospital");
      await draw(hospital, "june-2026");
      const { code, out, notes } = await sevenday(["plan", hospital, "--json"]);
      expect(code).toBe(0);
      const answer = JSON.parse(out) as {
        size: { displaced: number };
        rebooking: { displaced: number; rebooked: number; waiting: number; cost: number; bound: number };
      };
      expect(answer.rebooking.rebooked + answer.rebooking.waiting).toBe(answer.rebooking.displaced);
      expect(answer.rebooking.displaced).toBe(answer.size.displaced);
      expect(answer.rebooking.bound).toBeLessThanOrEqual(answer.rebooking.cost);
      expect(notes).toContain("Making sure no one is lost");
    });
  });

  it("gives the same bytes for the same hospital and seed", async () => {
    await inFolder(async (folder) => {
      const [one, two] = [join(folder, "one"), join(folder, "two")];
      await Promise.all([draw(one), draw(two)]);
      await Promise.all([sevenday(["plan", one]), sevenday(["plan", two])]);
      for (const file of files)
        expect(readFileSync(join(two, "plan", file), "utf8"), file).toBe(
          readFileSync(join(one, "plan", file), "utf8"),
        );
    });
  });

  it("is told at once what is wrong with its words, and writes nothing", async () => {
    await inFolder(async (folder) => {
      const hospital = join(folder, "hospital");
      await draw(hospital);
      for (const words of [
        ["--action", "2031-01"],
        ["--as-of", "2016-13-01"],
        ["--as-of", "2016-05-30"],
        ["--policy", "do_nothing"],
        ["--probability", "70"],
        ["--seed", "x"],
      ]) {
        const { code, out, notes } = await sevenday(["plan", hospital, ...words]);
        expect(code, words.join(" ")).toBe(2);
        expect(out).toBe("");
        expect(notes, words.join(" ")).toMatch(/Maybe /);
        expect(existsSync(join(hospital, "plan"))).toBe(false);
      }
    });
  });
});

describe("the machine dies in the middle of a plan", () => {
  it("leaves the old plan whole or the new one, whenever it is killed", async () => {
    await inFolder(async (folder) => {
      const hospital = join(folder, "hospital");
      await draw(hospital);
      const began = performance.now();
      expect((await sevenday(["plan", hospital, "--policy", "keep_95"])).code).toBe(0);
      const usual = performance.now() - began;
      const policies = new Set<string>();
      for (let round = 0; round < 16; round++) {
        // From before anything is read to after all is written, crowded towards the end, where the writing is.
        const killAfter = usual * (round < 4 ? round / 4 : 0.7 + (0.5 * (round - 4)) / 12);
        await sevenday(["plan", hospital, "--policy", "protect_emergencies"], killAfter);
        const audited = await sevenday(["electives", "audit", hospital, "--json"]);
        expect(audited.code, `killed after ${killAfter} ms: ${audited.notes}`).toBe(0);
        expect((JSON.parse(audited.out) as { reconciles: boolean }).reconciles).toBe(true);
        expect(readdirSync(join(hospital, "plan")).toSorted()).toEqual(files);
        const plan = JSON.parse(readFileSync(join(hospital, "plan/plan.json"), "utf8")) as {
          standDown: { policy: string };
        };
        policies.add(plan.standDown.policy);
      }
      expect(policies.has("keep_95") || policies.has("protect_emergencies")).toBe(true);
      expect((await sevenday(["plan", hospital])).code).toBe(0);
      const left = readdirSync(hospital).filter((name) => name.startsWith("."));
      expect(left, "nothing half-written is left beside the plan").toEqual([]);
    });
  });
});
