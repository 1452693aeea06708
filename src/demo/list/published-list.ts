import { published } from "../published.ts";
import { shareOut } from "../share-out.ts";

/** Pathways of one treatment function by whole weeks waited, 0 to 103 and then 104 and more. */
export interface WaitingByWeek {
  readonly treatmentFunction: string;
  readonly withoutDecision: readonly number[];
  readonly withDecision: readonly number[];
}

export const weekCount = 105;
const total = "999";

/** Trusts whose waiting list was published, by ODS code. */
export function publishedTrusts(): readonly string[] {
  const table = published("rtt-trust-bands");
  const trust = table.at("trust");
  return [...new Set(table.rows.map((row) => row[trust]))];
}

type Part = "incomplete" | "incomplete_dta";

function weekly(
  file: "rtt-england-weeks" | "rtt-trust-weeks",
  trust: string | undefined,
): Map<string, number[]> {
  const table = published(file);
  const [part, tfc, first] = [table.at("part"), table.at("tfc"), table.at("w0")];
  const rows =
    trust === undefined ? table.rows : table.rows.filter((row) => row[table.at("trust")] === trust);
  return new Map(
    rows.map((row) => [`${row[part]}/${row[tfc]}`, row.slice(first, first + weekCount).map(Number)]),
  );
}

/** First week and the week after the last of each published band, such as 13 and 18 of `w13_18`. */
function bandEdges(columns: readonly string[]): { column: number; from: number; to: number }[] {
  return columns.flatMap((name, column) => {
    const edges = /^w(\d+)_(\d+|plus)$/.exec(name);
    if (!edges) return [];
    return [{ column, from: Number(edges[1]), to: edges[2] === "plus" ? weekCount : Number(edges[2]) }];
  });
}

/** Whole bands by part and treatment function. */
function bandsOf(trust: string): { counts: Map<string, number[]>; edges: { from: number; to: number }[] } {
  const table = published("rtt-trust-bands");
  const edges = bandEdges(table.columns);
  const [ods, part, tfc] = [table.at("trust"), table.at("part"), table.at("tfc")];
  const rows = table.rows.filter((row) => row[ods] === trust);
  const counts = new Map(
    rows.map((row) => [`${row[part]}/${row[tfc]}`, edges.map(({ column }) => Number(row[column]))]),
  );
  return { counts, edges };
}

/** Within each band the weeks take England's shape for that treatment function; the band's own total is kept exactly. */
function spread(
  bands: readonly number[],
  edges: readonly { from: number; to: number }[],
  shape: readonly number[],
): number[] {
  const weeks = Array.from({ length: weekCount }, () => 0);
  edges.forEach(({ from, to }, i) => {
    shareOut(bands[i], shape.slice(from, to)).forEach((count, week) => (weeks[from + week] = count));
  });
  return weeks;
}

const zeroes = (length: number): number[] => Array.from({ length }, () => 0);
/** A few returns count more decisions in a cell than patients. The list is believed, and the decisions cut to it. */
const within = (decided: readonly number[], all: readonly number[]): number[] =>
  decided.map((count, i) => Math.min(count, all[i] ?? 0));
const lessOf = (all: readonly number[], some: readonly number[]): number[] =>
  all.map((count, i) => Math.max(0, count - (some[i] ?? 0)));

/**
 * A trust's list on 31 January 2026, by treatment function: single weeks as published where they were, else bands
 * spread over weeks. Undefined for a trust with no published list.
 */
export function publishedList(trust: string): WaitingByWeek[] | undefined {
  const { counts, edges } = bandsOf(trust);
  if (counts.size === 0) return undefined;
  const own = weekly("rtt-trust-weeks", trust);
  const england = weekly("rtt-england-weeks", undefined);
  const find = (part: Part, tfc: string): number[] => counts.get(`${part}/${tfc}`) ?? zeroes(edges.length);
  const shapeOf = (part: Part, tfc: string): number[] =>
    england.get(`${part}/${tfc}`) ?? england.get(`${part}/${total}`) ?? zeroes(weekCount);
  const treatmentFunctions = [...counts.keys()]
    .filter((key) => key.startsWith("incomplete/"))
    .map((key) => key.slice("incomplete/".length))
    .filter((tfc) => tfc !== total);
  return treatmentFunctions.toSorted().map((tfc) => {
    const single = own.get(`incomplete/${tfc}`);
    if (single) {
      const decided = within(own.get(`incomplete_dta/${tfc}`) ?? zeroes(weekCount), single);
      return { treatmentFunction: tfc, withDecision: decided, withoutDecision: lessOf(single, decided) };
    }
    const all = find("incomplete", tfc);
    const decided = within(find("incomplete_dta", tfc), all);
    return {
      treatmentFunction: tfc,
      withDecision: spread(decided, edges, shapeOf("incomplete_dta", tfc)),
      withoutDecision: spread(
        lessOf(all, decided),
        edges,
        lessOf(shapeOf("incomplete", tfc), shapeOf("incomplete_dta", tfc)),
      ),
    };
  });
}
