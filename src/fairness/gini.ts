/**
 * How unevenly something is shared: 0 when all carry the same, (n−1)/n when one of n carries everything.
 * 2 Σ i·x₍ᵢ₎ / (n Σ x) − (n+1)/n with ranks i from 1 over values in order; the same as half the mean difference between
 * every two people, divided by the mean. Undefined for nobody; 0 when there was nothing to share.
 */
export function gini(values: readonly number[]): number | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const inOrder = values.toSorted((a, b) => a - b);
  if (inOrder[0] < 0) throw new RangeError("A Gini coefficient has no meaning for a negative share");
  const total = inOrder.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const ranked = inOrder.reduce((sum, value, i) => sum + (i + 1) * value, 0);
  return (2 * ranked) / (n * total) - (n + 1) / n;
}
