import type { TableName } from "./table.ts";

/**
 * Names of columns that could hold whether one person belongs to a union, means to strike or took part in a strike.
 * Trade-union membership is special category data (UK GDPR art 9), and an employer's list of who means to strike is
 * what the Employment Relations Act 1999 (Blacklists) Regulations 2010 are about. Sevenday has no use for either and
 * refuses the file.
 *
 * A name is taken apart at spaces, underscores, hyphens and capitals, and each pattern is matched against whole words:
 * `community`, `reunion` and `trust_member` are innocent.
 */
interface ProtectedName {
  /** Every one of these words must be among the words of the name; one may end in `*`. */
  readonly words: readonly string[];
  /** There must be no other words. */
  readonly alone?: true;
  readonly holds: "union membership" | "intention to strike" | "part in a strike";
}

const unions = ["bma", "hcsa", "unison", "unite", "gmb", "rcn", "rcm"];
/** `undeb` and `aelodaeth` are Welsh for union and membership. */
const unionWords = [
  "union",
  "unions",
  "tradeunion",
  "unionised",
  "unionized",
  "undeb",
  "aelodaeth",
  "membership",
];

/** `streic` and `streicio` are Welsh for a strike and to strike; `ia` is how rotas shorten industrial action. */
const acts = [
  ["strike*"],
  ["striking"],
  ["walkout"],
  ["picket*"],
  ["streic*"],
  ["ia"],
  ["industrial", "action"],
];
const intentions = [
  "will",
  "would",
  "may",
  "might",
  "going",
  "willing*",
  "intend*",
  "intent*",
  "plan",
  "plans",
  "planning",
  "likely",
  "likelihood",
  "prob*",
  "chance",
  "risk",
  "propensity",
  "expect*",
  "declared",
  "said",
  "told",
  "bwriad*",
];
const parts = ["on", "absent", "joined", "took", "part", "member", "status", "flag"];
const takingPart = ["strike", "striker*", "striking", "picket*", "walkout", "streic*"];

const protectedNames: readonly ProtectedName[] = [
  ...[...unionWords, ...unions].map((word) => ({ words: [word], holds: "union membership" as const })),
  { words: ["tu", "member*"], holds: "union membership" },
  { words: ["balloted"], holds: "intention to strike" },
  ...intentions.flatMap((word) =>
    acts.map((act) => ({ words: [word, ...act], holds: "intention to strike" as const })),
  ),
  ...takingPart.map((word) => ({ words: [word], alone: true as const, holds: "part in a strike" as const })),
  ...parts.flatMap((word) =>
    takingPart.map((act) => ({ words: [word, act], holds: "part in a strike" as const })),
  ),
];

/**
 * Tables whose rows are places, kinds of shift, needs or groups. How likely an action is to go ahead, or what cover a
 * strike needs, is a fair thing to write there; a union is not.
 */
const aboutNobody: ReadonlySet<string> = new Set<TableName>([
  "sites",
  "shift_types",
  "cover_needs",
  "actions",
  "turnout_history",
]);

/** The words of a name in small letters, without accents: `BMAMember`, `BMA member` and `bma_member` are one. */
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");

/**
 * What a column of this name could hold of a person, or undefined.
 * @param table the table it stands in, where that is one of ours
 */
export function protectedBy(name: string, table?: TableName): ProtectedName["holds"] | undefined {
  const words = wordsOf(name);
  // Run together, `willstrike` is still what it says.
  const joined = words.join("");
  const found = protectedNames.find(({ words: wanted, alone }) => {
    const apart = wanted.every((want) => words.some((word) => matches(word, want)));
    if (apart && (alone !== true || words.length === wanted.length)) return true;
    return wanted.length > 1 && matches(joined, wanted.map((want) => want.replace("*", "")).join(""));
  });
  if (table !== undefined && aboutNobody.has(table) && found?.holds !== "union membership") return undefined;
  return found?.holds;
}

const matches = (word: string, pattern: string): boolean =>
  pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
