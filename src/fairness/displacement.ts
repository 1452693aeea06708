import { seeded } from "./chance.ts";
import type { Dimension, DimensionId } from "./dimension.ts";
import { wilson } from "./interval.ts";
import type { HeldPlace } from "./place.ts";
import { hiddenRows, rounded, underFive } from "./small-numbers.ts";
import type { SmallNumberRule } from "./small-numbers.ts";

/** One group of a displacement table. A hidden row tells nothing but its name. */
export type DisplacementRow =
  | { readonly group: string; readonly hidden: true }
  | {
      readonly group: string;
      readonly hidden: false;
      /** Places given up and places that could have been, rounded by the rule. */
      readonly displaced: number;
      readonly couldHaveBeen: number;
      /**
       * Share of the group among those displaced over the share expected of it, to two places: 1 is an even hand.
       * Undefined for groups set apart and groups without a place.
       */
      readonly ratio: number | undefined;
      readonly low: number | undefined;
      readonly high: number | undefined;
      /** Chance that drawing lots would lean at least this far for this group, either way. */
      readonly byChance: number | undefined;
    };

/** Who was displaced, along one division. Everything in it may be shown to anybody. */
export interface DisplacementTable {
  readonly dimension: DimensionId;
  readonly source: string;
  readonly rows: readonly DisplacementRow[];
  /** Of everyone, groups set apart included. Undefined when too small to tell. */
  readonly displaced: number | undefined;
  readonly couldHaveBeen: number | undefined;
  /** Chance that drawing lots would spread the places over these groups at least this unevenly. */
  readonly byChance: number | undefined;
  readonly lots: number;
  readonly seed: number;
  readonly rule: SmallNumberRule;
}

export interface DisplacementQuestion {
  readonly displaced: Iterable<HeldPlace>;
  /** Everyone who could have been displaced, those who were among them. */
  readonly couldHaveBeen: Iterable<HeldPlace>;
  readonly dimension: Dimension;
  /**
   * Compare like with like: what is expected of a group is worked out, and lots are drawn, within each kind this names
   * (a treatment function, a priority). Without it everyone is one kind, and the ratio is share over share.
   */
  readonly within?: (place: HeldPlace) => string;
  readonly rule?: SmallNumberRule;
  readonly lots?: number;
  readonly seed?: number;
}

/**
 * Share of each group among the displaced, over its share among those who could have been, with a 95% interval
 * (Wilson's, on the share among the displaced) and a test by drawing lots. Small numbers are already hidden.
 */
