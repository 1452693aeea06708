import { describe, expect, it } from "vitest";
import { wilson } from "./interval.ts";

describe("where a true share may lie (Wilson)", () => {
  it("is 53.67% to 60.27% for 57% of 861", () => {
    const { low, high } = wilson(0.57 * 861, 861);
    expect(low).toBeCloseTo(0.5367, 4);
    expect(high).toBeCloseTo(0.6027, 4);
  });

  it("is 0 to 27.75% for none of 10, and its mirror for all of 10", () => {
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(wilson(10, 10).low).toBeCloseTo(1 - 0.2775, 4);
    expect(wilson(10, 10).high).toBe(1);
  });

  it("is anywhere at all when nobody was seen", () => expect(wilson(0, 0)).toEqual({ low: 0, high: 1 }));
});
