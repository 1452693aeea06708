import { kilometres } from "#patients";
import { published } from "../published.ts";
import type { Random } from "../random.ts";
import { wheel } from "../random.ts";
import type { TrustFacts } from "../trust.ts";

/** A small area where patients live: what the Census and the index of deprivation say of it, never of a person. */
export interface Neighbourhood {
  readonly lsoa: string;
  readonly localAuthority: string;
  /** IMD 2025, 1 the most deprived. */
  readonly decile: number;
  /** IMD 2019, used for ages alone. */
  readonly decile2019: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly residents: number;
  readonly disabled: number;
  /** Residents by ethnic group, in the order of `ethnicGroups`. */
  readonly ethnic: readonly number[];
}

export const ethnicGroups = ["asian", "black", "mixed", "white", "other"] as const;

/** Districts of 2021 that became parts of larger authorities on 1 April 2023, by ONS code. */
const merged: readonly { readonly into: string; readonly from: readonly string[] }[] = [
  { into: "E06000063", from: ["E07000026", "E07000028", "E07000029"] },
  { into: "E06000064", from: ["E07000027", "E07000030", "E07000031"] },
  {
    into: "E06000065",
    from: ["E07000163", "E07000164", "E07000165", "E07000166", "E07000167", "E07000168", "E07000169"],
  },
  { into: "E06000066", from: ["E07000187", "E07000188", "E07000189", "E07000246"] },
];
const now = new Map(merged.flatMap(({ into, from }) => from.map((old) => [old, into] as const)));

/** Share of a trust's patients by local authority of today. Empty for a trust without a published catchment. */
function sharesOf(trust: string): Map<string, number> {
  const table = published("catchment");
  const shares = new Map<string, number>();
  for (const [ods, area, share] of table.rows) {
    if (ods !== trust) continue;
    const code = now.get(area) ?? area;
    shares.set(code, (shares.get(code) ?? 0) + Number(share));
  }
  return shares;
}

function everywhere(): Neighbourhood[] {
  const table = published("lsoa");
  const [lsoa, area] = [table.at("lsoa21"), table.at("ltla24")];
  const number = (column: string) => {
    const position = table.at(column);
    return (row: readonly string[]) => Number(row[position]);
  };
  const columns = ["imd2025_decile", "imd2019_decile", "lat", "lon", "pop2021", "disabled"].map(number);
  const groups = ethnicGroups.map(number);
  return table.rows.map((row) => {
    const [decile, decile2019, latitude, longitude, residents, disabled] = columns.map((read) => read(row));
    return {
      lsoa: row[lsoa],
      localAuthority: row[area],
      decile: decile,
      decile2019: decile2019,
      latitude: latitude,
      longitude: longitude,
      residents: residents,
      disabled: disabled,
      ethnic: groups.map((read) => read(row)),
    };
  });
}

/** Kilometres over which a trust with no published catchment loses all but a third of its patients. */
const reach = 15;

/** Where a trust's patients live: the neighbourhoods and how likely each is, and a way to draw one. */
export interface Catchment {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly weights: readonly number[];
  readonly draw: (random: Random) => Neighbourhood;
  /** Whether the shares by local authority were published, or distance from the headquarters had to stand in. */
  readonly isPublished: boolean;
}

/** First a local authority by the published share of patients, then a neighbourhood in it by residents. */
export function catchmentOf(trust: TrustFacts): Catchment {
  const shares = sharesOf(trust.ods);
  const isPublished = shares.size > 0;
  const near = (place: Neighbourhood): number => Math.exp(-kilometres(place, trust) / reach);
  const all = everywhere();
  const neighbourhoods = isPublished
    ? all.filter((place) => shares.has(place.localAuthority))
    : all.filter((place) => near(place) > 0.01);
  const residents = new Map<string, number>();
  for (const { localAuthority, residents: count } of neighbourhoods)
    residents.set(localAuthority, (residents.get(localAuthority) ?? 0) + count);
  const weights = neighbourhoods.map((place) =>
    isPublished
      ? (shares.get(place.localAuthority)! * place.residents) / residents.get(place.localAuthority)!
      : place.residents * near(place),
  );
  const turn = wheel(weights);
  return { neighbourhoods, weights, isPublished, draw: (random) => neighbourhoods[turn(random)] };
}
