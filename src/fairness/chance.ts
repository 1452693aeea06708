/** Numbers at least 0 and under 1, the same ones every time for the same seed (the mulberry32 step, in the public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from the standard normal distribution (Box and Muller 1958), made from uniform ones. */
export function normals(uniform: () => number): () => number {
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const second = kept;
      kept = undefined;
      return second;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
