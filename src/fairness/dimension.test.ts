import { describe, expect, it } from "vitest";
import { day } from "#time";
import { place } from "./cast.ts";
import { dimension, dimensions, ethnicGroupDimension } from "./dimension.ts";

describe("the groups people are told by", () => {
  it("age: 18 in the year of the booking is 0–18, 19 is 19–64, 64 and 65 fall either side", () => {
    const band = (birthYear: number) => dimension("age-band").groupOf(place("b", { birthYear }));
    expect([2008, 2007, 1962, 1961].map(band)).toEqual(["0-18", "19-64", "19-64", "65+"]);
  });

  it("age: not known without a year of birth, or with one that has not come", () => {
    const { groupOf } = dimension("age-band");
    expect(groupOf(place("b"))).toBe("not-known");
    expect(groupOf(place("b", { birthYear: 2027 }, { on: day("2026-06-15") }))).toBe("not-known");
  });

  it("sex: words, letters and codes alike", () => {
    const sex = (written: string) => dimension("sex").groupOf(place("b", { sex: written }));
    expect(["female", "F", "2", "Male", " m ", "9", "", "X"].map(sex)).toEqual([
      "female",
      "female",
      "female",
      "male",
      "male",
      "other",
      "not-known",
      "not-known",
    ]);
  });

  it("ethnic group: sixteen letters into five, not stated and unknown apart", () => {
    const group = (ethnicCategory: string) =>
      dimension("ethnic-group").groupOf(place("b", { ethnicCategory }));
    expect("ABCDEFGHJKLMNPRSZ".split("").map(group).join(" ")).toBe(
      "white white white mixed mixed mixed mixed asian asian asian asian black black black other other not-stated",
    );
    expect(
      ["99", "", "I", "White: British", "asian", "Not stated", "Any other ethnic group"].map(group),
    ).toEqual(["not-known", "not-known", "not-known", "white", "asian", "not-stated", "other"]);
  });

  it("ethnic group: Chinese people are Asian by the census of 2021", () =>
    expect(ethnicGroupDimension("2021").groupOf(place("b", { ethnicCategory: "R" }))).toBe("asian"));

  it("distance: 4.9 km is under 5, 5 is not, 40 is the last band", () => {
    const band = (kilometres: number | undefined) =>
      dimension("distance-band").groupOf(place("b", {}, { kilometres }));
    expect([4.9, 5, 39.9, 40, undefined].map(band)).toEqual([
      "under-5-km",
      "5-to-10-km",
      "20-to-40-km",
      "40-km-or-more",
      "not-known",
    ]);
  });

  it("adjustments: a wheelchair is one, an interpreter or no internet is not", () => {
    const told = (...needs: string[]) => dimension("adjustments").groupOf(place("b", { needs }));
    expect(told("wheelchair")).toBe("recorded");
    expect(told("interpreter", "no_internet")).toBe("none-recorded");
    expect(dimension("digital-exclusion").groupOf(place("b", { needs: ["no_internet"] }))).toBe(
      "no-internet",
    );
  });

  it("decile: 1 to 10, anything else not known", () => {
    const told = (imdDecile: number | undefined) =>
      dimension("imd-decile").groupOf(place("b", { imdDecile }));
    expect([1, 10, 0, 11, undefined].map(told)).toEqual(["1", "10", "not-known", "not-known", "not-known"]);
  });

  it("every division knows a group for a person of whom nothing is known", () => {
    for (const one of dimensions)
      expect([...one.groups, ...one.apart]).toContain(one.groupOf(place("nobody")));
  });
});
