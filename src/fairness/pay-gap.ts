import { middleOf } from "./middle.ts";

export type PayGapSex = "F" | "M";

export interface HourlyPay {
  readonly sex: PayGapSex;
  /** Ordinary pay and bonus of the pay period over its hours, in pounds. Full-pay relevant employees only. */
  readonly hourly: number;
}

/** Bonuses in the twelve months before the snapshot, of everyone employed on it. */
export interface Bonuses {
  readonly relevantMen: number;
  readonly relevantWomen: number;
  readonly toMen: readonly number[];
  readonly toWomen: readonly number[];
}

export interface Quarter {
  readonly quarter: "lower" | "lower-middle" | "upper-middle" | "upper";
  readonly size: number;
  readonly women: number;
  readonly men: number;
}

/**
 * The six figures of the Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017, snapshot 31 March.
 * Gaps are the men's figure less the women's as a share of the men's: above 0, men had more. A gap is not unequal pay for
 * equal work.
 */
export interface PayGap {
  readonly meanHourlyGap: number | undefined;
  readonly medianHourlyGap: number | undefined;
  readonly meanBonusGap: number | undefined;
  readonly medianBonusGap: number | undefined;
  readonly menWithBonus: number | undefined;
  readonly womenWithBonus: number | undefined;
  readonly quarters: readonly Quarter[] | undefined;
  /** Fewer of one sex than this, and nothing of their pay is told. */
  readonly leastGroup: number;
}

/** Ten people are the fewest whose pay is told. */
const leastPayGroup = 10;

export function payGap(staff: readonly HourlyPay[], bonuses: Bonuses, leastGroup = leastPayGroup): PayGap {
  const men = staff.filter(({ sex }) => sex === "M").map(({ hourly }) => hourly);
  const women = staff.filter(({ sex }) => sex === "F").map(({ hourly }) => hourly);
  const tell = men.length >= leastGroup && women.length >= leastGroup;
  const tellBonus = bonuses.relevantMen >= leastGroup && bonuses.relevantWomen >= leastGroup;
  const enoughBonuses = bonuses.toMen.length >= leastGroup && bonuses.toWomen.length >= leastGroup;
  return {
    meanHourlyGap: tell ? gap(middleOf(men).mean, middleOf(women).mean) : undefined,
    medianHourlyGap: tell ? gap(middleOf(men).median, middleOf(women).median) : undefined,
    meanBonusGap: enoughBonuses
      ? gap(middleOf(bonuses.toMen).mean, middleOf(bonuses.toWomen).mean)
      : undefined,
    medianBonusGap: enoughBonuses
      ? gap(middleOf(bonuses.toMen).median, middleOf(bonuses.toWomen).median)
      : undefined,
    menWithBonus: tellBonus ? bonuses.toMen.length / bonuses.relevantMen : undefined,
    womenWithBonus: tellBonus ? bonuses.toWomen.length / bonuses.relevantWomen : undefined,
    quarters: tell ? payQuarters(staff) : undefined,
    leastGroup,
  };
}

const gap = (men: number | undefined, women: number | undefined): number | undefined =>
  men === undefined || women === undefined || men === 0 ? undefined : (men - women) / men;

const quarterNames = ["lower", "lower-middle", "upper-middle", "upper"] as const;

/** Who is left over when staff do not divide by four: one to the lower quarter, a second to the upper middle, a third to the lower middle. */
const leftOver: readonly (readonly number[])[] = [[], [0], [0, 2], [0, 1, 2]];

/** Four equal groups from the lowest hourly pay up. People on one rate at a border are spread in proportion to their sex. */
export function payQuarters(staff: readonly HourlyPay[]): Quarter[] {
  const inOrder = staff.toSorted((a, b) => a.hourly - b.hourly);
  const extra = leftOver[inOrder.length % 4];
  const sizes = quarterNames.map((_, i) => Math.floor(inOrder.length / 4) + (extra.includes(i) ? 1 : 0));
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0));
  const womenUpTo = ends.map((end) => womenBelow(inOrder, end));
  return quarterNames.map((quarter, i) => {
    const women = womenUpTo[i] - (womenUpTo[i - 1] ?? 0);
    return { quarter, size: sizes[i], women, men: sizes[i] - women };
  });
}

/** Women among the first so many; where a rate runs over that border, its women fall on either side in proportion. */
function womenBelow(inOrder: readonly HourlyPay[], end: number): number {
  const womenIn = (some: readonly HourlyPay[]) => some.filter(({ sex }) => sex === "F").length;
  const border = inOrder[end - 1];
  if (!border) return 0;
  const below = inOrder.filter(({ hourly }) => hourly < border.hourly);
  const level = inOrder.filter(({ hourly }) => hourly === border.hourly);
  return womenIn(below) + Math.round((womenIn(level) * (end - below.length)) / level.length);
}