export function displacement(question: DisplacementQuestion): DisplacementTable {
  const { dimension, rule = underFive, lots = 1999, seed = 1 } = question;
  const tally = count(question);
  const compared = tally.kinds.reduce((sum, kind) => sum + kind.displaced, 0);
  const expected = expectation(tally);
  const chance = drawLots(tally, expected, lots, seed);
  const names = [...dimension.groups, ...dimension.apart];
  const hidden = hiddenRows(
    names.map((_, i) => [tally.displaced[i], tally.could[i] - tally.displaced[i]]),
    rule,
  );
  const total = sum(tally.displaced);
  const everyone = sum(tally.could);
  return {
    dimension: dimension.id,
    source: dimension.source,
    rows: names.map((group, i): DisplacementRow => {
      if (hidden[i]) return { group, hidden: true };
      const seen = tally.displaced[i];
      const fair = expected[i] ?? 0;
      const { low, high } = wilson(seen, compared);
      const share = fair / compared;
      return {
        group,
        hidden: false,
        displaced: rounded(seen, rule),
        couldHaveBeen: rounded(tally.could[i], rule),
        ratio: fair > 0 ? twoPlaces(seen / fair) : undefined,
        low: fair > 0 ? twoPlaces(low / share) : undefined,
        high: fair > 0 ? twoPlaces(high / share) : undefined,
        byChance: fair > 0 ? threePlaces(chance.groups[i]) : undefined,
      };
    }),
    displaced: total > 0 && total < rule.hideBelow ? undefined : rounded(total, rule),
    couldHaveBeen: everyone > 0 && everyone < rule.hideBelow ? undefined : rounded(everyone, rule),
    byChance: chance.table === undefined ? undefined : threePlaces(chance.table),
    lots,
    seed,
    rule,
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
const twoPlaces = (value: number): number => Math.round(value * 100) / 100;
const threePlaces = (value: number): number => Math.round(value * 1000) / 1000;

/** Places of one kind whose holder's group is known: a group number each, and how many of them were displaced. */
interface Kind {
  readonly groups: Uint8Array;
  readonly displaced: number;
}

interface Tally {
  /** By group in the order of the dimension, then by groups set apart. */
  readonly displaced: readonly number[];
  readonly could: readonly number[];
  readonly kinds: readonly Kind[];
  readonly compared: number;
}

function count({ displaced, couldHaveBeen, dimension, within }: DisplacementQuestion): Tally {
  const names = [...dimension.groups, ...dimension.apart];
  const number = new Map(names.map((name, i) => [name, i]));
  const gone = new Set(Array.from(displaced, (place) => place.bookingId));
  const tally = { displaced: names.map(() => 0), could: names.map(() => 0) };
  const kinds = new Map<string, { groups: number[]; displaced: number }>();
  const seen = new Set<string>();
  for (const place of couldHaveBeen) {
    if (seen.has(place.bookingId)) continue;
    seen.add(place.bookingId);
    const group = number.get(dimension.groupOf(place));
    if (group === undefined) throw new RangeError(`${dimension.id} has no group ${dimension.groupOf(place)}`);
    const wasDisplaced = gone.has(place.bookingId);
    tally.could[group]++;
    if (wasDisplaced) tally.displaced[group]++;
    if (group >= dimension.groups.length) continue;
    const kindName = within ? within(place) : "";
    const kind = kinds.get(kindName) ?? { groups: [], displaced: 0 };
    kinds.set(kindName, kind);
    kind.groups.push(group);
    if (wasDisplaced) kind.displaced++;
  }
  const stray = [...gone].find((id) => !seen.has(id));
  if (stray !== undefined)
    throw new RangeError(`Booking ${stray} was displaced and is not among those that could have been`);
  return {
    ...tally,
    kinds: [...kinds.values()].map((kind) => ({ ...kind, groups: Uint8Array.from(kind.groups) })),
    compared: dimension.groups.length,
  };
}

/** Places each group would give up under an even hand: within each kind, as many as its share of that kind. */
function expectation({ kinds, compared }: Tally): number[] {
  const expected = Array.from({ length: compared }, () => 0);
  for (const kind of kinds)
    for (const group of kind.groups) expected[group] += kind.displaced / kind.groups.length;
  return expected;
}

/** How far counts stand from what is expected, over all groups (Pearson's sum). */
function unevenness(counts: ArrayLike<number>, expected: readonly number[]): number {
  let far = 0;
  for (let i = 0; i < expected.length; i++)
    if (expected[i] > 0) far += (counts[i] - expected[i]) ** 2 / expected[i];
  return far;
}

/**
 * Who would have been displaced had lots been drawn, many times over. The chances count the real draw among the others,
 * so none is ever nought (Phipson and Smyth 2010).
 */
function drawLots(
  { kinds, displaced }: Tally,
  expected: readonly number[],
  lots: number,
  seed: number,
): { readonly groups: readonly number[]; readonly table: number | undefined } {
  const uniform = seeded(seed);
  const real = unevenness(displaced, expected);
  const asFar = expected.map(() => 1);
  let asUneven = 1;
  const drawn = new Float64Array(expected.length);
  // Floating sums of the same parts in another order must still count as equal.
  const tiny = 1e-9;
  for (let lot = 0; lot < lots; lot++) {
    drawn.fill(0);
    for (const kind of kinds) drawOne(kind, uniform, drawn);
    if (unevenness(drawn, expected) >= real - tiny) asUneven++;
    for (let i = 0; i < expected.length; i++)
      if (Math.abs(drawn[i] - expected[i]) >= Math.abs(displaced[i] - expected[i]) - tiny) asFar[i]++;
  }
  const groupsHeld = expected.filter((places) => places > 0).length;
  return {
    groups: asFar.map((times) => times / (lots + 1)),
    table: groupsHeld < 2 ? undefined : asUneven / (lots + 1),
  };
}

/** Displaces as many of one kind as really were, chosen by lot (the first steps of Fisher and Yates's shuffle). */
function drawOne({ groups, displaced }: Kind, uniform: () => number, drawn: Float64Array): void {
  const all = groups.length;
  for (let taken = 0; taken < displaced; taken++) {
    const pick = taken + Math.floor(uniform() * (all - taken));
    const group = groups[pick];
    groups[pick] = groups[taken]!;
    groups[taken] = group;
    drawn[group]++;
  }
}
