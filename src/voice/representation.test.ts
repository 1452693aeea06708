import { describe, expect, it } from "vitest";
import { representation } from "./representation.ts";
import type { Represented } from "./representation.ts";

const north: Represented = {
  area: "north",
  by: "age",
  groups: ["16-21", "22-64", "65+"],
  members: new Map([
    ["16-21", 20],
    ["22-64", 80],
    ["65+", 100],
  ]),
  population: new Map([
    ["16-21", 1_000],
    ["22-64", 6_000],
    ["65+", 3_000],
  ]),
  source: "census of 2021",
};
const withMembers = (...members: readonly (readonly [string, number])[]) =>
  representation({ ...north, members: new Map(members) });

describe("members beside the people of their area", () => {
  // 20 of 200 are a tenth, as of the people; 80 of 200 are 0.4 against 0.6; 100 of 200 are 0.5 against 0.3.
  it("is the share of members over the share of people", () =>
    expect(representation(north).rows).toEqual([
      { group: "16-21", members: 20, memberShare: 0.1, populationShare: 0.1, ratio: 1 },
      { group: "22-64", members: 80, memberShare: 0.4, populationShare: 0.6, ratio: 0.67 },
      { group: "65+", members: 100, memberShare: 0.5, populationShare: 0.3, ratio: 1.67 },
    ]));

  it("those who did not say are counted beside, and change no share", () => {
    const found = representation({ ...north, members: new Map([...north.members, ["not-known", 42]]) });
    expect(found.notKnown).toBe(40);
    expect(found.rows).toEqual(representation(north).rows);
  });

  it("a group where nobody lives has no ratio", () =>
    expect(
      representation({ ...north, population: new Map([["65+", 10]]) }).rows.map(({ ratio }) => ratio),
    ).toEqual([undefined, undefined, 0.5]));

  it("an area without members says nothing of shares", () =>
    expect(withMembers().rows.map(({ members, ratio }) => [members, ratio])).toEqual([
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ]));
});

describe("small numbers", () => {
  const shown = (young: number, silent = 50) =>
    withMembers(["16-21", young], ["22-64", 80], ["65+", 100], ["not-known", silent]);

  it("four are hidden, with those who did not say and the next smallest group; five are not", () => {
    expect(shown(4).rows.map(({ members }) => members)).toEqual([undefined, undefined, 100]);
    expect(shown(4).notKnown).toBeUndefined();
    expect(shown(5).rows.map(({ members }) => members)).toEqual([5, 80, 100]);
  });

  it("a hidden group has no share or ratio either", () =>
    expect(shown(4).rows[0]).toEqual({
      group: "16-21",
      members: undefined,
      memberShare: undefined,
      populationShare: 0.1,
      ratio: undefined,
    }));

  it("few who did not say are hidden, and so is a group that would give them away", () => {
    const found = shown(20, 3);
    expect(found.notKnown).toBeUndefined();
    // Two, for shares add to one and would give back a single group.
    expect(found.rows.map(({ members }) => members)).toEqual([undefined, undefined, 100]);
  });

  it("nought is told: it names nobody", () => expect(shown(0).rows[0].members).toBe(0));
});
