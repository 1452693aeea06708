/**
 * Shares a whole number out in proportion to weights, by largest remainder; the earlier wins a tie. The answer adds up
 * to `total` exactly. Where every weight is 0 the first takes all.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact =
    sum > 0 ? weights.map((weight) => (total * weight) / sum) : weights.map((_, i) => (i === 0 ? total : 0));
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((share, i) => ({ i, remainder: share - shares[i] }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) shares[i]++;
  return shares;
}

/** Multiplies a run of counts by a scale so that every running total stays within one of the exact figure. */
export function scaled(counts: readonly number[], scale: number): number[] {
  let exact = 0;
  let given = 0;
  return counts.map((count) => {
    exact += count * scale;
    const share = Math.round(exact) - given;
    given += share;
    return share;
  });
}
