import { describe, expect, it } from "vitest";
import { parseLots } from "./lots.ts";
import { InputProblems } from "./problem.ts";

const good = {
  decision: "exclude",
  between: [3, 4],
  chosen: 3,
  drawnBy: "R. Officer",
  drawnAt: "2026-05-07T18:10+01:00",
};

const problemsOf = (text: string) => {
  try {
    parseLots(text);
  } catch (wrong) {
    return wrong instanceof InputProblems ? wrong.problems.map(({ what }) => what) : [];
  }
  return [];
};

describe("a file of lots", () => {
  it("is read as it was recorded", () => expect(parseLots(JSON.stringify([good]))).toEqual([good]));

  it.each([
    ["not JSON", "[", "the file of lots is not JSON"],
    ["one lot and no list", JSON.stringify(good), "the file of lots is not a list"],
    ["another decision", JSON.stringify([{ ...good, decision: "toss" }]), "lot 1: its decision is not known"],
    ["one candidate", JSON.stringify([{ ...good, between: [3] }]), "lot 1: it is not between candidates"],
    ["a stranger", JSON.stringify([good, { ...good, chosen: 5 }]), "lot 2: it did not fall on one of them"],
    ["nobody who drew it", JSON.stringify([{ ...good, drawnBy: " " }]), "lot 1: drawnBy is missing"],
    ["no time", JSON.stringify([{ ...good, drawnAt: undefined }]), "lot 1: drawnAt is missing"],
  ])("%s", (_, text, what) => expect(problemsOf(text)).toEqual([what]));
});
