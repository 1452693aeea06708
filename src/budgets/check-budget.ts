import { Decimal } from "decimal.js";
import type { Day } from "#time";
import { day, isoDay, readDay } from "#time";
import { budgetRights, excludedKinds, reviewRule, unspentRule } from "./individual-budget.ts";
import type { Budget, BudgetEntry, BudgetReview, CarePlan, ExcludedKind } from "./individual-budget.ts";

export type BudgetFinding =
  | {
      readonly finding:
        | "no-legal-basis-yet"
        | "another-plan"
        | "no-coordinator"
        | "not-agreed-before"
        | "no-indicative-amount"
        | "no-consent";
    }
  | { readonly finding: "excluded-in-plan"; readonly service: string; readonly kind: ExcludedKind }
  | { readonly finding: "relative-in-household"; readonly service: string }
  | { readonly finding: "plan-over-budget"; readonly planned: Decimal; readonly agreed: Decimal }
  | { readonly finding: "not-in-plan" | "no-evidence" | "outside-the-budget"; readonly entry: number }
  | { readonly finding: "excluded-kind"; readonly entry: number; readonly kind: ExcludedKind }
  | {
      readonly finding: "service-overspent";
      readonly service: string;
      readonly spent: Decimal;
      readonly planned: Decimal;
    }
  /** For a person to look at: it may be illness, a provider without staff, or a plan that does not fit. Nothing stops by itself. */
  | { readonly finding: "unspent"; readonly spent: Decimal; readonly expected: Decimal }
  | { readonly finding: "review-overdue"; readonly due: Day };

export interface BudgetCheck {
  readonly findings: readonly BudgetFinding[];
  /** By plan service, in the plan's order, entries that may stand alone counted. */
  readonly byService: readonly {
    readonly service: string;
    readonly planned: Decimal;
    readonly spent: Decimal;
  }[];
  readonly spent: Decimal;
  readonly left: Decimal;
}

const nought = new Decimal(0);
const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce((total, one) => total.plus(one), nought);
const excluded = (kind: ExcludedKind | "other"): kind is ExcludedKind =>
  excludedKinds.some((one) => one === kind);

/**
 * A budget held against its plan, its entries and its reviews on a day. Findings are for a person: nothing is stopped or
 * taken back by them. Entries of an excluded kind, or of no service of the plan, are refused and count as not spent.
 */
export function checkBudget(
  budget: Budget,
  plan: CarePlan,
  entries: readonly BudgetEntry[],
  reviews: readonly BudgetReview[],
  on: Day,
): BudgetCheck {
  const refused = entries.map((entry, i) => refusal(budget, plan, entry, i));
  const stands = entries.filter((_, i) => refused[i] === undefined);
  const byService = plan.services.map(({ id, unitCost, quantity }) => ({
    service: id,
    planned: unitCost.times(quantity),
    spent: sum(stands.filter(({ planService }) => planService === id).map(({ amount }) => amount)),
  }));
  const spent = sum(stands.map(({ amount }) => amount));
  const findings = [
    ...planFindings(budget, plan),
    ...refused.filter((one) => one !== undefined),
    ...entries.flatMap(({ evidence }, entry): BudgetFinding[] =>
      evidence === undefined ? [{ finding: "no-evidence", entry }] : [],
    ),
    ...byService
      .filter((one) => one.spent.greaterThan(one.planned))
      .map((one): BudgetFinding => ({ finding: "service-overspent", ...one })),
    ...unspent(budget, spent, on),
    ...overdue(budget, reviews, on),
  ];
  return { findings, byService, spent, left: budget.agreed.minus(spent) };
}

function planFindings(budget: Budget, plan: CarePlan): BudgetFinding[] {
  const right = budgetRights.find(({ basis }) => basis === budget.legalBasis)!;
  const agreedAll = plan.agreedBy.length >= 2 && plan.agreedBy.every(({ on }) => on <= budget.from);
  const needsConsent = budget.form === "direct" || budget.form === "managed";
  const consented = budget.consentOn !== undefined && budget.consentOn <= budget.from;
  const planned = sum(plan.services.map(({ unitCost, quantity }) => unitCost.times(quantity))).plus(
    plan.contingency,
  );
  const whole: readonly (readonly [BudgetFinding, boolean])[] = [
    [{ finding: "no-legal-basis-yet" }, budget.from < right.from],
    [{ finding: "another-plan" }, budget.planId !== plan.id],
    [{ finding: "no-coordinator" }, plan.coordinator === undefined],
    [{ finding: "not-agreed-before" }, !agreedAll],
    [{ finding: "no-indicative-amount" }, budget.indicative === undefined],
    [{ finding: "no-consent" }, needsConsent && !consented],
    [{ finding: "plan-over-budget", planned, agreed: budget.agreed }, planned.greaterThan(budget.agreed)],
  ];
  return [
    ...whole.filter(([, found]) => found).map(([finding]) => finding),
    ...plan.services.flatMap(({ id, kind, relativeInHousehold }): BudgetFinding[] => [
      ...(excluded(kind) ? [{ finding: "excluded-in-plan", service: id, kind } as const] : []),
      ...(relativeInHousehold ? [{ finding: "relative-in-household", service: id } as const] : []),
    ]),
  ];
}

function refusal(budget: Budget, plan: CarePlan, entry: BudgetEntry, i: number): BudgetFinding | undefined {
  const service = plan.services.find(({ id }) => id === entry.planService);
  if (excluded(entry.kind)) return { finding: "excluded-kind", entry: i, kind: entry.kind };
  if (service === undefined) return { finding: "not-in-plan", entry: i };
  if (excluded(service.kind)) return { finding: "excluded-kind", entry: i, kind: service.kind };
  if (entry.on < budget.from || entry.on > budget.to) return { finding: "outside-the-budget", entry: i };
  return undefined;
}

/** What the days gone by would have spent at an even pace, beside what they did. Asked once a quarter of the time is gone. */
function unspent({ from, to, agreed }: Budget, spent: Decimal, on: Day): BudgetFinding[] {
  const gone = Math.min(Math.max(on - from + 1, 0), to - from + 1) / (to - from + 1);
  if (gone < 0.25) return [];
  const expected = agreed.times(gone);
  const missing = expected.minus(spent);
  return missing.greaterThan(expected.times(unspentRule.share))
    ? [{ finding: "unspent", spent, expected }]
    : [];
}

/** The earliest review that is due and not done: those written down, and those the rule asks for. */
function overdue({ from }: Budget, reviews: readonly BudgetReview[], on: Day): BudgetFinding[] {
  const done = reviews
    .flatMap((review) => (review.done === undefined ? [] : [review.done]))
    .toSorted((a, b) => a - b);
  const byRule =
    done.length === 0
      ? monthsLater(from, reviewRule.firstAfterMonths)
      : monthsLater(done.at(-1)!, reviewRule.thenEveryMonths);
  const written = reviews.filter((review) => review.done === undefined).map(({ due }) => due);
  const due = Math.min(byRule, ...written);
  return due < on ? [{ finding: "review-overdue", due }] : [];
}

/** The same date some months on, or the last of that month where it has none. */
function monthsLater(from: Day, months: number): Day {
  const [year, month, date] = isoDay(from).split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const start = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  for (let last = date; last > 28; last--) {
    const found = readDay(`${start}-${last}`);
    if (found !== undefined) return found;
  }
  return day(`${start}-${String(Math.min(date, 28)).padStart(2, "0")}`);
}
