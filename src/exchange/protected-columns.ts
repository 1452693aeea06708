/**
 * Names of columns that could hold whether one person belongs to a union or means to strike. Trade-union membership is
 * special category data (UK GDPR art 9); an employer's list of who means to strike is what the Employment Relations Act
 * 1999 (Blacklists) Regulations 2010 forbid to compile. Sevenday has no use for either and refuses the file.
 *
 * A name is taken apart at spaces, underscores, hyphens and capitals, so that `community`, `reunion` or `trust_member`
 * are innocent: each pattern is matched against whole words.
 */
interface ProtectedName {
  /** Every one of these words must be among the words of the name; a word may end in `*`. */
  readonly words: readonly string[];
  readonly holds: "union membership" | "an intention to strike" | "taking part in a strike";
}

const unions = ["bma", "hcsa", "unison", "unite", "gmb", "rcn", "rcm", "csp", "sor"];
const unionWords = ["union", "unions", "undeb", "unionmember", "tradeunion", "unionised", "unionized"];
const intentions = [
  "strike",
  "strikes",
  "striker",
  "strikers",
  "striking",
  "walkout",
  "picket",
  "picketing",
  "streic",
  "streicio",
  "ia",
];
const will = [
  "will",
  "would",
  "intend*",
  "intent*",
  "plan",
  "plans",
  "planning",
  "likely",
  "likelihood",
  "may",
  "might",
];
const more = [
  "expect*",
  "prob*",
  "risk",
  "propensity",
  "going",
  "willing*",
  "declared",
  "said",
  "told",
  "bwriad*",
];

export const protectedNames: readonly ProtectedName[] = [
  ...unionWords.map((word) => ({ words: [word], holds: "union membership" as const })),
  ...unions.map((word) => ({ words: [word], holds: "union membership" as const })),
  { words: ["membership"], holds: "union membership" },
  { words: ["aelodaeth"], holds: "union membership" },
  { words: ["tu", "member*"], holds: "union membership" },
  { words: ["balloted"], holds: "an intention to strike" },
  { words: ["on", "strike"], holds: "taking part in a strike" },
  { words: ["striker"], holds: "taking part in a strike" },
  { words: ["strikers"], holds: "taking part in a strike" },
  { words: ["striking"], holds: "taking part in a strike" },
  { words: ["picket*"], holds: "taking part in a strike" },
  { words: ["joined", "strike"], holds: "taking part in a strike" },
  ...[...will, ...more].flatMap((word) =>
    intentions.map((act) => ({ words: [word, act], holds: "an intention to strike" as const })),
  ),
  ...[...will, ...more].map((word) => ({
    words: [word, "industrial", "action"],
    holds: "an intention to strike" as const,
  })),
];

/** The words of a column's name, in small letters: `bmaMember`, `BMA member` and `bma_member` are one. */
export const wordsOf = (name: string): string[] =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");

/** What a column of this name could hold that no file may hold, or undefined. */
export function protectedBy(name: string): ProtectedName["holds"] | undefined {
  const words = wordsOf(name);
  // Run together, `willstrike` is still what it says.
  const joined = words.join("");
  return protectedNames.find(({ words: wanted }) => {
    const apart = wanted.every((want) =>
      words.some((word) => (want.endsWith("*") ? word.startsWith(want.slice(0, -1)) : word === want)),
    );
    return apart || (wanted.length > 1 && wanted.map((want) => want.replace("*", "")).join("") === joined);
  })?.holds;
}
