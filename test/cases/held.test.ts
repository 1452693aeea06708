import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { Rulebook } from "#contract";
import { inForce } from "#contract";
import { rulebook } from "#rulebooks";
import { caseFiles, tell } from "./hours-cases.ts";

/**
 * Every figure of every rulebook is held by public cases on both sides: raised by the least there is, some case is told
 * otherwise, and lowered by it, some case too.
 */

/** Where a number stands in a rulebook: `rules 4 limit 0 value`. */
type Path = readonly (string | number)[];

const passedOver = new Set(["from", "certainty", "source", "clause", "says"]);

/** Every number a verdict could turn on. Dates from which figures hold are not among them. */
function numbersIn(value: unknown, path: Path): Path[] {
  if (typeof value === "number") return Number.isFinite(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  const isLimit = "certainty" in value && "from" in value && "value" in value;
  return Object.entries(value).flatMap(([name, inner]) =>
    passedOver.has(name) && (isLimit || name !== "from") ? [] : numbersIn(inner, [...path, name]),
  );
}

function changedAt<T>(value: T, [name, ...rest]: Path, change: (number: number) => number): T {
  if (name === undefined) return change(value as number) as T;
  const inner = changedAt((value as Record<string, unknown>)[name], rest, change);
  return (Array.isArray(value) ? value.with(Number(name), inner) : { ...value, [name]: inner }) as T;
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner, name) => (inner as Record<string, unknown>)[name], value);

/** The name a person would look the number up by. */
function nameOf(book: Rulebook, path: Path): string {
  if (path[0] !== "rules") return path.join(" ");
  const rule = book.rules[Number(path[1])];
  const [part, place, ...rest] = path.slice(2);
  if (part !== "exceptions") return [rule.id, part, place, ...rest].join(" ");
  return [rule.id, rule.exceptions[Number(place)].when, ...rest].join(" ");
}

/** A figure of the past is held under the contract of its time; an exception no further than its rule lifts nothing. */
function isHeldElsewhere(book: Rulebook, path: Path): boolean {
  const history = at(book, path.slice(0, -2));
  if (path.at(-1) !== "value" || !Array.isArray(history)) return false;
  if (book.id === "tcs-now" && Number(path.at(-2)) < history.length - 1) return true;
  const rule = book.rules[Number(path[1])];
  const { from, value } = at(book, path.slice(0, -1)) as { from: number; value: number };
  return path[2] === "exceptions" && value === inForce(rule.limit, from).value;
}

/** What cannot show, and why. */
const hidden: readonly RegExp[] = [
  // Another law is always the stricter.
  /^average-hours limit [01] value (raised|lowered)$/,
  /^breaks measure over (raised|lowered)$/,
  // A run of none is no run, and no shift starts after midnight of its own date.
  /^rest-after-nights measure after 1 value lowered$/,
  /^breaks measure longNight startsBefore raised$/,
];

/** Numbers a book shares with the contract now in force are held there. */
const ownTo: Readonly<Record<string, (path: Path) => boolean>> = {
  "offer-2016": ([, , part]) => part !== "measure" && part !== undefined,
  "tcs-2016": ([, , part, name]) => part !== "measure" || name === "after",
};

const cases = caseFiles.flatMap((file) => file.cases);

describe.each(["new-deal-2002", "offer-2016", "tcs-2016", "tcs-now", "wtr"])("%s", (id) => {
  const book = rulebook(id)!;
  const own = cases.filter(({ contracts }) => contracts.includes(id));
  const asIs = own.map((written) => tell(written, book));
  const words = id === "tcs-now" ? numbersIn(book.definitions, ["definitions"]) : [];
  const paths = [...numbersIn(book.rules, ["rules"]), ...words].filter(ownTo[id] ?? (() => true));
  it("has no number that could move without a case that notices", () => {
    const free = paths
      .filter((path) => !isHeldElsewhere(book, path))
      .flatMap((path) => {
        const least = (at(book, path) as number) < 1 ? 0.1 : 1;
        return ([1, -1] as const)
          .filter((by) => {
            const other = changedAt(book, path, (number) => number + by * least);
            return own.every((written, i) => isDeepStrictEqual(tell(written, other), asIs[i]));
          })
          .map((by) => `${nameOf(book, path)} ${by === 1 ? "raised" : "lowered"}`);
      });
    expect(free.filter((name) => !hidden.some((known) => known.test(name)))).toEqual([]);
  });
});
