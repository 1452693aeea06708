import type { Election } from "./election.ts";
import { lowestTogether, moveExcluded, moveSurplus, surplusWaiting } from "./gregory.ts";
import { Sheet } from "./sheet.ts";
import { Tally } from "./tally.ts";
import { byVotes, narrowed } from "./tie.ts";
import type { Lots } from "./tie.ts";
import { withdrawn } from "./withdrawn.ts";

/**
 * The Electoral Reform Society's rules of 1997 (Newland and Britton, third edition). Quota and values in hundredths; the
 * quota falls while nobody is elected; a candidate may be elected below it once nobody could be left out otherwise.
 */
export class Ers97 {
  readonly tally: Tally;
  readonly sheet: Sheet;
  readonly firstQuota: number;
  quota: number;
  readonly #seats: number;
  readonly #lots: Lots;

  constructor(election: Election, lots: Lots) {
    this.tally = new Tally(election.papers, withdrawn(election), 100);
    this.sheet = new Sheet(this.tally);
    this.#seats = election.seats;
    this.#lots = lots;
    this.firstQuota = this.#freshQuota();
    this.quota = this.firstQuota;
  }

  count(): void {
    this.#pointReached();
    this.sheet.record("first", [], this.quota);
    while (!this.#closed()) {
      const waiting = surplusWaiting(this.tally, this.quota);
      // 5.2.2 and 5.2.5: a surplus waits, and candidates go together, while the total does not exceed the next vote.
      const set = lowestTogether(
        this.tally.votes,
        this.tally.continuing(),
        waiting,
        this.#places,
        (together, next) => together <= next,
      ).at(-1);
      if (waiting > 0 && !set) this.#transfer();
      else if (this.#exclude(set ?? [this.#lowest()])) return;
    }
  }

  get #places(): number {
    return this.#seats - this.tally.elected.length;
  }

  /** 5.1.6 and 5.4.8: the vote that can still count, over one more than the seats; a remainder adds a hundredth. */
  #freshQuota(): number {
    return Math.ceil((this.tally.papers.total * 100 - this.tally.nonTransferable) / (this.#seats + 1));
  }

  /** A point at which candidates are elected and to which a tie may look back: the first stage, and every batch. */
  #pointReached(): number[] {
    if (this.tally.elected.length === 0) this.quota = this.#freshQuota();
    this.tally.markPoint();
    return this.#deemElected();
  }

  /** 6.20: votes of continuing candidates and all that wait to be transferred. */
  #activeVote(): number {
    const { votes, excluded } = this.tally;
    const held = [...this.tally.continuing(), ...excluded].reduce(
      (sum, candidate) => sum + votes[candidate],
      0,
    );
    return held + surplusWaiting(this.tally, this.quota);
  }

  /** 5.1.7, 5.3.13 and 5.4.9: in falling order, at the quota or at the active vote over one more than the places left. */
  #deemElected(): number[] {
    const elected: number[] = [];
    const { votes } = this.tally;
    while (this.#places > 0) {
      const enough = Math.max(1, Math.min(this.quota, Math.ceil(this.#activeVote() / (this.#places + 1))));
      const reached = this.tally.continuing().filter((candidate) => votes[candidate] >= enough);
      if (reached.length === 0) break;
      const most = Math.max(...reached.map((candidate) => votes[candidate]));
      const level = reached.filter((candidate) => votes[candidate] === most);
      const next =
        level.length <= this.#places ? byVotes(this.tally, level, "earliest")[0] : this.#oneOf(level);
      if (next === undefined) break;
      this.tally.elect(next, votes[next] > this.quota);
      elected.push(next);
    }
    return elected;
  }

  /** 5.6.2: too many level for the places. The one who led earliest; if level throughout, none is deemed elected yet. */
  #oneOf(level: readonly number[]): number | undefined {
    const left = narrowed(this.tally, level, "most", "earliest");
    return left.length <= this.#places ? left[0] : undefined;
  }

  /** 5.5: all places filled, or just enough candidates left for them. */
  #closed(): boolean {
    if (this.#places === 0) return true;
    if (this.tally.continuing().length > this.#places) return false;
    this.sheet.close({ remainingDeemedElected: this.#electRest() });
    return true;
  }

  #electRest(): number[] {
    const rest = byVotes(this.tally, this.tally.continuing(), "earliest");
    for (const candidate of rest) this.tally.elect(candidate, false);
    return rest.map((candidate) => candidate + 1);
  }

  #transfer(): void {
    const { votes, pending } = this.tally;
    const most = Math.max(...Array.from(pending, (candidate) => votes[candidate]));
    const level = [...pending].filter((candidate) => votes[candidate] === most);
    const left = narrowed(this.tally, level, "most", "earliest");
    const candidate = left.length === 1 ? left[0] : this.#lots.draw("surplus", left, this.sheet.nextStage);
    const transfer = moveSurplus(this.tally, candidate, this.quota);
    this.#pointReached();
    this.sheet.record("surplus", [candidate], this.quota, { transfer });
  }

  #lowest(): number {
    const { votes } = this.tally;
    const continuing = this.tally.continuing();
    const fewest = Math.min(...continuing.map((candidate) => votes[candidate]));
    const level = continuing.filter((candidate) => votes[candidate] === fewest);
    const left = narrowed(this.tally, level, "fewest", "earliest");
    return left.length === 1 ? left[0] : this.#lots.draw("exclude", left, this.sheet.nextStage);
  }

  #exclude(who: readonly number[]): boolean {
    for (const candidate of who) this.tally.exclude(candidate);
    if (this.tally.continuing().length <= this.#places) {
      // 5.5.1: the proposed exclusion would leave just as many as places, so it is not carried out.
      this.sheet.close({
        remainingDeemedElected: this.#electRest(),
        closedByExcluding: who.map((candidate) => candidate + 1),
      });
      return true;
    }
    const subParcels = moveExcluded(this.tally, who, false, () => ({
      elected: this.#pointReached(),
      stop: this.#places === 0,
    }));
    if (subParcels.length === 0) this.#pointReached();
    this.sheet.record("exclude", who, this.quota, { subParcels });
    return false;
  }
}
