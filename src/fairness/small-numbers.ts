import type { Day } from "#time";
import { day } from "#time";

/** How small counts are kept from naming a person. */
export interface SmallNumberRule {
  readonly id: string;
  readonly from: Day;
  /** Counts from 1 to just under this are hidden. A count of nought is shown. */
  readonly hideBelow: number;
  /** Counts that are shown go to the nearest of this. */
  readonly roundTo: number;
  readonly source: string;
  readonly certainty: "published" | "unverified" | "ours";
}

export const smallNumberRules: readonly SmallNumberRule[] = [
  {
    id: "under-five",
    from: day("2015-01-01"),
    hideBelow: 5,
    roundTo: 5,
    source: "Sevenday's own rule; a trust may choose a stricter one",
    certainty: "ours",
  },
  {
    id: "hospital-episodes",
    from: day("2018-11-01"),
    hideBelow: 8,
    roundTo: 5,
    source:
      "NHS Digital, Hospital Episode Statistics disclosure control: 1 to 7 hidden, the rest to the nearest 5",
    certainty: "unverified",
  },
];

export const underFive = smallNumberRules[0];

/** To the nearest 5, or whatever the rule asks. */
export const rounded = (count: number, rule: SmallNumberRule): number =>
  Math.round(count / rule.roundTo) * rule.roundTo;

/**
 * Which rows of a table must be hidden. Each row is counts that add up across it (moved and not moved, say), and each
 * column adds up down the table to a total that is told. A row goes when one of its counts or their sum is small; then
 * the next smallest rows go too until, in every column, what is hidden together is nought or not small, and at least
 * two rows that hold somebody are hidden. So taking what is shown from a total never gives back one hidden row.
 */
export function hiddenRows(rows: readonly (readonly number[])[], rule: SmallNumberRule): boolean[] {
  const small = (count: number) => count > 0 && count < rule.hideBelow;
  const sizes = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const hidden = rows.map((row, i) => row.some(small) || small(sizes[i]));
  if (!hidden.includes(true)) return hidden;
  const nextSmallest = sizes
    .map((size, row) => ({ size, row }))
    .filter(({ size, row }) => size > 0 && !hidden[row])
    .toSorted((a, b) => a.size - b.size || a.row - b.row);
  const columns = rows[0].map((_, column) => column);
  const safe = () => {
    const gone = rows.filter((_, i) => hidden[i] && sizes[i] > 0);
    if (gone.length < 2) return false;
    return columns.every((column) => !small(gone.reduce((sum, row) => sum + row[column], 0)));
  };
  for (const { row } of nextSmallest) {
    if (safe()) break;
    hidden[row] = true;
  }
  return hidden;
}
