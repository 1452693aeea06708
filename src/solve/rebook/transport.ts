/**
 * Who goes where, as flat arrays: `n` people, each wanting `supply` units together, and `capacity.length` places.
 * The offers of person `i` are the arcs `first[i]` to `first[i + 1] - 1`, cheapest first. Costs are per unit and never negative;
 * anyone may stay unplaced at `unplaced[i]` a unit, so a problem always has an answer.
 */
export interface Transport {
  readonly supply: Int32Array;
  readonly capacity: Int32Array;
  readonly first: Int32Array;
  readonly place: Int32Array;
  readonly cost: Float64Array;
  readonly unplaced: Float64Array;
}

export interface TransportAnswer {
  /** Units carried by each arc. */
  readonly flow: Int32Array;
  /** Units of each person left unplaced. */
  readonly left: Int32Array;
  /** A price per unit of each place: the certificate. */
  readonly price: Float64Array;
}

/**
 * The cheapest way to place everyone, by successive shortest paths with prices (Edmonds and Karp 1972; Tomizawa 1971).
 * Each person in turn takes the cheapest chain of moves: a free unit, or somebody's unit while that somebody moves on
 * or steps out. A search ends at the first free unit it reaches, so most are short. With whole-number costs below 2^53
 * in all, every sum is exact and the answer is the optimum; `order` says who goes first and changes only the time taken.
 */
export function solveTransport(problem: Transport, order?: Int32Array): TransportAnswer {
  const { supply, capacity, first, place, cost, unplaced } = problem;
  const people = supply.length;
  const places = capacity.length;
  const arcs = place.length;
  const flow = new Int32Array(arcs);
  const left = new Int32Array(people);
  const room = Int32Array.from(capacity);
  const price = new Float64Array(places);
  /** What a unit of each person costs at present prices. */
  const worth = new Float64Array(people);
  const owner = new Int32Array(arcs);
  for (let i = 0; i < people; i++) owner.fill(i, first[i], first[i + 1]);
  // Arcs in use, a linked list a place.
  const head = new Int32Array(places).fill(-1);
  const next = new Int32Array(arcs).fill(-1);
  const previous = new Int32Array(arcs).fill(-1);

  const distance = new Float64Array(places).fill(Infinity);
  const personDistance = new Float64Array(people).fill(Infinity);
  /** The arc by which a place was reached, and the arc whose unit a person was pushed out of. */
  const cameBy = new Int32Array(places).fill(-1);
  const pushedFrom = new Int32Array(people).fill(-1);
  const done = new Uint8Array(places);
  const reached: number[] = [];
  const visited: number[] = [];
  const heap = new PlaceHeap(places, distance);

  const use = (arc: number): void => {
    const at = place[arc];
    const old = head[at];
    next[arc] = old;
    previous[arc] = -1;
    if (old >= 0) previous[old] = arc;
    head[at] = arc;
  };
  const release = (arc: number): void => {
    const before = previous[arc];
    const after = next[arc];
    if (before >= 0) next[before] = after;
    else head[place[arc]] = after;
    if (after >= 0) previous[after] = before;
  };

  /** Pushes as many units as one cheapest chain can carry for this person. Answers the units settled. */
  function augment(source: number, wanted: number): number {
    let end = -1; // a place with room, or
    let quitter = source; // the person who steps out
    let best = unplaced[source] - worth[source];
    const relax = (person: number, base: number): void => {
      const own = worth[person];
      for (let arc = first[person], stop = first[person + 1]; arc < stop; arc++) {
        // Cheapest first, and no price is below nought: what follows cannot reach anything sooner.
        if (base + cost[arc] - own >= best) break;
        const at = place[arc];
        const reach = base + Math.max(0, cost[arc] + price[at] - own);
        if (reach >= distance[at] || reach >= best || done[at]) continue;
        if (distance[at] === Infinity) reached.push(at);
        distance[at] = reach;
        cameBy[at] = arc;
        if (room[at] > 0) {
          best = reach;
          end = at;
        } else heap.push(at);
      }
    };
    relax(source, 0);
    for (;;) {
      const at = heap.pop();
      if (at < 0 || distance[at] >= best) break;
      done[at] = 1;
      const base = distance[at];
      for (let arc = head[at]; arc >= 0; arc = next[arc]!) {
        const person = owner[arc];
        if (person === source || base >= personDistance[person]) continue;
        personDistance[person] = base;
        pushedFrom[person] = arc;
        visited.push(person);
        const out = base + Math.max(0, unplaced[person] - worth[person]);
        if (out < best) {
          best = out;
          end = -1;
          quitter = person;
        }
        relax(person, base);
      }
    }
    // Walk back once for the width of the chain, once to move the units.
    let width = end >= 0 ? Math.min(wanted, room[end]) : wanted;
    walk((arcOut) => {
      width = Math.min(width, flow[arcOut]);
    });
    if (end < 0) left[quitter] += width;
    else room[end] -= width;
    walk(
      (arcOut) => {
        flow[arcOut] -= width;
        if (flow[arcOut] === 0) release(arcOut);
      },
      (arcIn) => {
        if (flow[arcIn] === 0) use(arcIn);
        flow[arcIn] += width;
      },
    );
    for (const at of reached) {
      if (done[at] && distance[at] < best) price[at] += best - distance[at];
      distance[at] = Infinity;
      cameBy[at] = -1;
      done[at] = 0;
    }
    for (const person of visited) {
      if (personDistance[person] < best) worth[person] += best - personDistance[person];
      personDistance[person] = Infinity;
      pushedFrom[person] = -1;
    }
    worth[source] += best;
    reached.length = 0;
    visited.length = 0;
    heap.clear();
    return width;

    function walk(out: (arc: number) => void, into?: (arc: number) => void): void {
      let person: number;
      if (end >= 0) {
        const arc = cameBy[end];
        into?.(arc);
        person = owner[arc]!;
      } else person = quitter;
      while (person !== source) {
        const arcOut = pushedFrom[person];
        out(arcOut);
        const arcIn = cameBy[place[arcOut]];
        into?.(arcIn);
        person = owner[arcIn]!;
      }
    }
  }

  for (let turn = 0; turn < people; turn++) {
    const source = order ? order[turn] : turn;
    let wanted = supply[source];
    while (wanted > 0) wanted -= augment(source, wanted);
  }
  return { flow, left, price };
}

