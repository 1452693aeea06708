import type { Election } from "./election.ts";
import { Sheet } from "./sheet.ts";
import { Tally } from "./tally.ts";
import { byVotes } from "./tie.ts";
import type { Lots } from "./tie.ts";
import { withdrawn } from "./withdrawn.ts";

/** First past the post: most first preferences; a tie for the last place is settled by lot. */
export class Plurality {
  readonly tally: Tally;
  readonly sheet: Sheet;
  readonly #seats: number;
  readonly #lots: Lots;

  constructor(election: Election, lots: Lots) {
    this.tally = new Tally(election.papers, withdrawn(election), 1);
    this.sheet = new Sheet(this.tally);
    this.#seats = election.seats;
    this.#lots = lots;
  }

  count(): void {
    const { tally } = this;
    this.sheet.record("first", [], 0);
    while (tally.elected.length < this.#seats && tally.continuing().length > 0) {
      const inOrder = byVotes(tally, tally.continuing(), "earliest");
      const level = inOrder.filter((candidate) => tally.votes[candidate] === tally.votes[inOrder[0]]);
      const places = this.#seats - tally.elected.length;
      const next = level.length <= places ? level[0] : this.#lots.draw("elect", level, 1);
      tally.elect(next, false);
    }
    this.sheet.close();
  }
}
