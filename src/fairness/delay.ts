import type { Day } from "#time";
import type { Dimension, DimensionId } from "./dimension.ts";
import type { HeldPlace } from "./place.ts";
import { middleOf } from "./middle.ts";
import { hiddenRows, rounded, underFive } from "./small-numbers.ts";
import type { SmallNumberRule } from "./small-numbers.ts";

/** A displaced place and the date that took its place; undefined while its holder has none. */
export interface Moved {
  readonly place: HeldPlace;
  readonly newDate: Day | undefined;
}

/** Days between the date lost and the new one. Below nought when the new one is sooner. */
export const daysOfDelay = ({ place, newDate }: Moved): number | undefined =>
  newDate === undefined ? undefined : newDate - place.on;

export type DelayRow =
  | { readonly group: string; readonly hidden: true }
  | {
      readonly group: string;
      readonly hidden: false;
      /** Rounded by the rule. */
      readonly withNewDate: number;
      readonly withoutDate: number;
      /** Of those with a new date, to a tenth of a day. Undefined when nobody has one. */
      readonly medianDays: number | undefined;
      readonly meanDays: number | undefined;
    };

export interface DelayTable {
  readonly dimension: DimensionId;
  readonly source: string;
  readonly rows: readonly DelayRow[];
  readonly rule: SmallNumberRule;
}

/** How long the displaced wait for their new date, group by group, and how many have none. Small numbers are hidden. */
export function delays(
  moved: Iterable<Moved>,
  dimension: Dimension,
  rule: SmallNumberRule = underFive,
): DelayTable {
  const groups = new Map([...dimension.groups, ...dimension.apart].map((name) => [name, collect()]));
  for (const one of moved) {
    const group = groups.get(dimension.groupOf(one.place));
    if (!group) throw new RangeError(`${dimension.id} has no group ${dimension.groupOf(one.place)}`);
    const days = daysOfDelay(one);
    if (days === undefined) group.without++;
    else group.days.push(days);
  }
  const rows = [...groups];
  const hidden = hiddenRows(
    rows.map(([, { days, without }]) => [days.length, without]),
    rule,
  );
  return {
    dimension: dimension.id,
    source: dimension.source,
    rows: rows.map(([group, { days, without }], i): DelayRow => {
      if (hidden[i]) return { group, hidden: true };
      const { median, mean } = middleOf(days);
      return {
        group,
        hidden: false,
        withNewDate: rounded(days.length, rule),
        withoutDate: rounded(without, rule),
        medianDays: median === undefined ? undefined : tenth(median),
        meanDays: mean === undefined ? undefined : tenth(mean),
      };
    }),
    rule,
  };
}

const collect = (): { days: number[]; without: number } => ({ days: [], without: 0 });
const tenth = (value: number): number => Math.round(value * 10) / 10;
