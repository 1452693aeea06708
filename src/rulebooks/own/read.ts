import type { z } from "zod";
import type { Dated, Definitions, Exception, Measure, Rule, Rulebook } from "#contract";
import { dated, rule } from "#contract";
import { day } from "#time";
import { contractIds, rulebook } from "../contracts.ts";
import { definitions as usual } from "../tcs-2016/definitions.ts";
import { schedule3Readings } from "../tcs-2016/rules.ts";
import { isTimed, unitOf } from "./measures.ts";
import type { WrittenRule, WrittenRulebook } from "./written.ts";
import { writtenRulebook } from "./written.ts";

/** One thing wrong with a rulebook: where in the document, what was found, what was expected. */
export interface RulebookFault {
  /** Such as `rules[2].limit[0].value`. */
  readonly at: string;
  readonly what: string;
  readonly expected: string;
  readonly maybe?: string;
}

/** A rulebook, or all that is wrong with it. */
export type ReadRulebook = { readonly book: Rulebook } | { readonly faults: readonly RulebookFault[] };

/** Reads a rulebook a user wrote, from its parsed JSON. */
export function readRulebook(document: unknown): ReadRulebook {
  const parsed = writtenRulebook.safeParse(document);
  if (!parsed.success) return { faults: parsed.error.issues.map(faultOf) };
  const written = parsed.data;
  const base = written.basedOn === undefined ? undefined : rulebook(written.basedOn);
  const faults = faultsIn(written, base);
  return faults.length > 0 ? { faults } : { book: bookOf(written, base) };
}

function faultOf(issue: z.core.$ZodIssue): RulebookFault {
  const at = placeOf(issue.path);
  if (issue.code === "unrecognized_keys")
    return {
      at,
      what: `no field is called ${issue.keys.join(" or ")}`,
      expected: "fields of docs/rulebook.schema.json",
    };
  if (issue.code === "invalid_value")
    return { at, what: "it is none of the known words", expected: `one of ${issue.values.join(", ")}` };
  return { at, what: "it is not what a rulebook has here", expected: issue.message };
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

function faultsIn(written: WrittenRulebook, base: Rulebook | undefined): RulebookFault[] {
  const faults: RulebookFault[] = [];
  if (written.basedOn !== undefined && !base)
    return [
      {
        at: "basedOn",
        what: `there is no contract ${written.basedOn}`,
        expected: "the contract it changes",
        maybe: `one of ${contractIds.join(", ")}`,
      },
    ];
  const kept = (base?.rules ?? []).filter(({ id }) => !written.leaveOut.includes(id));
  const ids = new Set([...kept, ...written.rules].map(({ id }) => id));
  for (const [i, own] of written.rules.entries()) {
    const inherited = kept.find(({ id }) => id === own.id);
    for (const part of ["says", "measure", "limit"] as const)
      if (own[part] === undefined && !inherited)
        faults.push({
          at: `rules[${i}].${part}`,
          what: `it is missing, and there is no ${own.id} to take it from`,
          expected: `the rule's ${part}`,
        });
    const measure = own.measure ?? inherited?.measure;
    if (measure) faults.push(...faultsOf(own, i, measure.kind));
    if (measure?.kind === "rest-after-run" && !ids.has(measure.most))
      faults.push({
        at: `rules[${i}].measure.most`,
        what: `no rule here is called ${measure.most}`,
        expected: "the rule that says how long the run may be",
      });
  }
  return faults;
}

/** Figures that are lengths of time where the rule counts, or the other way about. */
function faultsOf(own: WrittenRule, i: number, kind: Measure["kind"]): RulebookFault[] {
  const timed = isTimed(kind);
  const histories = [
    ["limit", own.limit ?? []] as const,
    ...(own.exceptions ?? []).map(({ limit }, e) => [`exceptions[${e}].limit`, limit] as const),
  ];
  return histories.flatMap(([place, history]) =>
    [...history.entries()]
      .filter(([, { value }]) => value !== "none" && "minutes" in value !== timed)
      .map(([j]) => ({
        at: `rules[${i}].${place}[${j}].value`,
        what: `${own.id} is counted in ${unitOf[kind]}`,
        expected: timed ? "a length of time such as 11 h" : "a whole number",
      })),
  );
}

function bookOf(written: WrittenRulebook, base: Rulebook | undefined): Rulebook {
  const kept = (base?.rules ?? []).filter(({ id }) => !written.leaveOut.includes(id));
  const replaced = kept.map((inherited) => {
    const own = written.rules.find(({ id }) => id === inherited.id);
    return own && isFirst(kept, inherited) ? ruleOf(own, inherited, written.title) : inherited;
  });
  const added = written.rules.filter(({ id }) => !kept.some((inherited) => inherited.id === id));
  return {
    id: written.id,
    title: written.title,
    from: day(written.from),
    about: written.about,
    definitions: definitionsOf(written, base),
    rules: [...replaced, ...added.map((own) => ruleOf(own, undefined, written.title))],
    readings: base?.readings ?? schedule3Readings,
    gaps: base?.gaps ?? [],
  };
}

/** Where a contract has two rules of one name, the first is the one that is changed. */
const isFirst = (rules: readonly Rule[], one: Rule): boolean => rules.find(({ id }) => id === one.id) === one;

function ruleOf(own: WrittenRule, inherited: Rule | undefined, title: string): Rule {
  const limit = own.limit ? historyOf(own.limit, title) : inherited!.limit;
  const measure = own.measure ? measureOf(own.measure, limit) : inherited!.measure;
  const exceptions = own.exceptions?.map((exception): Exception => ({
    ...exception,
    limit: historyOf(exception.limit, title),
  }));
  return rule({
    id: own.id,
    says: own.says ?? inherited!.says,
    measure,
    unit:
      inherited?.unit ??
      (measure.kind === "run" && measure.of === "duty-dates" ? "dates" : unitOf[measure.kind]),
    limit,
    exceptions: exceptions ?? inherited?.exceptions ?? [],
    readings: inherited?.readings ?? [],
    doubt: own.doubt ?? inherited?.doubt,
  });
}

/** A rest owed by shorter runs too is owed from the day its limit is. */
function measureOf(written: NonNullable<WrittenRule["measure"]>, limit: Dated): Measure {
  if (written.kind !== "rest-after-run") return written as Measure;
  const { after, ...measure } = written;
  return after === undefined ? measure : { ...measure, after: [{ ...limit[0], value: after }] };
}

const historyOf = (written: NonNullable<WrittenRule["limit"]>, title: string): Dated =>
  dated(
    ...written.map(({ value, source, ...limit }) => ({
      ...limit,
      value: value === "none" ? Infinity : "minutes" in value ? value.minutes : value.count,
      source: source ?? { title, url: "" },
    })),
  );

function definitionsOf(
  { definitions: own, title }: WrittenRulebook,
  base: Rulebook | undefined,
): Definitions {
  const words = base?.definitions ?? usual;
  if (!own) return words;
  const warrant = { clause: own.clause, source: { title, url: "" }, certainty: "published" } as const;
  return {
    long: own.longOver === undefined ? words.long : { ...words.long, over: own.longOver, ...warrant },
    night: own.night === undefined ? words.night : { ...words.night, ...own.night, ...warrant },
    late:
      own.lateEndsAfter === undefined
        ? words.late
        : { ...words.late, endsAfter: own.lateEndsAfter, ...warrant },
    lowIntensity:
      own.lowIntensity === undefined
        ? words.lowIntensity
        : { ...words.lowIntensity, ...own.lowIntensity, ...warrant },
  };
}
