import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, isoDay } from "#time";
import { checkBudget } from "./check-budget.ts";
import type { BudgetFinding } from "./check-budget.ts";
import { excludedKinds } from "./individual-budget.ts";
import type { Budget, BudgetEntry, CarePlan } from "./individual-budget.ts";

const pounds = (amount: number) => new Decimal(amount);

/** Amy's year: 100 hours of help at 20, 12 swims at 5, and 140 put by. 2,000 + 60 + 140 = 2,200. */
const plan: CarePlan = {
  id: "plan-amy",
  outcomes: ["sleeps through"],
  needs: ["help at night"],
  services: [
    {
      id: "help",
      what: "personal assistant",
      kind: "other",
      provider: "Dev",
      relativeInHousehold: false,
      unitCost: pounds(20),
      quantity: pounds(100),
    },
    {
      id: "swim",
      what: "pool",
      kind: "other",
      provider: "Baths",
      relativeInHousehold: false,
      unitCost: pounds(5),
      quantity: pounds(12),
    },
  ],
  coordinator: "Nurse Eve",
  agreedBy: [
    { who: "Amy", on: day("2025-03-20") },
    { who: "the board", on: day("2025-04-01") },
  ],
  risks: [],
  contingency: pounds(140),
};
const budget: Budget = {
  person: "p1",
  legalBasis: "chc",
  planId: "plan-amy",
  indicative: pounds(2_000),
  agreed: pounds(2_200),
  form: "direct",
  consentOn: day("2025-04-01"),
  from: day("2025-04-01"),
  to: day("2026-03-31"),
};
const entry: BudgetEntry = {
  on: day("2025-04-10"),
  amount: pounds(400),
  payee: "Dev",
  planService: "help",
  kind: "other",
  evidence: "invoice 1",
};
const early = day("2025-05-01");
const names = (findings: readonly BudgetFinding[]) => findings.map(({ finding }) => finding);
const check = (change: {
  budget?: Partial<Budget>;
  plan?: Partial<CarePlan>;
  entries?: readonly BudgetEntry[];
  on?: number;
}) =>
  checkBudget(
    { ...budget, ...change.budget },
    { ...plan, ...change.plan },
    change.entries ?? [entry],
    [],
    change.on ?? early,
  );

describe("a budget in order", () => {
  it("has no findings, and says what is left: 2,200 less 400", () => {
    const found = check({});
    expect(names(found.findings)).toEqual([]);
    expect(found.left.toNumber()).toBe(1_800);
    expect(found.byService.map((one) => [one.service, Number(one.planned), Number(one.spent)])).toEqual([
      ["help", 2_000, 400],
      ["swim", 60, 0],
    ]);
  });
});

describe("before money moves", () => {
  it.each<[string, Parameters<typeof check>[0], string]>([
    [
      "after-care before 2 December 2019",
      { budget: { legalBasis: "s117", from: day("2019-12-01") }, entries: [], on: day("2019-12-01") },
      "no-legal-basis-yet",
    ],
    ["a plan that is not its own", { budget: { planId: "another" } }, "another-plan"],
    ["no co-ordinator", { plan: { coordinator: undefined } }, "no-coordinator"],
    ["agreed by one side alone", { plan: { agreedBy: [plan.agreedBy[0]] } }, "not-agreed-before"],
    [
      "agreed a day late",
      { plan: { agreedBy: [plan.agreedBy[0], { who: "the board", on: day("2025-04-02") }] } },
      "not-agreed-before",
    ],
    ["no amount told beforehand", { budget: { indicative: undefined } }, "no-indicative-amount"],
    ["a direct payment without consent", { budget: { consentOn: undefined } }, "no-consent"],
    ["consent a day late", { budget: { consentOn: day("2025-04-02") } }, "no-consent"],
    [
      "a relative at home is paid",
      { plan: { services: [{ ...plan.services[0], relativeInHousehold: true }] } },
      "relative-in-household",
    ],
    ["a penny more planned than agreed", { budget: { agreed: new Decimal("2199.99") } }, "plan-over-budget"],
  ])("%s", (_, change, finding) => expect(names(check(change).findings)).toContain(finding));

  it("on 2 December 2019 after-care has a right; a notional budget asks for no consent", () => {
    const on = day("2019-12-02");
    const agreedBy = plan.agreedBy.map(({ who }) => ({ who, on }));
    const first = { legalBasis: "s117", from: on, form: "notional", consentOn: undefined } as const;
    expect(names(check({ budget: first, plan: { agreedBy }, entries: [], on }).findings)).toEqual([]);
  });
});

