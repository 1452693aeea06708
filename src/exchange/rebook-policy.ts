import { readFile } from "node:fs/promises";
import { isProtected, priorities } from "#patients";
import type { Priority } from "#patients";
import { clinicalFirst, mostAdded, mostBeside } from "#solve";
import type { RebookPolicy } from "#solve";
import { closest } from "./closest.ts";
import { Complaints } from "./complaints.ts";
import { brokenAt } from "./json-place.ts";

type Row = Readonly<Record<string, unknown>>;
type Tell = (field: string, what: string, found: unknown, expected: string, maybe?: string) => void;

/**
 * A policy for rebooking, as JSON: every field of `RebookPolicy`, none left out and none besides, so that what stands in
 * the file is the whole of what is applied.
 * @throws InputProblems with everything that is wrong, field by field
 */
export async function readRebookPolicy(path: string): Promise<RebookPolicy> {
  const complaints = new Complaints();
  const text = await readFile(path, "utf8").catch((failure: NodeJS.ErrnoException) => {
    const found = failure.code;
    complaints.add({ file: path, what: "the file cannot be read", found, expected: "a policy as JSON" });
    complaints.settle();
    return "";
  });
  return parseRebookPolicy(text, path);
}

export function parseRebookPolicy(text: string, file: string): RebookPolicy {
  const complaints = new Complaints();
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    const line = text.slice(0, brokenAt(text)).split("\n").length;
    complaints.add({ file, line, what: "the file is not JSON here", expected: "a policy as JSON" });
    complaints.settle();
  }
  const tell: Tell = (field, what, found, expected, maybe) =>
    complaints.add({
      file,
      column: field === "" ? undefined : field,
      what,
      found: shown(found),
      expected,
      maybe,
    });
  const policy = policyOf(held, tell);
  if (complaints.of(file) === 0) checkOrder(policy, tell);
  complaints.settle();
  return policy;
}

function policyOf(held: unknown, tell: Tell): RebookPolicy {
  const model = clinicalFirst;
  const row = fieldsOf("", held, model, tell);
  const weights = fieldsOf("dayWeight", row["dayWeight"], model.dayWeight, tell);
  const added = fieldsOf("added", row["added"], model.added, tell);
  const whole = (name: keyof RebookPolicy, range: Range): number =>
    wholeOf(name, row[name], range, model[name] as number, tell);
  const more = (name: Exclude<keyof RebookPolicy["added"], "byDecile">): number =>
    wholeOf(`added.${name}`, added[name], { least: 0, most: 999 }, model.added[name], tell);
  const deciles = listOf("added.byDecile", added["byDecile"], 10, tell);
  return {
    id: wordOf("id", row["id"], /^[a-z0-9][a-z0-9_.-]{0,63}$/, "a short name such as my-trust", tell),
    version: wordOf("version", row["version"], /^\S.{0,31}$/, 'a version such as "1"', tell),
    says: wordOf("says", row["says"], /\S.{9,}/s, "one sentence that a patient may read", tell),
    dayWeight: Object.fromEntries(
      priorities.map((priority) => [
        priority,
        wholeOf(
          `dayWeight.${priority}`,
          weights[priority],
          { least: 1, most: 1_048_576 },
          model.dayWeight[priority],
          tell,
        ),
      ]),
    ) as Record<Priority, number>,
    added: {
      perWeekWaited: more("perWeekWaited"),
      waitedMost: more("waitedMost"),
      perTimeCancelled: more("perTimeCancelled"),
      cancelledMost: more("cancelledMost"),
      pastStandard: more("pastStandard"),
      byDecile: deciles.map((value, i) =>
        wholeOf(`added.byDecile[${i}]`, value, { least: 0, most: 999 }, model.added.byDecile[i], tell),
      ),
      perNeed: more("perNeed"),
      needMost: more("needMost"),
    },
    needs: needsOf(row["needs"], tell),
    daysPerStandardBroken: whole("daysPerStandardBroken", { least: 0, most: 366 }),
    kmPerDay: whole("kmPerDay", { least: 1, most: 1000 }),
    kmMost: whole("kmMost", { least: 0, most: 2000 }),
    leastNotice: whole("leastNotice", { least: 0, most: 90 }),
    reasonableNotice: whole("reasonableNotice", { least: 0, most: 90 }),
    horizon: whole("horizon", { least: 1, most: 731 }),
    candidates: whole("candidates", { least: 1, most: 100_000 }),
    alternatives: whole("alternatives", { least: 0, most: 20 }),
  };
}

