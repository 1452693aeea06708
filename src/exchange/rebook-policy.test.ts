import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clinicalFirst } from "#solve";
import { InputProblems } from "./problem.ts";
import { parseRebookPolicy } from "./rebook-policy.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/how-to/write-a-policy.md"), "utf8");
const published = /```json\n([\s\S]*?)```/.exec(page)![1];

type Fields = Record<string, unknown>;

/** The published policy with something changed. */
const changed = (
  change: (policy: Fields & { dayWeight: Fields; added: Fields; needs: unknown[] }) => void,
) => {
  const policy = JSON.parse(published);
  change(policy);
  return JSON.stringify(policy);
};

function problemsOf(text: string) {
  try {
    parseRebookPolicy(text, "mine.json");
  } catch (error) {
    if (error instanceof InputProblems) return error.problems;
    throw error;
  }
  return [];
}

describe("a policy for rebooking, as JSON", () => {
  it("is published in the manual as it is applied", () =>
    expect(parseRebookPolicy(published, "mine.json")).toEqual(clinicalFirst));

  it("may weigh two priorities alike, and switch deprivation off", () => {
    const text = changed((policy) => {
      policy.dayWeight["P3"] = 2;
      policy.added["byDecile"] = Array(10).fill(0);
    });
    expect(problemsOf(text)).toEqual([]);
    expect(parseRebookPolicy(text, "mine.json").dayWeight.P3).toBe(2);
  });

  it.each<
    [
      string,
      (policy: Fields & { dayWeight: Fields; added: Fields; needs: unknown[] }) => void,
      string,
      string | undefined,
    ]
  >([
    [
      "a field left out",
      (policy) => delete policy["kmPerDay"],
      "kmPerDay",
      "write 10, as clinical-first has",
    ],
    [
      "a weight in words",
      (policy) => (policy.dayWeight["P2"] = "lots"),
      "dayWeight.P2",
      "write 16384, as clinical-first has",
    ],
    ["half a day", (policy) => (policy["horizon"] = 0.5), "horizon", "write 182, as clinical-first has"],
    ["no horizon", (policy) => (policy["horizon"] = 0), "horizon", "write 182, as clinical-first has"],
    [
      "nine deciles",
      (policy) => (policy.added["byDecile"] = [9, 8, 7, 6, 5, 4, 3, 2, 1]),
      "added.byDecile",
      "write [100,80,60,40,20,0,0,0,0,0], as clinical-first has",
    ],
    ["a need misspelt", (policy) => (policy.needs[1] = "weelchair"), "needs[1]", "write wheelchair"],
    ["a name with a space", (policy) => (policy["id"] = "my trust"), "id", undefined],
    ["nothing a patient may read", (policy) => (policy["says"] = ""), "says", undefined],
  ])("is refused with %s", (_, change, field, maybe) => {
    const [first] = problemsOf(changed(change));
    expect(first).toMatchObject({ file: "mine.json", column: field });
    expect(first.maybe).toBe(maybe);
  });

  it("says what a field spelt nearly right was meant to be", () => {
    const text = changed((policy) => {
      policy["horizons"] = policy["horizon"];
      delete policy["horizon"];
    });
    expect(problemsOf(text).map(({ column, maybe }) => [column, maybe])).toContainEqual([
      "horizons",
      "call it horizon",
    ]);
  });

  it("keeps all that is added under one doubling: 999 thousandths and no more", () => {
    // 500 + 200 + 100 + 100 + 50 is 950 as published: 149 for a broken standard makes 999.
    expect(problemsOf(changed((policy) => (policy.added["pastStandard"] = 149)))).toEqual([]);
    const problems = problemsOf(changed((policy) => (policy.added["pastStandard"] = 150)));
    expect(problems.map(({ column, found }) => [column, found])).toEqual([["added", "1000"]]);
  });

  it("lets no two priorities stand nearer than a factor of two", () => {
    const problems = problemsOf(changed((policy) => (policy.dayWeight["P3"] = 3)));
    expect(problems.map(({ column, expected }) => [column, expected])).toEqual([
      ["dayWeight.P3", "the same as routine, or at least 4"],
    ]);
  });

  it("keeps a protected patient's day above everybody else's whole wait", () => {
    // 8 × (1.95 × 183 + 2 × 28 + 15) = 3422.8
    const protectedAt = (weight: number) =>
      problemsOf(changed((policy) => (policy.dayWeight["P2"] = weight))).map(({ column }) => column);
    expect(protectedAt(3423)).toEqual([]);
    expect(protectedAt(3422)).toEqual(["dayWeight.P2"]);
  });

  it("tells everything at once", () => {
    const text = changed((policy) => {
      policy["kmMost"] = -1;
      policy.added["perNeed"] = "25";
      policy.dayWeight["P9"] = 1;
    });
    expect(problemsOf(text).map(({ column }) => column)).toEqual(
      expect.arrayContaining(["kmMost", "added.perNeed", "dayWeight.P9"]),
    );
  });

  it("is told by its line where it is not JSON, and by its form where it is no object", () => {
    expect(problemsOf('{\n  "id": "mine",\n  "version" "1"\n}')[0]).toMatchObject({ line: 3 });
    expect(problemsOf("[]")[0].what).toBe("it is not an object of fields");
  });
});
