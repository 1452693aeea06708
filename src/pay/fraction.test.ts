import { describe, expect, it } from "vitest";
import { Fraction, least, most } from "./fraction.ts";

const of = (over: number, under?: number): Fraction => Fraction.of(over, under);

describe("an exact share", () => {
  it("keeps 1 in 4 apart from 1 in 4.01", () => {
    expect(of(100, 400).atLeast(of(1, 4))).toBe(true);
    expect(of(100, 401).atLeast(of(1, 4))).toBe(false);
  });

  it("is told in lowest terms, with the sign above", () => {
    expect(String(of(8, 52))).toBe("2/13");
    expect(String(of(3, -6))).toBe("-1/2");
    expect(String(of(10, 5))).toBe("2");
    expect(String(of(0, 7))).toBe("0");
  });

  it("reads a decimal as written: 0.6 is three fifths", () => {
    expect(String(Fraction.fromDecimal(0.6))).toBe("3/5");
    expect(String(Fraction.fromDecimal("13"))).toBe("13");
    expect(String(Fraction.fromDecimal("0.075"))).toBe("3/40");
  });

  it("adds, takes away, multiplies and divides", () => {
    expect(String(of(1, 2).plus(of(1, 3)))).toBe("5/6");
    expect(String(of(1, 2).minus(of(2, 3)))).toBe("-1/6");
    expect(String(of(2, 3).times(of(3, 4)))).toBe("1/2");
    expect(String(of(2, 3).dividedBy(of(4, 9)))).toBe("3/2");
  });

  it("rounds up to a step, and leaves what is already on it", () => {
    expect(String(of(28206, 10).roundedUpTo(15))).toBe("2835"); // 47.01 h becomes 47.25
    expect(String(of(2835).roundedUpTo(15))).toBe("2835");
    expect(String(of(28350001, 10_000).roundedUpTo(15))).toBe("2850");
  });

  it("rounds to the nearest, half up", () => {
    expect(String(of(5, 2).rounded())).toBe("3");
    expect(String(of(249, 100).rounded())).toBe("2");
    expect(String(of(-5, 2).rounded())).toBe("-2");
    expect(String(of(-26, 10).rounded())).toBe("-3");
  });

  it("has a least and a most", () => {
    expect(String(least(of(1, 3), of(1, 4)))).toBe("1/4");
    expect(String(most(of(1, 3), of(1, 4)))).toBe("1/3");
  });

  it("refuses a share of nothing", () => {
    expect(() => of(1, 0)).toThrow("a share of nothing");
  });
});
