import type { FairPay, PayGap } from "#fairness";

/** Printed with every gap. */
export const gapIsNotUnequalPay =
  "A gap between the average pay of men and women is not unequal pay for equal work, which the law forbids and this does not measure.";

const percent = (share: number): string => `${(Math.abs(share) * 100).toFixed(1)}%`;

const share = (one: number | undefined): string => (one === undefined ? "not told" : percent(one));
const pounds = (amount: number): string => `£${Math.round(amount).toLocaleString("en-GB")}`;

function gapSays(what: string, gap: number | undefined, leastGroup: number): string {
  if (gap === undefined) return `${what}: not told, because fewer than ${leastGroup} men or women are in it.`;
  if (Math.abs(gap) < 0.0005) return `${what}: no gap.`;
  return `${what}: women ${gap > 0 ? "less" : "more"} by ${percent(gap)} of what men had.`;
}

/** The six figures as lines, and what they do not say. */
export function payGapSays({ leastGroup, quarters, ...gap }: PayGap): string[] {
  return [
    gapSays("Mean hourly pay", gap.meanHourlyGap, leastGroup),
    gapSays("Median hourly pay", gap.medianHourlyGap, leastGroup),
    gapSays("Mean bonus", gap.meanBonusGap, leastGroup),
    gapSays("Median bonus", gap.medianBonusGap, leastGroup),
    `Had a bonus: ${share(gap.menWithBonus)} of men, ${share(gap.womenWithBonus)} of women.`,
    quarters
      ? `Women in each quarter of hourly pay, lowest first: ${quarters.map(({ women, size }) => (size === 0 ? "nobody" : percent(women / size))).join(", ")}.`
      : `Quarters of hourly pay: not told, because fewer than ${leastGroup} men or women are in them.`,
    gapIsNotUnequalPay,
  ];
}

export function fairPaySays(found: FairPay | undefined): string {
  if (!found) return "Fair pay ratio: not told of fewer than ten people.";
  const { midpoint, ratios, percentiles, percentileMethod } = found;
  return (
    `The mid-point of the highest-paid director's band, ${pounds(midpoint)}, is ${ratios.median.toFixed(2)} times median ` +
    `pay (${pounds(percentiles.median)}), ${ratios.p25.toFixed(2)} times the 25th percentile and ${ratios.p75.toFixed(2)} times the 75th. ` +
    `Percentiles by ${percentileMethod}. Compare a trust with itself over time first.`
  );
}
