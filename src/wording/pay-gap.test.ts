import { describe, expect, it } from "vitest";
import { fairPay, payGap } from "#fairness";
import { fairPaySays, gapIsNotUnequalPay, payGapSays } from "./pay-gap.ts";

const staff = (["F", "M"] as const).flatMap((sex) =>
  Array.from({ length: 10 }, (_, i) => ({ sex, hourly: sex === "F" ? 15 + i : 20 + i })),
);
const bonuses = { relevantMen: 10, relevantWomen: 20, toMen: [1000], toWomen: [500] };

describe("pay gaps in words", () => {
  const lines = payGapSays(payGap(staff, bonuses));

  it("say who had less, and of what", () =>
    expect(lines[0]).toBe("Mean hourly pay: women less by 20.4% of what men had."));
  it("say what is not told, and why", () =>
    expect(lines[2]).toBe("Mean bonus: not told, because fewer than 10 men or women are in it."));
  it("give shares with a bonus", () => expect(lines[4]).toBe("Had a bonus: 10.0% of men, 5.0% of women."));
  it("always end by saying what a gap is not", () => expect(lines.at(-1)).toBe(gapIsNotUnequalPay));
  it("turn round when women had more", () => {
    const turned = staff.map(({ sex, hourly }) => ({
      sex: sex === "F" ? ("M" as const) : ("F" as const),
      hourly,
    }));
    expect(payGapSays(payGap(turned, bonuses))[0]).toMatch(/women more by 25\.6%/);
  });
});

describe("the fair pay ratio in words", () => {
  it("names its mid-point, its percentiles and their method", () =>
    expect(
      fairPaySays(
        fairPay(
          { from: 190_000, to: 195_000 },
          [23, 24.5, 26, 28, 31, 35, 40, 47, 60, 90].map((k) => k * 1000),
        ),
      ),
    ).toMatch(
      /£192,500, is 5\.83 times median pay \(£33,000\), 7\.26 times .* 4\.25 times .* linear interpolation/,
    ));
  it("is not told of few", () => expect(fairPaySays(undefined)).toContain("not told"));
});
