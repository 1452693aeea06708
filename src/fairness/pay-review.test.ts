import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paySchedules } from "#rulebooks";
import { day, isoDay } from "#time";
import { awarded, payReviews } from "./pay-review.ts";
import type { Uplift } from "./pay-review.ts";

const uplift = (id: string): Uplift => payReviews.find((review) => review.id === id)!.uplift!;
const tables = paySchedules.find(({ contract }) => contract === "tcs-now")!.points;

/** Basic pay of the five points in the first or last table of a day. */
const points = (on: string, which: "first" | "last" = "last"): string[] => {
  const some = tables.filter(({ from }) => from === day(on));
  return some.at(which === "first" ? 0 : -1)!.points.map(({ basic }) => basic!);
};
const raised = (before: readonly string[], by: Uplift) => before.map((basic) => awarded(basic, by));

describe("the award's own arithmetic makes the published points", () => {
  // 36,616 × 1.04 = 38,080.64, and 750 more.
  it("2025: 4% and £750, rounded up", () => {
    const found = raised(points("2024-04-01"), uplift("2025"));
    expect(found.map(({ exact }) => exact)).toEqual([
      "38830.64",
      "44438.32",
      "52655.36",
      "65048.00",
      "73992.00",
    ]);
    expect(found.map(({ paid }) => paid)).toEqual(points("2025-04-01"));
  });

  // 29,384 × 1.06 = 31,147.04, and 1,250 more.
  it("2023: 6% and £1,250, rounded up", () => {
    const found = raised(points("2022-04-01"), uplift("2023"));
    expect(found[0].exact).toBe("32397.04");
    expect(found.map(({ paid }) => paid)).toEqual(["32398", "37303", "43923", "55329", "63152"]);
    expect(found.map(({ paid }) => paid)).toEqual(points("2023-04-01", "first"));
  });

  it("2026, first issue: 3.5%, to the nearest pound; rounding up would miss two of the five", () => {
    const found = raised(points("2025-04-01"), uplift("2026"));
    expect(found.map(({ paid }) => paid)).toEqual(points("2026-04-01", "first"));
    const up = raised(points("2025-04-01"), { ...uplift("2026"), toWholePounds: "up" });
    const missed = up.filter(({ paid }, i) => paid !== points("2026-04-01", "first")[i]);
    expect(missed).toHaveLength(2);
  });

  it("2024: 6% and £1,000, within a pound, since the points before are worked back", () => {
    const found = raised(points("2023-04-01"), uplift("2024"));
    for (const [i, { paid }] of found.entries())
      expect(Math.abs(Number(paid) - Number(points("2024-04-01")[i]))).toBeLessThanOrEqual(1);
  });
});

describe("rounding", () => {
  const flat = (toWholePounds: Uplift["toWholePounds"]): Uplift => ({
    times: "1",
    pounds: "0.01",
    toWholePounds,
  });
  it("a penny over is a pound up, or none", () => {
    expect(awarded("100", flat("up")).paid).toBe("101");
    expect(awarded("100", flat("nearest")).paid).toBe("100");
  });
  it("whole pounds stay as they are", () =>
    expect(awarded("100", { times: "1.1", pounds: "0", toWholePounds: "up" }).paid).toBe("110"));

  it("never takes from anybody, and keeps the order of points", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 0, max: 200_000 }),
        fc.constantFrom(...payReviews.flatMap(({ uplift: one }) => (one ? [one] : []))),
        (one, more, by) => {
          const [low, high] = [awarded(String(one), by).paid, awarded(String(one + more), by).paid].map(
            Number,
          );
          expect(low).toBeGreaterThanOrEqual(one);
          expect(high).toBeGreaterThanOrEqual(low);
        },
      ),
    ));
});

describe("recommendation, decision, effective day", () => {
  it("each has a source, and no day from memory is told as published", () => {
    for (const { recommendation, decision, effective } of payReviews)
      for (const step of [recommendation, decision, effective]) {
        if (step === undefined) continue;
        expect(step.source).not.toBe("");
        if (step.source.includes("from memory")) expect(step.certainty).toBe("unverified");
      }
  });

  it("no decision comes before its recommendation", () => {
    for (const { recommendation, decision } of payReviews)
      if (recommendation?.on !== undefined && decision.on !== undefined)
        expect(decision.on).toBeGreaterThanOrEqual(recommendation.on);
  });

  it("every rise is paid from the first of April", () =>
    expect(
      payReviews.filter(({ about }) => about === "basic-pay").map(({ effective }) => isoDay(effective.on)),
    ).toEqual(["2023-04-01", "2024-04-01", "2025-04-01", "2026-04-01"]));
});
