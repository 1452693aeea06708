import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { always, offerTable, standingRights } from "#budgets";
import { ownerships } from "#electives";
import { day } from "#time";
import {
  alwaysSays,
  budgetFindingSays,
  mayOfferSays,
  notListedSays,
  ownershipSays,
  standingRightSays,
} from "./budgets.ts";

describe("words for an offer", () => {
  it("beside an operation are never of a substitute", () =>
    expect(mayOfferSays("while-waiting-only")).toContain("does not replace"));

  it("say for each row and each rule something of its own", () => {
    expect(new Set(offerTable.map(({ offer }) => mayOfferSays(offer))).size).toBe(4);
    expect(new Set(always.map(alwaysSays)).size).toBe(always.length);
  });

  it("say of a right from memory that it is", () =>
    expect(standingRights.map((right) => standingRightSays(right).includes("from memory"))).toEqual([
      false,
      true,
    ]));
});

it("why a group is not shown", () => {
  expect(notListedSays([])).toBeUndefined();
  expect(notListedSays(["nobody-checked-it", "costs-money"])).toBe(
    "Not shown to patients: nobody has checked it; it costs money.",
  );
});

it("every kind of owner has its words", () => expect(new Set(ownerships.map(ownershipSays)).size).toBe(6));

it("a finding has its sums, its day and the number of the entry as people count", () => {
  const [spent, planned] = [new Decimal("60.01"), new Decimal(60)];
  expect(budgetFindingSays({ finding: "service-overspent", service: "swim", spent, planned })).toBe(
    "swim: £60.01 spent of £60 planned.",
  );
  expect(budgetFindingSays({ finding: "excluded-kind", entry: 0, kind: "debt-repayment" })).toBe(
    "Entry 1 is for something a budget may not buy (debt repayment).",
  );
  expect(budgetFindingSays({ finding: "review-overdue", due: day("2025-07-01") })).toContain("1 July 2025");
});
