import { expect, it } from "vitest";
import { stream, wheel } from "./random.ts";

it("gives the same stream for the same seed and name, and another for either changed", () => {
  const first = (seed: number, name: string): number[] => {
    const random = stream(seed, name);
    return [random.next(), random.next(), random.next()];
  };
  expect(first(1, "staff")).toEqual(first(1, "staff"));
  expect(first(2, "staff")).not.toEqual(first(1, "staff"));
  expect(first(1, "stafg")).not.toEqual(first(1, "staff"));
});

it("turns a wheel by weight, and never to a weight of nothing", () => {
  const random = stream(1, "wheel");
  const turn = wheel([0, 3, 0, 1]);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) counts[turn(random)]++;
  expect(counts[0] + counts[2]).toBe(0);
  expect(counts[1] / 4000).toBeGreaterThan(0.72);
  expect(counts[1] / 4000).toBeLessThan(0.78);
});
