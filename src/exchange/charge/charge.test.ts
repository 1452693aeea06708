import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { day } from "#time";
import { parseChargeCases, readChargeCases } from "./read.ts";
import { InputProblems } from "../problem.ts";

const today = day("2026-06-15");
const amy = {
  setting: "own-home",
  year: "2024-25",
  capital: "9500",
  income: { statePension: "169.50" },
  minimumIncomeGuarantee: "228.70",
};
const read = (value: unknown, on?: number) => parseChargeCases(JSON.stringify(value), "case.json", on, today);

const problemsOf = (value: unknown) => {
  try {
    parseChargeCases(
      typeof value === "string" ? value : JSON.stringify(value),
      "case.json",
      undefined,
      today,
    );
  } catch (wrong) {
    if (wrong instanceof InputProblems) return wrong.problems;
    throw wrong;
  }
  return [];
};

describe("cases of charging", () => {
  it("are one case, a list, or a list by name", () => {
    expect(read(amy)).toMatchObject({ single: true, cases: [{ id: "1" }] });
    expect(read([amy, { ...amy, id: "Ben" }])).toMatchObject({
      single: false,
      cases: [{ id: "1" }, { id: "Ben" }],
    });
    expect(read({ cases: [amy] }).single).toBe(false);
  });

  it("count by the day that is asked for, else their own year, else today", () => {
    expect(read(amy, day("2025-01-01")).cases[0].on).toBe(day("2025-01-01"));
    expect(read(amy).cases[0].on).toBe(day("2024-04-06"));
    expect(read({ ...amy, year: undefined, on: "2023-10-01" }).cases[0].on).toBe(day("2023-10-01"));
    expect(read({ ...amy, year: undefined }).cases[0].on).toBe(today);
  });

  it("take half of joint savings, and money as text or number", () => {
    const [found] = read({ ...amy, capital: 1000, jointCapital: 9500.5 }).cases;
    expect(found.capital.toNumber()).toBe(5750.25);
  });

  it("come from a table too, a column an income", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "charge-")), "cases.csv");
    writeFileSync(
      path,
      "id,setting,capital,income.statePension,disregarded.statePension,guarantee,premiums\nAmy,own-home,100.50,169.50,10,single-18-24,disability;carer\n",
    );
    const { cases, single } = await readChargeCases(path, undefined, today);
    expect(single).toBe(false);
    expect(cases[0]).toMatchObject({
      id: "Amy",
      guarantee: "single-18-24",
      premiums: ["disability", "carer"],
    });
    expect([
      cases[0].income.get("statePension")!.toNumber(),
      cases[0].disregarded.get("statePension")!.toNumber(),
    ]).toEqual([169.5, 10]);
  });
});

describe("a wrong case", () => {
  it.each([
    ["not JSON", "{", "the file is not JSON"],
    ["not a case", "[7]", "it is not a case"],
    ["no case", [], "the file has no case"],
    ["another setting", { ...amy, setting: "care home" }, "the word is not known"],
    ["no capital", { ...amy, capital: undefined }, "it is missing"],
    ["capital in words", { ...amy, capital: "some" }, "the amount cannot be read"],
    ["less than nothing", { ...amy, income: { pension: -5 } }, "the amount cannot be read"],
    ["a third decimal", { ...amy, capital: "1.005" }, "the amount cannot be read"],
    ["income without names", { ...amy, income: 200 }, "it is not a list of amounts by name"],
    ["no income", { ...amy, income: undefined }, "it is missing"],
    ["a year of three", { ...amy, year: "2024-26" }, "the charging year cannot be read"],
    ["no such day", { ...amy, year: undefined, on: "2024-02-30" }, "the date cannot be read"],
    [
      "nothing to be left with",
      { ...amy, minimumIncomeGuarantee: undefined },
      "nothing says what the person must be left with",
    ],
    ["an unknown premium", { ...amy, premiums: ["severe"] }, "the premium is not known"],
    ["half a child", { ...amy, children: 1.5 }, "it is not a number of children"],
    ["a field spelt nearly right", { ...amy, housingCost: "17.27" }, "there is no field of this name"],
  ])("%s", (_, value, what) => {
    const problems = problemsOf(value);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0].what).toBe(what);
  });

  it("is told with a mend where one is near", () => {
    expect(problemsOf({ ...amy, capital: "£9,500.00" })[0].maybe).toBe("write 9500.00");
    expect(problemsOf({ ...amy, setting: "care home" })[0].maybe).toBe("write care-home");
    expect(problemsOf({ ...amy, housingCost: "17.27" })[0].maybe).toBe("call it housingCosts");
  });

  it("is told in full, case by case", () =>
    expect(
      problemsOf([
        { ...amy, capital: "x" },
        { ...amy, income: { pension: "y" }, children: -1 },
      ]).map(({ column }) => column),
    ).toEqual(["case 1, capital", "case 2, income.pension", "case 2, children"]));
});
