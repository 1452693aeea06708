import type { Certainty, Dated, Definitions, Exception, Limit, Measure, Rule, Rulebook } from "#contract";
import type { DatedPay } from "#rulebooks";
import { isoDay } from "#time";
import { hoursInWords } from "./breaches.ts";

const sureness: Readonly<Record<Certainty, string>> = {
  published: "published",
  transcribed: "transcribed",
  computed: "computed",
  unverified: "**unverified**",
};

/** What each contract says, what of it is coded, and how sure we are, as one page of Markdown. */
export function coveragePage(rulebooks: readonly Rulebook[], pay: readonly DatedPay[]): string {
  return [
    "# What the rulebooks cover",
    "Made from the rulebooks by `npm run coverage`; a test fails when it is out of date. Figures are *published* (read in a public page), *transcribed* (seen only in somebody's transcription or code that cites the clause), *computed* from such figures, or **unverified** (from memory, not yet checked against the text).",
    summary(rulebooks),
    ...rulebooks.map(bookSays),
    "## Pay",
    ...pay.map(paySays),
    "",
  ].join("\n\n");
}

function summary(rulebooks: readonly Rulebook[]): string {
  const rows = rulebooks.map(({ id, title, rules, gaps }) => {
    const limits = rules
      .flatMap(({ limit, exceptions }) => [limit, ...exceptions.map((other) => other.limit)])
      .flat();
    const sure = (certainty: Certainty): number =>
      limits.filter((limit) => limit.certainty === certainty).length;
    return [
      `[${id}](#${id})`,
      title,
      rules.length,
      limits.length,
      sure("published"),
      sure("transcribed"),
      sure("computed"),
      sure("unverified"),
      gaps.length,
    ];
  });
  return table(
    [
      "contract",
      "title",
      "rules",
      "figures",
      "published",
      "transcribed",
      "computed",
      "unverified",
      "clauses not coded",
    ],
    rows,
  );
}

function bookSays({ id, about, rules, definitions, readings, gaps }: Rulebook): string {
  const source = (limit: Limit): string =>
    limit.source.url ? `[${limit.source.title}](${limit.source.url})` : limit.source.title;
  const row = (name: string, says: string, limit: Limit, figure: string) => [
    name,
    says,
    figure,
    limit.clause,
    sureness[limit.certainty],
    source(limit),
  ];
  const rows = rules.flatMap((rule) => [
    ...rule.limit.map((limit, i) =>
      row(
        i === 0 ? `\`${rule.id}\`` : "",
        i === 0 ? saysOf(rule) : "",
        limit,
        dated(rule.limit, limit, figureOf(rule, limit.value)),
      ),
    ),
    ...rule.exceptions.flatMap((exception: Exception) =>
      exception.limit.map((limit, i) =>
        row(
          "",
          i === 0 ? `*${exception.when}*: ${exception.says}` : "",
          limit,
          dated(exception.limit, limit, figureOf(rule, limit.value)),
        ),
      ),
    ),
  ]);
  return [
    `## ${id}`,
    about,
    table(["rule", "says", "limit", "clause", "how sure", "source"], rows),
    "### Words",
    wordsOf(definitions),
    "### Open questions",
    table(
      ["reading", "asks", "answers, the default first", "why"],
      readings.map(({ name, asks, answers, why }) => [
        `\`${name}\``,
        asks,
        answers.map(({ value, says }) => `\`${value}\`: ${says}`).join("; "),
        why,
      ]),
    ),
    "### Not coded",
    table(
      ["clause", "says", "why not"],
      gaps.map(({ clause, says, why }) => [clause, says, why]),
    ),
  ].join("\n\n");
}

const saysOf = ({ says, doubt }: Rule): string => (doubt === undefined ? says : `${says} *${doubt}*`);

/** With the date it holds from, where the history has more than one. */
const dated = (history: Dated, limit: Limit, figure: string): string =>
  history.length > 1 ? `${figure} from ${isoDay(limit.from)}` : figure;

const atLeast: ReadonlySet<Measure["kind"]> = new Set([
  "rest-between",
  "rest-after-run",
  "breaks",
  "natural-breaks",
  "on-call-rest",
  "on-call-rest-share",
  "weekly-rest",
  "long-gaps",
]);

function figureOf({ measure, unit }: Rule, value: number): string {
  if (value === Infinity) return "none";
  const bound = atLeast.has(measure.kind) ? "at least" : "at most";
  if (unit === "weekends a week") return `at most 1 in ${value}`;
  if (unit === "minutes") return `${bound} ${value} min`;
  if (unit === "hours" || unit === "hours a week")
    return `${bound} ${hoursInWords(value / 60)}${unit === "hours" ? "" : " a week"}`;
  return `${bound} ${value} ${unit === "duties" ? "" : unit}`.trim();
}

const wordsOf = (words: Definitions): string =>
  table(
    ["word", "means", "clause", "how sure"],
    (Object.entries(words) as [string, Definitions[keyof Definitions]][]).map(
      ([word, { says, clause, certainty }]) => [
        word.replace("lowIntensity", "low intensity"),
        says,
        clause,
        sureness[certainty],
      ],
    ),
  );

/** Every element of pay that carries a warrant, wherever in the terms it stands. */
function paySays(schedule: DatedPay): string {
  const { terms, points } = schedule;
  const ofTerms = terms.flatMap(({ from, value }) =>
    warrantsIn(value, terms.length > 1 ? [`from ${isoDay(from)}:`] : []),
  );
  const rows = [...ofTerms, ...warrantsIn(points, ["points of pay"])].map(
    ({ path, label, clause, source, certainty }) => [
      label ?? path.join(" "),
      clause,
      sureness[certainty],
      source,
    ],
  );
  return [`### ${schedule.contract}`, table(["element", "clause", "how sure", "source"], rows)].join("\n\n");
}

interface Found {
  readonly path: readonly string[];
  readonly label: string | undefined;
  readonly clause: string;
  readonly source: string;
  readonly certainty: Certainty;
}

function warrantsIn(value: unknown, path: readonly string[]): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const { clause, source, certainty, label, from } = value as Record<string, unknown>;
  const since = typeof from === "number" && label === undefined ? [...path, `from ${isoDay(from)}`] : path;
  const own: Found[] =
    typeof clause === "string" &&
    typeof source === "string" &&
    typeof certainty === "string" &&
    certainty in sureness
      ? [
          {
            path: since,
            label: typeof label === "string" ? label : undefined,
            clause,
            source,
            certainty: certainty as Certainty,
          },
        ]
      : [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    warrantsIn(part, /^\d+$/.test(name) ? path : [...path, name]),
  );
  return [...own, ...inner];
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
