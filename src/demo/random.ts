/** A stream of chance that a seed and a name settle wholly: the same on every machine. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from 0 up to, and not including, `below`. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Standard normal. */
  normal(): number;
  shuffled<T>(items: readonly T[]): T[];
}

/** FNV-1a, so that near-alike names begin far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}

/** `mulberry32` (public domain, T. Ettinger): 32 bits of state, ample for drawing a hospital. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Each part of the hospital draws from its own stream, so that a change to one leaves the others as they were. */
export function stream(seed: number, name: string): Random {
  const next = mulberry32(hash(`${seed}/${name}`));
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)],
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled: (items) => {
      const mixed = [...items];
      for (let i = mixed.length - 1; i > 0; i--) {
        const other = below(i + 1);
        [mixed[i], mixed[other]] = [mixed[other], mixed[i]];
      }
      return mixed;
    },
  };
}

/** Draws an index with chance in proportion to its weight. Weights may not all be 0. */
export function wheel(weights: readonly number[]): (random: Random) => number {
  const sums: number[] = [];
  let total = 0;
  for (const weight of weights) sums.push((total += weight));
  return (random) => {
    const at = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
