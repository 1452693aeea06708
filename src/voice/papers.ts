/**
 * Ballot papers, those with the same preferences kept once with how many there are. Candidates are numbered from 0.
 * Preferences lie end to end in one long array, so that a million different papers still fit in little memory. Nothing
 * here says whose a paper was, or in what order papers came.
 */
export class Papers {
  readonly candidates: number;
  /** Preferences of every paper, one after another. */
  #preferences: Uint8Array | Uint16Array;
  /** Where each paper's preferences begin; one more entry says where the last ends. */
  #starts = new Uint32Array(1024);
  #copies = new Float64Array(1024);
  #distinct = 0;
  #total = 0;
  /** Open addressing: one more than a paper's number, or 0. */
  #slots = new Uint32Array(4096);

  constructor(candidates: number) {
    this.candidates = candidates;
    this.#preferences = candidates <= 256 ? new Uint8Array(4096) : new Uint16Array(4096);
  }

  /** Different papers. */
  get distinct(): number {
    return this.#distinct;
  }

  /** All papers, copies counted. */
  get total(): number {
    return this.#total;
  }

  copies(paper: number): number {
    return this.#copies[paper];
  }

  /** Adds so many copies of a paper with the first `length` of these preferences. */
  add(preferences: ArrayLike<number>, length: number, copies: number): void {
    const slot = this.#find(preferences, length);
    const known = this.#slots[slot];
    this.#total += copies;
    if (known > 0) {
      this.#copies[known - 1] += copies;
      return;
    }
    const start = this.#starts[this.#distinct];
    this.#makeRoom(start + length);
    for (let i = 0; i < length; i++) this.#preferences[start + i] = preferences[i]!;
    this.#copies[this.#distinct] = copies;
    this.#starts[this.#distinct + 1] = start + length;
    this.#slots[slot] = ++this.#distinct;
    if (this.#distinct * 2 > this.#slots.length) this.#rehash();
  }

  preferencesOf(paper: number): number[] {
    return Array.from(this.#preferences.subarray(this.#starts[paper], this.#starts[paper + 1]));
  }

  /** The first preference for somebody of whom `standing` is not nought, or −1. */
  next(paper: number, standing: Uint8Array): number {
    const end = this.#starts[paper + 1];
    for (let at = this.#starts[paper]; at < end; at++) {
      const candidate = this.#preferences[at];
      if (standing[candidate] !== 0) return candidate;
    }
    return -1;
  }

  #find(preferences: ArrayLike<number>, length: number): number {
    const mask = this.#slots.length - 1;
    let hash = 2166136261;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ preferences[i], 16777619);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.#slots[slot]; known > 0; known = this.#slots[slot]!) {
      if (this.#same(known - 1, preferences, length)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #same(paper: number, preferences: ArrayLike<number>, length: number): boolean {
    const start = this.#starts[paper];
    if (this.#starts[paper + 1] - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#preferences[start + i] !== preferences[i]) return false;
    return true;
  }

  #makeRoom(preferences: number): void {
    if (preferences > this.#preferences.length) {
      const more = new (this.candidates <= 256 ? Uint8Array : Uint16Array)(
        Math.max(preferences, this.#preferences.length * 2),
      );
      more.set(this.#preferences);
      this.#preferences = more;
    }
    if (this.#distinct + 2 > this.#copies.length) {
      const [starts, copies] = [
        new Uint32Array(this.#copies.length * 2),
        new Float64Array(this.#copies.length * 2),
      ];
      starts.set(this.#starts);
      copies.set(this.#copies);
      [this.#starts, this.#copies] = [starts, copies];
    }
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let paper = 0; paper < this.#distinct; paper++) {
      const own = this.#preferences.subarray(this.#starts[paper], this.#starts[paper + 1]);
      // Every stored paper differs from every other, so the first free slot is its own.
      const slot = this.#find(own, own.length);
      this.#slots[slot] = paper + 1;
    }
  }
}
