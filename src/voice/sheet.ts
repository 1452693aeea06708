import { decimal } from "./stage.ts";
import type { Stage } from "./stage.ts";
import type { Tally } from "./tally.ts";

type Closing = Pick<Stage, "electedByLastVacancyRule" | "remainingDeemedElected" | "closedByExcluding">;
type Detail = Pick<Stage, "transfer" | "subParcels">;

/** The result sheet as it grows. The last stage is brought up to date when the count closes without another transfer. */
export class Sheet {
  readonly #tally: Tally;
  readonly #stages: Stage[] = [];

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  get stages(): readonly Stage[] {
    return this.#stages;
  }

  /** The number the stage about to be made will have. */
  get nextStage(): number {
    return this.#stages.length + 1;
  }

  record(action: Stage["action"], who: readonly number[], quota: number, detail: Detail = {}): void {
    this.#tally.check();
    const write = (votes: number) => decimal(votes, this.#tally.parts);
    this.#stages.push({
      stage: this.nextStage,
      action,
      who: numbers(who),
      quota: write(quota),
      votes: this.#tally.votes.map(write),
      nonTransferable: write(this.#tally.nonTransferable),
      ...this.#soFar(),
      ...detail,
    });
  }

  close(how: Closing = {}): void {
    const last = this.#stages.pop();
    if (last) this.#stages.push({ ...last, ...this.#soFar(), ...how });
  }

  #soFar(): Pick<Stage, "electedSoFar" | "excludedSoFar"> {
    return { electedSoFar: numbers(this.#tally.elected), excludedSoFar: numbers(this.#tally.excluded) };
  }
}

/** Candidates as people number them, from 1. */
export const numbers = (candidates: readonly number[]): number[] =>
  candidates.map((candidate) => candidate + 1);
