/** Linear interpolation between the two nearest values in order, both ends included (the way of most spreadsheets). */
export function percentile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0 || !(share >= 0 && share <= 1)) return undefined;
  const inOrder = values.toSorted((a, b) => a - b);
  const place = share * (inOrder.length - 1);
  const below = Math.floor(place);
  const [low, high] = [inOrder[below], inOrder[Math.min(below + 1, inOrder.length - 1)]];
  return low + (high - low) * (place - below);
}

/**
 * Fair pay disclosure: the mid-point of the highest-paid director's band over the pay of the workforce, full-time
 * equivalent and annualised, staff in post at the year end (Government Financial Reporting Manual; percentiles since
 * 2021-22). Undefined for fewer than ten people.
 */
export interface FairPay {
  readonly midpoint: number;
  readonly percentiles: { readonly p25: number; readonly median: number; readonly p75: number };
  readonly ratios: { readonly p25: number; readonly median: number; readonly p75: number };
  /** Bodies differ in this, so it is told. */
  readonly percentileMethod: "linear interpolation, both ends included";
}

export function fairPay(
  highestPaidBand: { readonly from: number; readonly to: number },
  fullTimePay: readonly number[],
  leastGroup = 10,
): FairPay | undefined {
  if (fullTimePay.length < leastGroup) return undefined;
  const midpoint = (highestPaidBand.from + highestPaidBand.to) / 2;
  const [p25, median, p75] = [0.25, 0.5, 0.75].map((share) => percentile(fullTimePay, share)!) as [
    number,
    number,
    number,
  ];
  return {
    midpoint,
    percentiles: { p25, median, p75 },
    ratios: { p25: midpoint / p25, median: midpoint / median, p75: midpoint / p75 },
    percentileMethod: "linear interpolation, both ends included",
  };
}
