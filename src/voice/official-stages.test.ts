import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lowestTogether } from "./gregory.ts";

interface Official {
  seats: number;
  valid: number;
  quota: number;
  stages: {
    stage: number;
    action: "first" | "surplus" | "exclude";
    who: number[];
    totals: string[];
    transfers: string[];
    newlyElected: number[];
    candidateTransferValuesHundredths?: number[];
  }[];
}

const official = JSON.parse(
  readFileSync(
    new URL("../../test/cases/elections/ni-assembly-2017-south-down.official-stages.json", import.meta.url),
    "utf8",
  ),
) as Official;
const hundredths = (written: string) => Math.round(Number(written) * 100);

/**
 * No papers were published for this count, so it is the decisions that are checked: the rules' text from which STV49 to
 * STV51 were taken must lead from the totals of each stage to what the officers did next.
 */
describe("Northern Ireland Assembly, South Down, 2 March 2017: every decision of the officers", () => {
  const quota = official.quota * 100;
  const elected = new Set<number>();
  const excluded = new Set<number>();
  const waiting = new Set<number>();

  it("the quota is the valid papers over six, any fraction disregarded, plus one", () =>
    expect(Math.floor(official.valid / (official.seats + 1)) + 1).toBe(official.quota));

  for (const [i, stage] of official.stages.entries()) {
    const votes = stage.totals.map(hundredths);
    for (const no of stage.newlyElected) {
      elected.add(no - 1);
      if (votes[no - 1] > quota) waiting.add(no - 1);
    }
    for (const no of stage.who) {
      if (stage.action === "exclude") excluded.add(no - 1);
      waiting.delete(no - 1);
    }
    const continuing = votes.map((_, c) => c).filter((c) => !elected.has(c) && !excluded.has(c));
    const vacancies = official.seats - elected.size;
    const surpluses = [...waiting].map((c) => ({ c, surplus: votes[c] - quota }));
    const total = surpluses.reduce((sum, { surplus }) => sum + surplus, 0);
    const set = lowestTogether(votes, continuing, total, vacancies, (together, next) => together < next).at(
      -1,
    );
    const next = official.stages[i + 1];

    it(`stage ${stage.stage} leads to ${next ? `${next.action} of ${next.who.join(", ")}` : "the end"}`, () => {
      if (!next) expect(vacancies).toBe(0);
      else if (next.action === "surplus") {
        expect(set).toBeUndefined();
        expect(surpluses.toSorted((a, b) => b.surplus - a.surplus)[0].c + 1).toBe(next.who[0]);
      } else {
        const lowest = continuing.toSorted((a, b) => votes[a] - votes[b]).slice(0, 1);
        expect((set ?? lowest).map((c) => c + 1).toSorted((a, b) => a - b)).toEqual(next.who);
      }
    });
  }
});