/**
 * What every policy promises a patient: nothing but clinical priority outranks clinical priority, and a day of a patient
 * whom the machine never moves outweighs all that anybody else could gain or lose.
 */
function checkOrder(policy: RebookPolicy, tell: Tell): void {
  const most = mostAdded(policy);
  if (most >= 1000)
    tell("added", "together these could outrank the next priority", most, "at most 999 thousandths in all");
  const { dayWeight } = policy;
  const others = Math.max(...priorities.filter((one) => !isProtected(one)).map((one) => dayWeight[one]));
  const whole = ((1000 + most) * (policy.horizon + 1)) / 1000 + mostBeside(policy);
  for (const one of priorities.filter(isProtected)) {
    if (dayWeight[one] >= others * whole) continue;
    const expected = `at least ${Math.ceil(others * whole)}, for this horizon and the heaviest other priority`;
    tell(
      `dayWeight.${one}`,
      "a day of theirs does not outweigh everybody else's wait",
      dayWeight[one],
      expected,
    );
  }
  const order = [...priorities].toSorted((a, b) => dayWeight[a] - dayWeight[b]);
  for (const [i, above] of order.entries()) {
    const below = order[i - 1];
    if (
      below === undefined ||
      dayWeight[above] === dayWeight[below] ||
      dayWeight[above] >= 2 * dayWeight[below]
    )
      continue;
    tell(
      `dayWeight.${above}`,
      `it is more than ${below} and less than twice as much, so that other weights could turn them round`,
      dayWeight[above],
      `the same as ${below}, or at least ${2 * dayWeight[below]}`,
    );
  }
}

/** The fields of an object, after telling of those that are missing or strange. */
function fieldsOf(field: string, held: unknown, model: object, tell: Tell): Row {
  const names = Object.keys(model);
  if (typeof held !== "object" || held === null || Array.isArray(held)) {
    tell(field, "it is not an object of fields", held, names.join(", "));
    return {};
  }
  const inside = (name: string): string => (field === "" ? name : `${field}.${name}`);
  const missing = names.filter((name) => !Object.hasOwn(held, name));
  for (const [name, value] of Object.entries(held)) {
    if (names.includes(name)) continue;
    const meant = closest(name, missing);
    tell(
      inside(name),
      "there is no field of this name",
      value,
      names.join(", "),
      meant && `call it ${meant}`,
    );
  }
  return held as Row;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

function wholeOf(
  field: string,
  value: unknown,
  { least, most }: Range,
  usual: number | undefined,
  tell: Tell,
): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most)
    return value;
  const what = value === undefined ? "it is missing" : "the number cannot be used";
  const maybe = usual === undefined ? undefined : `write ${usual}, as ${clinicalFirst.id} has`;
  tell(field, what, value, `a whole number from ${least} to ${most}`, maybe);
  return least;
}

function wordOf(field: string, value: unknown, form: RegExp, expected: string, tell: Tell): string {
  if (typeof value === "string" && form.test(value)) return value;
  tell(field, value === undefined ? "it is missing" : "it cannot be used", value, expected);
  return "";
}

function listOf(field: string, value: unknown, length: number, tell: Tell): readonly unknown[] {
  if (Array.isArray(value) && value.length === length) return value;
  tell(
    field,
    value === undefined ? "it is missing" : `it is not a list of ${length} numbers`,
    value,
    `${length} numbers, the most deprived tenth first`,
    `write ${JSON.stringify(clinicalFirst.added.byDecile)}, as ${clinicalFirst.id} has`,
  );
  return [];
}

function needsOf(value: unknown, tell: Tell): string[] {
  if (!Array.isArray(value)) {
    const what = value === undefined ? "it is missing" : "it is not a list of words";
    tell("needs", what, value, `words of the column needs, such as ${clinicalFirst.needs.join(", ")}`);
    return [];
  }
  return value.flatMap((need: unknown, i): string[] => {
    const meant = typeof need === "string" ? closest(need, clinicalFirst.needs) : undefined;
    const known = typeof need === "string" && need.trim() !== "" && (meant === undefined || meant === need);
    if (!known) {
      const expected = `a word of the column needs, such as ${clinicalFirst.needs.join(", ")}`;
      tell(
        `needs[${i}]`,
        "no patient's needs would have this word",
        need,
        expected,
        meant && `write ${meant}`,
      );
    }
    return known ? [need] : [];
  });
}

const shown = (value: unknown): string | undefined =>
  value === undefined ? undefined : (JSON.stringify(value) ?? "").slice(0, 60);
