/** The middle value (of an even number, half way between the two in the middle) and the mean. */
export function middleOf(values: readonly number[]): {
  median: number | undefined;
  mean: number | undefined;
} {
  if (values.length === 0) return { median: undefined, mean: undefined };
  const inOrder = values.toSorted((a, b) => a - b);
  const half = inOrder.length >> 1;
  return {
    median: inOrder.length % 2 === 1 ? inOrder[half] : (inOrder[half - 1] + inOrder[half]) / 2,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  };
}
