import type { Election } from "./election.ts";
import { lowestTogether, moveExcluded, moveSurplus, surplusWaiting } from "./gregory.ts";
import type { Readings } from "./readings.ts";
import { Sheet } from "./sheet.ts";
import { Tally } from "./tally.ts";
import { byVotes, narrowed } from "./tie.ts";
import type { Lots } from "./tie.ts";
import { withdrawn } from "./withdrawn.ts";

/**
 * The single transferable vote of the Model Election Rules for foundation trusts, 2014 (STV44 to STV52), which follow the
 * Local Elections (Northern Ireland) Order 1985 almost word for word. A whole quota; transfer values in hundredths.
 */
export class Ft2014 {
  readonly tally: Tally;
  readonly sheet: Sheet;
  readonly quota: number;
  /** STV52: candidates in the order their surpluses went, or would have gone. */
  readonly surplusOrder: number[] = [];
  readonly #seats: number;
  readonly #lots: Lots;
  readonly #readings: Readings;

  constructor(election: Election, lots: Lots, readings: Readings) {
    this.tally = new Tally(election.papers, withdrawn(election), 100);
    this.sheet = new Sheet(this.tally);
    // STV47: the valid papers divided by one more than the vacancies, any fraction disregarded, plus one.
    this.quota = (Math.floor(election.papers.total / (election.seats + 1)) + 1) * 100;
    this.#seats = election.seats;
    this.#lots = lots;
    this.#readings = readings;
  }

  count(): void {
    this.#deemElected();
    this.#endStage();
    this.sheet.record("first", [], this.quota);
    while (!this.#closed()) {
      const waiting = surplusWaiting(this.tally, this.quota);
      const sets = lowestTogether(
        this.tally.votes,
        this.tally.continuing(),
        waiting,
        this.#vacancies,
        (together, next) => together < next,
      );
      const set = this.#readings.excludeTogether === "largest" ? sets.at(-1) : sets[0];
      // STV49.10: a surplus waits while it could not change who goes next.
      if (waiting > 0 && !set) this.#transfer();
      else if (this.#exclude(set ?? [this.#lowest()])) return;
    }
  }

  get #vacancies(): number {
    return this.#seats - this.tally.elected.length;
  }

  #endStage(): void {
    this.tally.markPoint();
  }

  /** STV47.3: at or above the quota is deemed elected. */
  #deemElected(): number[] {
    const reached = this.tally.continuing().filter((candidate) => this.tally.votes[candidate] >= this.quota);
    const inOrder = byVotes(this.tally, reached, "earliest");
    for (const candidate of inOrder) this.tally.elect(candidate, this.tally.votes[candidate] > this.quota);
    return inOrder;
  }

  /** STV51: the last vacancies can be filled without another transfer. */
  #closed(): boolean {
    if (this.#vacancies === 0) return true;
    const continuing = this.tally.continuing();
    if (continuing.length <= this.#vacancies) {
      this.sheet.close({ remainingDeemedElected: this.#electRest() });
      return true;
    }
    return this.#vacancies === 1 && this.#lastVacancy(continuing);
  }

  #electRest(): number[] {
    const rest = byVotes(this.tally, this.tally.continuing(), "earliest");
    for (const candidate of rest) this.tally.elect(candidate, false);
    return rest.map((candidate) => candidate + 1);
  }

  /** STV51.2: one vacancy, and somebody has as much as everyone else and every surplus together. */
  #lastVacancy(continuing: readonly number[]): boolean {
    const { votes } = this.tally;
    const all = continuing.reduce(
      (sum, candidate) => sum + votes[candidate],
      surplusWaiting(this.tally, this.quota),
    );
    const safe = continuing.filter((candidate) => votes[candidate] >= all - votes[candidate]);
    if (safe.length === 0) return false;
    if (safe.length > 1 && this.#readings.levelForLastVacancy === "elect-neither") return false;
    const left = narrowed(this.tally, safe, "most", "earliest");
    const winner = left.length === 1 ? left[0] : this.#lots.draw("elect", left, this.sheet.nextStage);
    this.tally.elect(winner, false);
    this.sheet.close({ electedByLastVacancyRule: winner + 1 });
    return true;
  }

  /** STV49 and STV50.1: the largest surplus first. */
  #transfer(): void {
    const { votes, pending } = this.tally;
    const most = Math.max(...Array.from(pending, (candidate) => votes[candidate]));
    const level = [...pending].filter((candidate) => votes[candidate] === most);
    const left = narrowed(this.tally, level, "most", "earliest");
    const candidate = left.length === 1 ? left[0] : this.#lots.draw("surplus", left, this.sheet.nextStage);
    const transfer = moveSurplus(this.tally, candidate, this.quota);
    this.surplusOrder.push(candidate);
    this.#deemElected();
    this.#endStage();
    this.sheet.record("surplus", [candidate], this.quota, { transfer });
  }

  /** STV50.13: fewest at the earliest stage at which they differed, then by lot. */
  #lowest(): number {
    const { votes } = this.tally;
    const continuing = this.tally.continuing();
    const fewest = Math.min(...continuing.map((candidate) => votes[candidate]));
    const level = continuing.filter((candidate) => votes[candidate] === fewest);
    const left = narrowed(this.tally, level, "fewest", "earliest");
    return left.length === 1 ? left[0] : this.#lots.draw("exclude", left, this.sheet.nextStage);
  }

  /** Answers whether that closes the count: STV51.3 lets nothing be transferred once the last vacancies can be filled. */
  #exclude(who: readonly number[]): boolean {
    for (const candidate of who) this.tally.exclude(candidate);
    if (this.tally.continuing().length <= this.#vacancies) {
      this.sheet.close({
        remainingDeemedElected: this.#electRest(),
        closedByExcluding: who.map((candidate) => candidate + 1),
      });
      return true;
    }
    const each = this.#readings.electDuringExclusion === "after-each-sub-parcel";
    const subParcels = moveExcluded(this.tally, who, true, () => ({
      elected: each ? this.#deemElected() : [],
      stop: this.#vacancies === 0,
    }));
    this.#deemElected();
    this.#endStage();
    this.sheet.record("exclude", who, this.quota, { subParcels });
    return false;
  }
}
