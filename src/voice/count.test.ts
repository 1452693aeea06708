import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, rulesIds } from "./count.ts";
import type { Count, CountChoices, RulesId } from "./count.ts";
import type { Election } from "./election.ts";
import { Papers } from "./papers.ts";
import type { Lot } from "./tie.ts";

/** Papers written as `[how many, "ABC"]`; candidates are A, B, C … */
function election(
  seats: number,
  candidates: number,
  ballots: readonly (readonly [number, string])[],
  gone = "",
): Election {
  const papers = new Papers(candidates);
  for (const [copies, letters] of ballots) {
    const preferences = letters.split("").map((letter) => letter.charCodeAt(0) - 65);
    papers.add(preferences, preferences.length, copies);
  }
  return {
    title: "",
    seats,
    candidates: Array.from({ length: candidates }, (_, i) => {
      const name = String.fromCharCode(65 + i);
      return { no: i + 1, name, party: undefined, withdrawn: gone.includes(name) };
    }),
    papers,
    rejected: [],
    cutShort: 0,
  };
}

const letters = (nos: readonly number[]) => nos.map((no) => String.fromCharCode(64 + no)).join("");
const lot = (decision: Lot["decision"], between: string, chosen: string): Lot => ({
  decision,
  between: between.split("").map((letter) => letter.charCodeAt(0) - 64),
  chosen: chosen.charCodeAt(0) - 64,
  drawnBy: "R. Officer",
  drawnAt: "2026-05-07T18:10:00+01:00",
});

describe("a tie that nothing before it can settle", () => {
  const level = election(1, 4, [
    [6, "A"],
    [6, "B"],
    [3, "CB"],
    [3, "DA"],
  ]);

  it("stops the count and asks, with the stages so far", () => {
    const stopped = count(level, "ft-2014");
    expect(stopped.lotRequired).toEqual({ decision: "exclude", between: [3, 4], stage: 2 });
    expect(stopped.winners).toEqual([]);
    expect(stopped.stages.length).toBe(1);
  });

  it("goes on with the lot as drawn, either way, and says so", () => {
    const first = count(level, "ft-2014", { lots: [lot("exclude", "CD", "C")] });
    expect([letters(first.winners), first.lotsUsed.length]).toEqual(["B", 1]);
    expect(letters(count(level, "ft-2014", { lots: [lot("exclude", "DC", "D")] }).winners)).toBe("A");
  });

  it("takes no lot drawn between others, for something else, or that fell on a stranger", () => {
    for (const other of [lot("exclude", "AB", "A"), lot("surplus", "CD", "C"), lot("exclude", "CD", "A")])
      expect(count(level, "ft-2014", { lots: [other] }).lotRequired).toBeDefined();
  });

  it("settles equal surpluses too: A and B have 10 first preferences each and Q is 8", () => {
    const equal = election(2, 4, [
      [10, "AC"],
      [10, "BD"],
      [1, "C"],
      [1, "D"],
    ]);
    expect(count(equal, "ft-2014").winners).toEqual([1, 2]);
    const three = election(3, 5, [
      [20, "AC"],
      [20, "BD"],
      [5, "C"],
      [5, "D"],
      [2, "E"],
    ]);
    expect(count(three, "ft-2014").lotRequired).toEqual({ decision: "surplus", between: [1, 2], stage: 2 });
  });

  it("settles the last place by most votes", () => {
    const draw = election(2, 3, [
      [9, "A"],
      [4, "B"],
      [4, "C"],
    ]);
    expect(count(draw, "plurality").lotRequired).toEqual({ decision: "elect", between: [2, 3], stage: 1 });
    expect(letters(count(draw, "plurality", { lots: [lot("elect", "BC", "C")] }).winners)).toBe("AC");
  });
});

describe("the readings the foundation trust rules leave open, each named in the result", () => {
  it("largest set or smallest: D and E go together, or E alone first", () => {
    const some = election(2, 5, [
      [33, "A"],
      [30, "B"],
      [29, "C"],
      [4, "DB"],
      [3, "EA"],
    ]);
    const whoGoes = (choices: CountChoices) =>
      count(some, "ft-2014", choices).stages.map(({ who }) => letters(who));
    expect(whoGoes({})).toEqual(["", "ED"]);
    expect(whoGoes({ readings: { excludeTogether: "smallest" } })).toEqual(["", "E", "D"]);
  });

  it("elected after each sub-parcel, or only once the exclusion is over", () => {
    // E holds 10 first preferences and 30 papers at 0.31. The 10 take B to 42, over the 41 needed; the 30 name B next.
    const some = election(3, 6, [
      [30, "AEBC"],
      [30, "AD"],
      [32, "B"],
      [25, "C"],
      [26, "D"],
      [10, "EB"],
      [7, "FC"],
    ]);
    const each = count(some, "ft-2014").stages.at(-1)!;
    expect([
      each.votes[1],
      each.votes[2],
      each.subParcels!.map(({ deemedElected }) => letters(deemedElected)),
    ]).toEqual(["42.00", "41.30", ["B", "C"]]);
    const end = count(some, "ft-2014", { readings: { electDuringExclusion: "after-the-exclusion" } })
      .stages[3];
    expect([end.votes[1], end.votes[2]]).toEqual(["51.30", "32.00"]);
  });

  it("two level for the last vacancy: one is excluded by the tie rule, or the tie is settled at once", () => {
    const level = election(1, 2, [
      [5, "A"],
      [5, "B"],
    ]);
    expect(count(level, "ft-2014").lotRequired?.decision).toBe("exclude");
    expect(
      count(level, "ft-2014", { readings: { levelForLastVacancy: "settle-at-once" } }).lotRequired?.decision,
    ).toBe("elect");
  });

  it("are part of the answer under those rules and of no other", () => {
    const some = election(1, 2, [
      [5, "A"],
      [4, "B"],
    ]);
    expect(count(some, "ft-2014", { readings: { excludeTogether: "smallest" } }).readings).toEqual({
      excludeTogether: "smallest",
      electDuringExclusion: "after-each-sub-parcel",
      levelForLastVacancy: "elect-neither",
    });
    expect(count(some, "ers97").readings).toBeUndefined();
  });
});

