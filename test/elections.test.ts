import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBlt } from "#exchange";
import { count, Papers } from "#voice";
import type { Count, Election, RulesId, Stage } from "#voice";

const folder = new URL("./cases/elections/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

interface Expected {
  seats: number;
  validBallots: number;
  distinctRankings: number;
  firstPreferences: number[];
  rules: Record<RulesId, ExpectedRules>;
}
interface ExpectedRules {
  quota?: string;
  firstQuota?: string;
  finalQuota?: string;
  winners: number[];
  electedOrder?: number[];
  lotsNeeded?: unknown[];
  stages?: (Partial<Stage> & { batches?: Stage["subParcels"] })[];
  officialSheet?: { winners: number[]; stages: { stage: number; votes: string[] }[] };
}

const wards = [
  "aberdeen-2017-ward10",
  "aberdeenshire-2017-ward09",
  "dundee-2017-ward01",
  "scottish-borders-2017-ward09",
];

describe.each(wards)("the count of %s (council election, 4 May 2017)", (ward) => {
  const election = parseBlt(read(`${ward}.blt`), ward);
  const expected = JSON.parse(read(`${ward}.expected.json`)) as Expected;

  it("has every paper", () => {
    expect(election.papers.total).toBe(expected.validBallots);
    expect(election.papers.distinct).toBe(expected.distinctRankings);
    expect(count(election, "ft-2014").firstPreferences).toEqual(expected.firstPreferences);
  });

  describe.each(["scottish-wig", "ft-2014", "ers97"] as const)("under %s", (rules) => {
    const wanted = expected.rules[rules];
    const counted = count(election, rules);

    it("elects the same people in the same order, without a lot", () => {
      expect(counted.winners).toEqual(wanted.winners);
      expect(counted.electedOrder).toEqual(wanted.electedOrder);
      expect(counted.lotRequired).toBeUndefined();
    });

    it("has the same quota", () => {
      expect(counted.firstQuota).toBe(wanted.firstQuota ?? wanted.quota);
      expect(counted.quota).toBe(wanted.finalQuota ?? wanted.quota);
    });

    it("is the same at every stage", () => {
      expect(counted.stages.length).toBe(wanted.stages!.length);
      for (const [i, stage] of wanted.stages!.entries()) {
        const { batches, ...rest } = stage;
        expect(counted.stages[i]).toMatchObject({ ...rest, ...(batches ? { subParcels: batches } : {}) });
      }
    });

    if (wanted.officialSheet)
      it("agrees with the council's own sheet", () => {
        expect(counted.winners).toEqual(wanted.officialSheet!.winners);
        for (const [i, official] of wanted.officialSheet!.stages.entries())
          for (const [n, votes] of official.votes.entries())
            // The council rounded a few of its totals to two places.
            expect([
              Number(counted.stages[i].votes[n]),
              Math.round(Number(counted.stages[i].votes[n]) * 100) / 100,
            ]).toContain(Number(votes));
      });
  });

  it("by most first preferences elects the same people", () =>
    expect(count(election, "plurality").winners).toEqual(expected.rules.plurality.winners));
});

interface EdgeCase {
  id: string;
  shows: string;
  seats: number;
  candidates: string[];
  ballots: [number, string][];
  rules: {
    "ft-2014": {
      quota: string;
      elected: string[];
      lotRequired: { decision: string; between: string[]; testChoice: string }[];
      stages: {
        action: string;
        who: string[];
        votes: Record<string, string>;
        nonTransferable: string;
        elected: string[];
        transferValue?: string;
        transferablePapers?: number;
        electedByLastVacancyRule?: string;
        closedByExcluding?: string[];
      }[];
    };
    "scottish-wig": { quota: string; elected: string[]; lotNeeded: boolean };
    ers97: {
      firstQuota: string;
      finalQuota: string;
      elected: string[];
      lotNeeded: boolean;
      stageActions: string[][];
    };
  };
}

const edgeCases = JSON.parse(read("synthetic-edge-cases.json")) as EdgeCase[];

function electionOf({ id, seats, candidates, ballots }: EdgeCase): Election {
  const papers = new Papers(candidates.length);
  for (const [copies, letters] of ballots) {
    const preferences = letters.split("").map((letter) => candidates.indexOf(letter));
    papers.add(preferences, preferences.length, copies);
  }
  return {
    title: id,
    seats,
    candidates: candidates.map((name, i) => ({ no: i + 1, name, party: undefined, withdrawn: false })),
    papers,
    rejected: [],
    cutShort: 0,
  };
}

/** Counts, and wherever a lot is asked for lets it fall on the first of those tied, as the cases were worked. */
function countWithLots(election: Election, rules: RulesId): { counted: Count; asked: number } {
  const lots: {
    decision: "surplus" | "exclude" | "elect";
    between: readonly number[];
    chosen: number;
    drawnBy: string;
    drawnAt: string;
  }[] = [];
  for (;;) {
    const counted = count(election, rules, { lots });
    if (!counted.lotRequired) return { counted, asked: lots.length };
    const { decision, between } = counted.lotRequired;
    lots.push({ decision, between, chosen: between[0], drawnBy: "the case", drawnAt: "2026-05-01" });
  }
}

describe.each(edgeCases)("$id: $shows", (edge) => {
  const election = electionOf(edge);
  const letters = (nos: readonly number[]) => nos.map((no) => edge.candidates[no - 1]);

  it("under ft-2014, at every stage", () => {
    const { counted, asked } = countWithLots(election, "ft-2014");
    const wanted = edge.rules["ft-2014"];
    expect(counted.quota).toBe(wanted.quota);
    expect(letters(counted.winners)).toEqual(wanted.elected);
    expect(asked).toBe(wanted.lotRequired.length);
    expect(counted.stages.length).toBe(wanted.stages.length);
    for (const [i, stage] of wanted.stages.entries()) {
      const found = counted.stages[i];
      expect(found.action).toBe(stage.action);
      expect(letters(found.who)).toEqual(stage.who);
      expect(Object.fromEntries(found.votes.map((votes, n) => [edge.candidates[n], votes]))).toEqual(
        stage.votes,
      );
      expect(found.nonTransferable).toBe(stage.nonTransferable);
      expect(letters(found.electedSoFar).toSorted()).toEqual(stage.elected.toSorted());
      if (stage.transferValue !== undefined) expect(found.transfer?.transferValue).toBe(stage.transferValue);
      if (stage.transferablePapers !== undefined)
        expect(found.transfer?.transferablePapers).toBe(stage.transferablePapers);
      if (stage.electedByLastVacancyRule !== undefined)
        expect(letters([found.electedByLastVacancyRule!])).toEqual([stage.electedByLastVacancyRule]);
      if (stage.closedByExcluding) expect(letters(found.closedByExcluding!)).toEqual(stage.closedByExcluding);
    }
  });

  it("under ers97", () => {
    const { counted, asked } = countWithLots(election, "ers97");
    const wanted = edge.rules.ers97;
    expect([counted.firstQuota, counted.quota]).toEqual([wanted.firstQuota, wanted.finalQuota]);
    expect(letters(counted.winners)).toEqual(wanted.elected);
    expect(asked > 0).toBe(wanted.lotNeeded);
    expect(counted.stages.map(({ action, who }) => [action, ...letters(who)])).toEqual(wanted.stageActions);
  });

  it("under scottish-wig", () => {
    const { counted, asked } = countWithLots(election, "scottish-wig");
    const wanted = edge.rules["scottish-wig"];
    expect(counted.quota).toBe(wanted.quota);
    expect(letters(counted.winners)).toEqual(wanted.elected);
    expect(asked > 0).toBe(wanted.lotNeeded);
  });
});
