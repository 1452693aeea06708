import type { Election } from "./election.ts";
import { surplusWaiting } from "./gregory.ts";
import { Sheet } from "./sheet.ts";
import type { Stage } from "./stage.ts";
import { Tally } from "./tally.ts";
import { byVotes, narrowed } from "./tie.ts";
import type { Lots } from "./tie.ts";
import { withdrawn } from "./withdrawn.ts";

const parts = 100_000;

/**
 * The Scottish Local Government Elections Orders 2007 and 2011, rules 45 to 52 (the weighted inclusive Gregory method):
 * every paper a candidate holds shares in the surplus, to five decimal places, and candidates go one at a time.
 */
export class ScottishWig {
  readonly tally: Tally;
  readonly sheet: Sheet;
  readonly quota: number;
  readonly #seats: number;
  readonly #lots: Lots;

  constructor(election: Election, lots: Lots) {
    this.tally = new Tally(election.papers, withdrawn(election), parts);
    this.sheet = new Sheet(this.tally);
    this.quota = (Math.floor(election.papers.total / (election.seats + 1)) + 1) * parts;
    this.#seats = election.seats;
    this.#lots = lots;
  }

  count(): void {
    this.#endStage();
    this.sheet.record("first", [], this.quota);
    while (!this.#closed()) {
      if (surplusWaiting(this.tally, this.quota) > 0) this.#transfer();
      else this.#exclude();
    }
  }

  get #vacancies(): number {
    return this.#seats - this.tally.elected.length;
  }

  /** Rule 47: at the end of a stage, at or above the quota is deemed elected. */
  #endStage(): void {
    const { votes } = this.tally;
    const reached = this.tally.continuing().filter((candidate) => votes[candidate] >= this.quota);
    for (const candidate of byVotes(this.tally, reached, "most-recent"))
      this.tally.elect(candidate, votes[candidate] > this.quota);
    this.tally.markPoint();
  }

  /** Rule 52: as many continue as there are vacancies. */
  #closed(): boolean {
    if (this.#vacancies === 0) return true;
    const continuing = this.tally.continuing();
    if (continuing.length > this.#vacancies) return false;
    const rest = byVotes(this.tally, continuing, "most-recent");
    for (const candidate of rest) this.tally.elect(candidate, false);
    this.sheet.close({ remainingDeemedElected: rest.map((candidate) => candidate + 1) });
    return true;
  }

  #transfer(): void {
    const { tally, quota } = this;
    const most = Math.max(...Array.from(tally.pending, (candidate) => tally.votes[candidate]));
    const level = [...tally.pending].filter((candidate) => tally.votes[candidate] === most);
    const left = narrowed(tally, level, "most", "most-recent");
    const candidate = left.length === 1 ? left[0] : this.#lots.draw("surplus", left, this.sheet.nextStage);
    const votes = tally.votes[candidate];
    const transfer = { papersExamined: 0, transferablePapers: 0 };
    let moved = 0;
    for (const parcel of tally.parcels[candidate]) {
      const sorted = tally.onward([parcel.papers]);
      // Rule 48(3): surplus times the paper's value over the candidate's votes, a remainder ignored. The product is too
      // large for a plain number in a big election.
      const value = Number((BigInt(votes - quota) * BigInt(parcel.value)) / BigInt(votes));
      moved += tally.giveAll(sorted, value);
      transfer.papersExamined += parcel.count;
      transfer.transferablePapers += sorted.transferable;
    }
    tally.votes[candidate] = quota;
    tally.nonTransferable += votes - quota - moved;
    tally.pending.delete(candidate);
    this.#endStage();
    this.sheet.record("surplus", [candidate], quota, { transfer });
  }

  #exclude(): void {
    const { tally } = this;
    const continuing = tally.continuing();
    const fewest = Math.min(...continuing.map((candidate) => tally.votes[candidate]));
    const level = continuing.filter((candidate) => tally.votes[candidate] === fewest);
    const left = narrowed(tally, level, "fewest", "most-recent");
    const candidate = left.length === 1 ? left[0] : this.#lots.draw("exclude", left, this.sheet.nextStage);
    tally.exclude(candidate);
    const transfer: Stage["transfer"] = tally.parcels[candidate].reduce(
      (sum, parcel) => {
        const sorted = tally.onward([parcel.papers]);
        tally.giveAll(sorted, parcel.value);
        tally.nonTransferable += sorted.nonTransferable * parcel.value;
        return {
          papersExamined: sum.papersExamined + parcel.count,
          transferablePapers: sum.transferablePapers + sorted.transferable,
        };
      },
      { papersExamined: 0, transferablePapers: 0 },
    );
    tally.votes[candidate] = 0;
    this.#endStage();
    this.sheet.record("exclude", [candidate], this.quota, { transfer });
  }
}
