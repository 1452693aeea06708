import { describe, expect, it } from "vitest";
import { calibration, isChance, isClose, percentile } from "./calibration.ts";
import { drawHospital } from "./draw-hospital.ts";

describe("a percentile of waits", () => {
  it("lies evenly inside the week it falls in", () => {
    // Four waited less than a week and six between two and three: half of ten is one of the six, a sixth into the week.
    expect(percentile([4, 0, 6], 0.5)).toBeCloseTo(2 + 1 / 6, 10);
    expect(percentile([4, 0, 6], 0.4)).toBe(1);
  });
});

describe.each(["RTP", "RXQ", "R0D", "RX1"])("%s at its full size", (trust) => {
  const figures = calibration(
    drawHospital({ trust, example: "june-2026", date: undefined, scale: 1, seed: 1 }),
    trust,
  );
  it("is within 2% of what was published, or within chance where people are sampled", () => {
    expect(figures).toHaveLength(27);
    expect(figures.filter((figure) => !isClose(figure) && !isChance(figure))).toEqual([]);
  });
  it("has its list exactly", () => {
    for (const measure of [
      "pathways waiting",
      "share within 18 weeks",
      "over 52 weeks",
      "with a decision to admit",
    ]) {
      const { published, drawn } = figures.find((figure) => figure.measure === measure)!;
      expect(drawn, measure).toBe(published);
    }
  });
});