describe("the order of election (STV52)", () => {
  it("follows surpluses as they went: B was elected after A, and had the larger surplus when it came to it", () => {
    // Q is 26. The surplus of C goes first and takes B to 42. A was deemed elected before B, with 1 vote to give against 16.
    const some = election(3, 5, [
      [27, "A"],
      [23, "B"],
      [20, "C"],
      [4, "DB"],
      [2, "EB"],
      [25, "CB"],
    ]);
    const counted = count(some, "ft-2014");
    expect(letters(counted.electedOrder)).toBe("CAB");
    expect(letters(counted.orderOfElection)).toBe("CBA");
  });

  it("puts one exactly on the quota behind those elected with them", () => {
    const some = election(2, 3, [
      [4, "A"],
      [6, "B"],
      [1, "C"],
    ]);
    expect(letters(count(some, "ft-2014").orderOfElection)).toBe("BA");
  });
});

describe("papers for someone who withdrew", () => {
  it("pass to the next, and to nobody if there is none", () => {
    const counted = count(
      election(
        1,
        3,
        [
          [5, "AB"],
          [2, "A"],
          [4, "B"],
          [3, "C"],
        ],
        "A",
      ),
      "ft-2014",
    );
    expect(counted.stages[0].votes).toEqual(["0.00", "9.00", "3.00"]);
    expect(counted.stages[0].nonTransferable).toBe("2.00");
    expect(letters(counted.winners)).toBe("B");
  });
});

/** Counts to the end, every lot falling on the first of those tied. */
function toTheEnd(some: Election, rules: RulesId): Count {
  const lots: Lot[] = [];
  for (;;) {
    const counted = count(some, rules, { lots });
    if (!counted.lotRequired) return counted;
    const { decision, between } = counted.lotRequired;
    lots.push({ decision, between, chosen: between[0], drawnBy: "", drawnAt: "" });
    expect(lots.length).toBeLessThan(50);
  }
}

const parts = (written: string) => BigInt(written.replace(".", ""));

describe("any election, under any rules", () => {
  const anyElection = fc
    .record({ candidates: fc.integer({ min: 1, max: 7 }), seats: fc.integer({ min: 1, max: 7 }) })
    .filter(({ candidates, seats }) => seats <= candidates)
    .chain(({ candidates, seats }) => {
      const paper = fc.shuffledSubarray(
        Array.from({ length: candidates }, (_, i) => String.fromCharCode(65 + i)),
        { minLength: 1 },
      );
      return fc
        .array(
          fc.tuple(
            fc.integer({ min: 1, max: 40 }),
            paper.map((names) => names.join("")),
          ),
          { maxLength: 25 },
        )
        .map((ballots) => election(seats, candidates, ballots));
    });

  it.each(rulesIds)("fills every seat once and keeps every vote at every stage: %s", (rules) => {
    fc.assert(
      fc.property(anyElection, (some) => {
        const counted = toTheEnd(some, rules);
        expect(counted.winners.length).toBe(some.seats);
        expect(new Set(counted.winners).size).toBe(some.seats);
        expect(new Set(counted.orderOfElection)).toEqual(new Set(counted.winners));
        expect(counted.orderOfElection.length).toBe(some.seats);
        for (const { votes, nonTransferable, electedSoFar, excludedSoFar } of counted.stages) {
          const places = nonTransferable.length - (`${nonTransferable}.`.indexOf(".") + 1);
          const whole = BigInt(some.papers.total) * 10n ** BigInt(Math.max(0, places));
          expect(votes.reduce((sum, one) => sum + parts(one), parts(nonTransferable))).toBe(whole);
          expect(votes.every((one) => !one.startsWith("-"))).toBe(true);
          expect(electedSoFar.filter((no) => excludedSoFar.includes(no))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(rulesIds)("comes to the same whatever the order in which papers are read: %s", (rules) => {
    fc.assert(
      fc.property(anyElection, (some) => {
        const turned = new Papers(some.candidates.length);
        for (let paper = some.papers.distinct - 1; paper >= 0; paper--) {
          const preferences = some.papers.preferencesOf(paper);
          turned.add(preferences, preferences.length, some.papers.copies(paper));
        }
        expect(toTheEnd({ ...some, papers: turned }, rules).stages).toEqual(toTheEnd(some, rules).stages);
      }),
      { numRuns: 100 },
    );
  });

  it("a candidate whom more than half put first wins the only seat, under every rule", () => {
    fc.assert(
      fc.property(anyElection, (some) => {
        const most = some.papers.total + 1;
        some.papers.add([0], 1, most);
        for (const rules of rulesIds) expect(toTheEnd({ ...some, seats: 1 }, rules).winners).toEqual([1]);
      }),
      { numRuns: 100 },
    );
  });
});