describe("what it may not buy", () => {
  it.each(excludedKinds)("%s is refused as an entry, and in a plan", (kind) => {
    const bought = check({ entries: [{ ...entry, kind }] });
    expect(bought.findings).toEqual([{ finding: "excluded-kind", entry: 0, kind }]);
    expect(bought.spent.toNumber()).toBe(0);
    const planned = check({ plan: { services: [{ ...plan.services[0], kind }] } });
    expect(names(planned.findings)).toEqual(["excluded-in-plan", "excluded-kind"]);
  });

  it("so a stood-down operation or clinic can never become a budget", () => {
    expect(excludedKinds).toContain("planned-surgery");
    expect(excludedKinds).toContain("acute-service-already-commissioned");
  });
});

describe("entries", () => {
  it.each<[string, Partial<BudgetEntry>, string]>([
    ["of no service of the plan", { planService: "holiday" }, "not-in-plan"],
    ["without evidence", { evidence: undefined }, "no-evidence"],
    ["the day before the budget", { on: day("2025-03-31") }, "outside-the-budget"],
    ["the day after it", { on: day("2026-04-01") }, "outside-the-budget"],
  ])("%s", (_, change, finding) =>
    expect(check({ entries: [{ ...entry, ...change }] }).findings).toEqual([{ finding, entry: 0 }]),
  );

  it("add up within the plan by service: 60 of swimming is in it, a penny more is not", () => {
    const swims = (amount: string) =>
      check({ entries: [entry, { ...entry, planService: "swim", amount: new Decimal(amount) }] });
    expect(names(swims("60").findings)).toEqual([]);
    expect(names(swims("60.01").findings)).toEqual(["service-overspent"]);
  });

  it("each either stands or is refused, and what stands adds up", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            amount: fc.integer({ min: 0, max: 100_000 }).map((pence) => new Decimal(pence).dividedBy(100)),
            planService: fc.constantFrom("help", "swim", "holiday"),
            kind: fc.constantFrom("other" as const, ...excludedKinds),
          }),
        ),
        (some) => {
          const entries = some.map((one) => ({ ...entry, ...one }));
          const { findings, spent, left, byService } = check({ entries });
          const refused = new Set(findings.flatMap((one) => ("entry" in one ? [one.entry] : [])));
          const stands = entries.filter((_, i) => !refused.has(i));
          const total = stands.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
          expect(spent.equals(total)).toBe(true);
          expect(spent.plus(left).equals(budget.agreed)).toBe(true);
          const parts = byService.reduce((sum, one) => sum.plus(one.spent), new Decimal(0));
          expect(parts.equals(spent)).toBe(true);
        },
      ),
    ));
});

describe("for a person to look at", () => {
  // Half of 2026-03-31's year: 183 of 365 days on 30 September. 2,200 × 183/365 = 1,103.01; three quarters of it 827.26.
  it("unspent: under three quarters of an even pace", () => {
    const on = day("2025-09-30");
    const spent = (amount: string) => {
      const reviews = [{ due: day("2025-07-01"), done: day("2025-07-01"), outcome: "fits" }];
      return names(
        checkBudget(budget, plan, [{ ...entry, amount: new Decimal(amount) }], reviews, on).findings,
      );
    };
    expect(spent("827.25")).toEqual(["unspent"]);
    expect(spent("827.27")).toEqual([]);
  });

  const overdueOn = (on: string, reviews: Parameters<typeof checkBudget>[3]) =>
    checkBudget(budget, plan, [{ ...entry, amount: pounds(2_000) }], reviews, day(on)).findings.flatMap(
      (one) => (one.finding === "review-overdue" ? [isoDay(one.due)] : []),
    );
  it("a first review is due three months on, and late the day after", () => {
    expect(overdueOn("2025-07-01", [])).toEqual([]);
    expect(overdueOn("2025-07-02", [])).toEqual(["2025-07-01"]);
  });
  it("the next a year after one that was done", () => {
    const done = [{ due: day("2025-07-01"), done: day("2025-06-20"), outcome: "fits" }];
    expect(overdueOn("2026-06-20", done)).toEqual([]);
    expect(overdueOn("2026-06-21", done)).toEqual(["2026-06-20"]);
  });
  it("or sooner, where one is written down", () => {
    const agreed = [{ due: day("2025-05-10"), done: undefined, outcome: "" }];
    expect(overdueOn("2025-05-11", agreed)).toEqual(["2025-05-10"]);
  });
  it("three months from the last day of November is the last of February", () => {
    const late = { ...budget, from: day("2025-11-30"), to: day("2026-11-29") };
    const { findings } = checkBudget(late, plan, [], [], day("2026-03-01"));
    expect(findings).toContainEqual({ finding: "review-overdue", due: day("2026-02-28") });
  });
});