/** A binary heap of places by distance, with decrease. */
class PlaceHeap {
  readonly #items: Int32Array;
  readonly #position: Int32Array;
  readonly #distance: Float64Array;
  #size = 0;

  constructor(places: number, distance: Float64Array) {
    this.#items = new Int32Array(places);
    this.#position = new Int32Array(places).fill(-1);
    this.#distance = distance;
  }

  /** Adds a place, or moves it up after its distance fell. */
  push(place: number): void {
    let at = this.#position[place];
    if (at < 0) at = this.#size++;
    this.#rise(at, place);
  }

  /** The nearest place, or -1. */
  pop(): number {
    if (this.#size === 0) return -1;
    const top = this.#items[0];
    this.#position[top] = -1;
    const last = this.#items[--this.#size];
    if (this.#size > 0) this.#sink(0, last);
    return top;
  }

  clear(): void {
    for (let i = 0; i < this.#size; i++) this.#position[this.#items[i]] = -1;
    this.#size = 0;
  }

  #rise(from: number, place: number): void {
    let at = from;
    const key = this.#distance[place];
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = this.#items[up];
      if (this.#distance[above] <= key) break;
      this.#items[at] = above;
      this.#position[above] = at;
      at = up;
    }
    this.#items[at] = place;
    this.#position[place] = at;
  }

  #sink(from: number, place: number): void {
    let at = from;
    const key = this.#distance[place];
    for (;;) {
      let down = 2 * at + 1;
      if (down >= this.#size) break;
      if (down + 1 < this.#size && this.#distance[this.#items[down + 1]] < this.#distance[this.#items[down]])
        down++;
      const below = this.#items[down];
      if (this.#distance[below] >= key) break;
      this.#items[at] = below;
      this.#position[below] = at;
      at = down;
    }
    this.#items[at] = place;
    this.#position[place] = at;
  }
}
