import { describe, expect, it } from "vitest";
import { count, Papers } from "#voice";
import type { Election } from "#voice";
import { declaration, lotQuestionSays, resultSheet, transfersPicture } from "./elections.ts";

function election(seats: number, ballots: readonly (readonly [number, readonly number[]])[]): Election {
  const papers = new Papers(4);
  for (const [copies, preferences] of ballots) papers.add(preferences, preferences.length, copies);
  return {
    title: "Public governors",
    seats,
    candidates: ["Amy", "Ben", "Chidi", "Dev"].map((name, i) => ({
      no: i + 1,
      name,
      party: undefined,
      withdrawn: false,
    })),
    papers,
    rejected: [
      { reason: "no-first-preference", papers: 3 },
      { reason: "first-preference-unclear", papers: 0 },
    ],
    cutShort: 1,
  };
}

// Q is 7. Amy's 9 papers are examined, 6 name Ben: 2 votes over 6 papers is 0.33, and 0.02 is lost.
const plain = election(2, [
  [6, [0, 1]],
  [3, [0]],
  [5, [1]],
  [3, [2]],
  [2, [3]],
]);

describe("the declaration of a result", () => {
  const words = declaration(plain, count(plain, "ft-2014"));

  it("names the rules, the readings, the valid and rejected papers and the quota", () => {
    expect(words).toContain("Declaration of result: Public governors");
    expect(words).toContain("Counted by the Model Election Rules for foundation trusts, 2014");
    expect(words).toContain("a candidate is deemed elected after each sub-parcel;");
    expect(words).toContain("Valid papers: 19. Quota: 7.");
    expect(words).toContain("Rejected papers: no first preference, 3.");
    expect(words).toContain("On 1 paper a later preference was unclear");
  });

  it("gives every transfer, and each total at every stage", () => {
    expect(words).toContain(
      "Stage 2. The surplus of Amy is transferred: 9 papers examined, 6 transferable at 0.33 each.",
    );
    expect(words).toMatch(/Amy +−2\.00 +7\.00/);
    expect(words).toMatch(/Ben +\+1\.98 +6\.98/);
    expect(words).toMatch(/Non-transferable +\+0\.02 +0\.02/);
  });

  it("ends with those elected, in order, and how the last was", () => {
    expect(words).toContain("Ben is elected to the last vacancy: nobody could catch up.");
    expect(words).toMatch(/Elected, in order:\n {2}1\. Amy\n {2}2\. Ben\n$/);
  });

  it("has the same numbers as a sheet: a row a candidate, a column a stage", () => {
    const { head, rows } = resultSheet(plain, count(plain, "ft-2014"));
    expect(head).toEqual(["Candidate", "Stage 1", "Stage 2"]);
    expect(rows[1]).toEqual(["Ben", "5.00", "6.98"]);
    expect(rows.at(-1)).toEqual(["Non-transferable", "0.00", "0.02"]);
  });
});

describe("the picture of the transfers", () => {
  it("names everybody, says what each stage did, and writes every total", () => {
    const drawn = transfersPicture(plain, count(plain, "ft-2014"), "t");
    for (const words of [
      "Amy",
      "Non-transferable",
      "Surplus of Amy",
      "9.00",
      "7.00",
      "6.98",
      "0.02",
      "Elected: Amy and Ben.",
    ])
      expect(drawn).toContain(words);
  });
});

describe("a count that needs a lot", () => {
  const level = election(1, [
    [6, [0]],
    [6, [1]],
    [3, [2, 1]],
    [3, [3, 0]],
  ]);
  const stopped = count(level, "ft-2014");

  it("asks for it by name, and elects nobody", () => {
    expect(lotQuestionSays(level, stopped.lotRequired!)).toBe(
      "Stage 2 cannot be made: Chidi and Dev are level at every point the rules look back to. " +
        "The returning officer must draw a lot to settle who is excluded.",
    );
    expect(declaration(level, stopped)).toMatch(/Elected so far:\n {2}nobody yet\n$/);
  });

  it("names, once it is drawn, who drew it and when", () => {
    const lots = [
      {
        decision: "exclude",
        between: [3, 4],
        chosen: 4,
        drawnBy: "R. Officer",
        drawnAt: "7 May 2026",
      } as const,
    ];
    expect(declaration(level, count(level, "ft-2014", { lots }))).toContain(
      "A lot between Chidi and Dev fell on Dev (drawn by R. Officer, 7 May 2026).",
    );
  });
});
