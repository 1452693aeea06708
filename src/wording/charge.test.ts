import { describe, expect, it } from "vitest";
import { alongIncome, chargeAnswer } from "#budgets";
import { parseChargeCases } from "#exchange";
import { day } from "#time";
import { chargePicture, chargeSays } from "./charge.ts";

const person = (more: Record<string, unknown> = {}) =>
  parseChargeCases(
    JSON.stringify({
      id: "Amy",
      setting: "own-home",
      year: "2024-25",
      capital: "15000",
      income: { pension: "300" },
      guarantee: "single-pension-age",
      weeklyCostOfCare: "150",
      ...more,
    }),
    "case.json",
    undefined,
    day("2026-01-01"),
  ).cases[0];
const says = (more?: Record<string, unknown>) => chargeSays(chargeAnswer(person(more)));

describe("a charge in words", () => {
  it("begins with what is paid and kept, as cash and as a rate", () => {
    // 300 + 3 of assumed income − 228.70 is 74.30.
    expect(says()).toContain("Amy: £74.30 a week towards care (at home, figures of 2024-04-06).");
    expect(says()).toContain("The person keeps £225.70 of their £300.00 a week.");
    expect(says()).toContain(
      "As a tax: 24.5% of all that counts. Taken at the margin: 100% of one pound more, 0% of one more earned, 20.8% a year of more capital.",
    );
  });

  it("shows the cliff", () =>
    expect(says()).toContain(
      "A cliff: at £23,250.00 of capital the charge is £107.30 a week, and a penny over it £150.00.",
    ));

  it("marks a figure that is from memory, in its line", () =>
    expect(says()).toMatch(/228\.70 .*from memory.*\[from memory: have it checked\]/));

  it("says so when the full cost is due and is not known", () =>
    expect(says({ capital: "30000", weeklyCostOfCare: null })).toContain(
      "Amy: the full cost of care, which the case does not say.",
    ));

  it("says that a tax-funded charge is arithmetic", () =>
    expect(says()).toContain("would cost £3,863.60 a year. That is arithmetic"));

  it("lets no name move a cursor", () => expect(says({ id: "Amy\u001b[2J" })).not.toContain("\u001b"));

  it("has a picture of both lines", () => {
    const points = alongIncome(
      person(),
      [0, 200, 400, 600].map((at) => person().capital.times(0).plus(at)),
    );
    const drawn = chargePicture(person(), points, "income", "c");
    expect(drawn).toContain("Charged");
    expect(drawn).toContain("Kept");
  });
});
