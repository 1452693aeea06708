import type { Papers } from "./papers.ts";

/** Papers that reached somebody together, each at the same value. */
export interface Parcel {
  readonly papers: readonly number[];
  /** Copies counted. */
  readonly count: number;
  /** In the smallest part of a vote. */
  readonly value: number;
  readonly firstPreferences: boolean;
}

/** Papers sorted by the next candidate still standing on each. */
export interface Sorted {
  readonly to: readonly (readonly number[])[];
  readonly counts: readonly number[];
  readonly transferable: number;
  readonly nonTransferable: number;
}

/**
 * Where every vote stands. All in whole numbers of the smallest part of a vote, `parts` of which make one, so that
 * nothing is ever rounded but where the rules round. Candidates are numbered from 0.
 */
export class Tally {
  readonly parts: number;
  readonly papers: Papers;
  readonly votes: number[];
  readonly parcels: Parcel[][];
  nonTransferable = 0;
  /** 1 while neither elected nor excluded. */
  readonly standing: Uint8Array;
  /** In the order they were deemed elected, and excluded. */
  readonly elected: number[] = [];
  readonly excluded: number[] = [];
  /** Elected with a surplus still to transfer. */
  readonly pending = new Set<number>();
  /** Votes at every point a tie may look back to, first to last. */
  readonly points: number[][] = [];

  constructor(papers: Papers, withdrawn: readonly number[], parts: number) {
    this.parts = parts;
    this.papers = papers;
    this.votes = Array.from({ length: papers.candidates }, () => 0);
    this.parcels = this.votes.map(() => []);
    this.standing = new Uint8Array(papers.candidates).fill(1);
    for (const candidate of withdrawn) this.standing[candidate] = 0;
    const every = Array.from({ length: papers.distinct }, (_, paper) => paper);
    const sorted = this.onward([every]);
    for (const [candidate, own] of sorted.to.entries())
      this.give(candidate, {
        papers: own,
        count: sorted.counts[candidate],
        value: parts,
        firstPreferences: true,
      });
    // Papers for nobody but candidates who withdrew.
    this.nonTransferable = sorted.nonTransferable * parts;
  }

  continuing(): number[] {
    return this.votes.map((_, candidate) => candidate).filter((candidate) => this.standing[candidate] === 1);
  }

  /** Sorts papers by next available preference; nothing moves yet. */
  onward(sets: readonly (readonly number[])[]): Sorted {
    const to: number[][] = this.votes.map(() => []);
    const counts = this.votes.map(() => 0);
    let nonTransferable = 0;
    for (const set of sets)
      for (const paper of set) {
        const next = this.papers.next(paper, this.standing);
        const copies = this.papers.copies(paper);
        if (next < 0) nonTransferable += copies;
        else {
          to[next].push(paper);
          counts[next] += copies;
        }
      }
    return { to, counts, transferable: counts.reduce((sum, count) => sum + count, 0), nonTransferable };
  }

  give(candidate: number, parcel: Parcel): void {
    if (parcel.count === 0) return;
    this.parcels[candidate].push(parcel);
    this.votes[candidate] += parcel.count * parcel.value;
  }

  /** Gives sorted papers on at one value, and answers the votes that moved. */
  giveAll({ to, counts }: Sorted, value: number): number {
    let moved = 0;
    for (const [candidate, papers] of to.entries()) {
      this.give(candidate, { papers, count: counts[candidate], value, firstPreferences: false });
      moved += counts[candidate] * value;
    }
    return moved;
  }

  elect(candidate: number, hasSurplus: boolean): void {
    this.standing[candidate] = 0;
    this.elected.push(candidate);
    if (hasSurplus) this.pending.add(candidate);
  }

  exclude(candidate: number): void {
    this.standing[candidate] = 0;
    this.excluded.push(candidate);
  }

  markPoint(): void {
    this.points.push([...this.votes]);
  }

  /** No vote may come from nowhere or go nowhere (STV49.4 and its like ask the returning officer to compare). */
  check(): void {
    const all = this.votes.reduce((sum, votes) => sum + votes, this.nonTransferable);
    if (all !== this.papers.total * this.parts)
      throw new Error(`The count lost its balance: ${all} parts of votes for ${this.papers.total} papers`);
  }
}
