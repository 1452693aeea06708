import { published } from "../published.ts";
import type { Random } from "../random.ts";
import { wheel } from "../random.ts";

/** 0 to 18, 19 to 64, 65 and over: the groups in which the waiting list is published. */
export type AgeGroup = 0 | 1 | 2;

interface Band {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** The ONS bands of a decile, that of 18 and 19 parted so that no band crosses a group. */
function bandsOf(decile2019: number): Band[] {
  return published("age-bands").rows.flatMap(([decile, band, people]) => {
    if (Number(decile) !== decile2019) return [];
    if (band === "18-19")
      return [
        { from: 18, to: 18, people: Number(people) / 2 },
        { from: 19, to: 19, people: Number(people) / 2 },
      ];
    const [from, to] = band === "90+" ? [90, 97] : band.split("-").map(Number);
    return [{ from: from, to: to, people: Number(people) }];
  });
}

export const groupOf = (age: number): AgeGroup => (age <= 18 ? 0 : age <= 64 ? 1 : 2);

interface Ages {
  /** People of the decile in each group. */
  readonly people: readonly [number, number, number];
  readonly draw: (group: AgeGroup, random: Random) => number;
}

const known = new Map<number, Ages>();

/** Ages in an IMD 2019 decile, mid-2020. */
export function agesIn(decile2019: number): Ages {
  const found = known.get(decile2019);
  if (found) return found;
  const bands = bandsOf(decile2019);
  const groups = ([0, 1, 2] as const).map((group) => bands.filter((band) => groupOf(band.from) === group));
  const turns = groups.map((group) => wheel(group.map((band) => band.people)));
  const people = groups.map((group) => group.reduce((sum, band) => sum + band.people, 0));
  const ages: Ages = {
    people: [people[0], people[1], people[2]],
    draw: (group, random) => {
      const band = groups[group][turns[group](random)];
      return band.from + random.below(band.to - band.from + 1);
    },
  };
  known.set(decile2019, ages);
  return ages;
}
