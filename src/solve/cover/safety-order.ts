/**
 * Which areas come first when not all can be kept: the areas national letters name, in tiers. An hour short in the first
 * tier weighs as four in the last. Tiers, weights and the words matched are our example; a trust sets its own.
 */
interface Tier {
  readonly weight: number;
  readonly words: RegExp;
}

const tiers: readonly Tier[] = [
  {
    weight: 4,
    words:
      /resus|\b(icu|itu|hdu|nicu|picu|scbu)\b|critical care|intensive|arrest|airway|obstetric|labour|theatre|anaesth|trauma|neonat/i,
  },
  {
    weight: 2,
    words:
      /\b(ed|a&e)\b|emergency|majors|take|stroke|\bpci\b|cardiolog|surg|paediatr|gi bleed|endoscop|vascular|neuro|renal|dialysis|oncolog|psychiatric|crisis/i,
  },
];

/** What an hour short in this area weighs. */
export const weightOf = (area: string): number => tiers.find((tier) => tier.words.test(area))?.weight ?? 1;

/** Heaviest first; areas of one weight in alphabetical order, so that the order is the same on any machine. */
export const bySafety = (a: { area: string }, b: { area: string }): number =>
  weightOf(b.area) - weightOf(a.area) || (a.area < b.area ? -1 : a.area > b.area ? 1 : 0);
