import type { Count, Election, LotQuestion, RulesId, Stage } from "#voice";
import { flowChart } from "./pictures/index.ts";

const rulesNames: Readonly<Record<RulesId, string>> = {
  "ft-2014": "the Model Election Rules for foundation trusts, 2014 (single transferable vote)",
  ers97: "the Electoral Reform Society's rules of 1997 (single transferable vote)",
  "scottish-wig": "the Scottish Local Government Elections Order (single transferable vote)",
  plurality: "most first preferences (first past the post)",
};

export const rulesName = (rules: RulesId): string => rulesNames[rules];

/** Names by number, as people are called in every sentence below. */
const namer =
  ({ candidates }: Election) =>
  (no: number) =>
    candidates[no - 1]?.name ?? `candidate ${no}`;

/** "Amy", "Amy and Ben", "Amy, Ben and Chidi". */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const thousands = (number: number): string => number.toLocaleString("en-GB");
const papersOf = (number: number): string => `${thousands(number)} ${number === 1 ? "paper" : "papers"}`;

/** What a lot must settle, and how to go on. */
export function lotQuestionSays(election: Election, question: LotQuestion): string {
  const name = namer(election);
  const names = question.between.map(name);
  const what = {
    surplus: "whose surplus is transferred first",
    exclude: "who is excluded",
    elect: "who is elected",
  }[question.decision];
  return (
    `Stage ${question.stage} cannot be made: ${listed(names)} are level at every point the rules look back to. ` +
    `The returning officer must draw a lot to settle ${what}.`
  );
}

/** One line of what a stage did. */
export function stageSays(election: Election, stage: Stage): string {
  const name = namer(election);
  if (stage.action === "first") return "First preferences.";
  const who = listed(stage.who.map(name));
  if (stage.action === "exclude") return `${who} ${stage.who.length === 1 ? "is" : "are"} excluded.`;
  const { transfer } = stage;
  if (!transfer) return `The surplus of ${who} is transferred.`;
  const value = transfer.transferValue === undefined ? "" : ` at ${transfer.transferValue} each`;
  return (
    `The surplus of ${who} is transferred: ${papersOf(transfer.papersExamined)} examined, ` +
    `${thousands(transfer.transferablePapers)} transferable${value}.`
  );
}

/** How the count ended without another transfer, where it did. */
export function closingSays(election: Election, stage: Stage): string | undefined {
  const name = namer(election);
  if (stage.electedByLastVacancyRule !== undefined)
    return `${name(stage.electedByLastVacancyRule)} is elected to the last vacancy: nobody could catch up.`;
  if (stage.remainingDeemedElected === undefined || stage.remainingDeemedElected.length === 0)
    return undefined;
  const rest = listed(stage.remainingDeemedElected.map(name));
  const those = `${rest} ${stage.remainingDeemedElected.length === 1 ? "is" : "are"} elected`;
  if (stage.closedByExcluding === undefined) return `${those}: as many are left as there are vacancies.`;
  return `${those}: without ${listed(stage.closedByExcluding.map(name))}, as many are left as there are vacancies.`;
}

/** The result sheet: a row a candidate, a column a stage. */
export function resultSheet(
  election: Election,
  count: Count,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const rows = election.candidates.map(({ no, name }) => [
    name,
    ...count.stages.map(({ votes }) => votes[no - 1]),
  ]);
  return {
    head: ["Candidate", ...count.stages.map(({ stage }) => `Stage ${stage}`)],
    rows: [...rows, ["Non-transferable", ...count.stages.map(({ nonTransferable }) => nonTransferable)]],
  };
}

/** The declaration of the result, to print and sign: everything the rules ask to be published, in order. */
export function declaration(election: Election, count: Count): string {
  const name = namer(election);
  const seats = `${count.seats} ${count.seats === 1 ? "vacancy" : "vacancies"}`;
  const lines = [
    election.title === "" ? "Declaration of result" : `Declaration of result: ${election.title}`,
    "",
    `Counted by ${rulesName(count.rules)}, for ${seats}.`,
    ...readingsSay(count),
    `Valid papers: ${thousands(count.validBallots)}.${count.quota === undefined ? "" : ` Quota: ${quotaSays(count)}.`}`,
    ...rejectedSay(election),
    "",
    ...count.stages.flatMap((_, i) => [...stageLines(election, count, i), ""]),
    ...(count.lotRequired ? [lotQuestionSays(election, count.lotRequired), ""] : []),
    ...count.lotsUsed.map(
      (lot) =>
        `A lot between ${listed(lot.between.map(name))} fell on ${name(lot.chosen)} (drawn by ${lot.drawnBy}, ${lot.drawnAt}).`,
    ),
    count.lotRequired ? "Elected so far:" : "Elected, in order:",
    ...(count.orderOfElection.length === 0 ? ["  nobody yet"] : []),
    ...count.orderOfElection.map((no, i) => `  ${i + 1}. ${name(no)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const readingWords = {
  largest: "the largest set that may go together is excluded together",
  smallest: "the smallest set that may be excluded is",
  "after-each-sub-parcel": "a candidate is deemed elected after each sub-parcel",
  "after-the-exclusion": "a candidate is deemed elected once an exclusion is complete",
  "elect-neither":
    "two level for the last vacancy: neither is elected under STV51.2, and the tie rule decides",
  "settle-at-once": "two level for the last vacancy: the tie is settled at once",
} as const;

function readingsSay({ readings }: Count): string[] {
  if (!readings) return [];
  const { excludeTogether, electDuringExclusion, levelForLastVacancy } = readings;
  return [
    "Where the rules leave it open:",
    ...[excludeTogether, electDuringExclusion, levelForLastVacancy].map(
      (chosen) => `  ${readingWords[chosen]};`,
    ),
  ];
}

const quotaSays = ({ quota, firstQuota }: Count): string =>
  quota === firstQuota ? quota! : `${firstQuota}, falling to ${quota} while nobody was elected`;

const reasons = {
  "no-first-preference": "no first preference",
  "first-preference-unclear": "first preference unclear",
} as const;

function rejectedSay({ rejected, cutShort }: Election): string[] {
  const some = rejected.filter(({ papers }) => papers > 0);
  return [
    some.length === 0
      ? "Rejected papers: none."
      : `Rejected papers: ${some.map(({ reason, papers }) => `${reasons[reason]}, ${thousands(papers)}`).join("; ")}.`,
    ...(cutShort > 0
      ? [`On ${papersOf(cutShort)} a later preference was unclear; each counts as far as it is clear.`]
      : []),
  ];
}

function stageLines(election: Election, count: Count, i: number): string[] {
  const stage = count.stages[i];
  const before = count.stages[i - 1];
  const elected = new Set(stage.electedSoFar.filter((no) => !before?.electedSoFar.includes(no)));
  const widest = Math.max(16, ...election.candidates.map(({ name }) => name.length));
  const wide = Math.max(...[...stage.votes, stage.nonTransferable].map((votes) => votes.length)) + 1;
  const row = (label: string, now: string, was: string | undefined, note: string) =>
    `  ${label.padEnd(widest)} ${changed(now, was).padStart(wide + 1)} ${now.padStart(wide)}${note === "" ? "" : `  ${note}`}`;
  const closing = closingSays(election, stage);
  return [
    `Stage ${stage.stage}. ${stageSays(election, stage)}`,
    ...election.candidates.map(({ no, name }) => {
      const note = elected.has(no) ? "elected" : stage.excludedSoFar.includes(no) ? "excluded" : "";
      return row(name, stage.votes[no - 1], before?.votes[no - 1], note);
    }),
    row("Non-transferable", stage.nonTransferable, before?.nonTransferable, ""),
    ...(closing === undefined ? [] : [`  ${closing}`]),
  ];
}

/** The difference between two decimals of the same length after the point, with its sign; blank for none. */
function changed(now: string, was: string | undefined): string {
  if (was === undefined || was === now) return "";
  const places = now.length - (now.indexOf(".") < 0 ? now.length : now.indexOf(".") + 1);
  const difference = BigInt(now.replace(".", "")) - BigInt(was.replace(".", ""));
  const digits = String(difference < 0n ? -difference : difference).padStart(places + 1, "0");
  const written = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return `${difference < 0n ? "−" : "+"}${written}`;
}

/** The transfers as a picture: who held how many votes at each stage, and where they went. Elected candidates are drawn full. */
export function transfersPicture(election: Election, count: Count, id: string): string {
  const name = namer(election);
  const headings = count.stages.map((stage) => {
    if (stage.action === "first") return "First preferences";
    return `${stage.action === "surplus" ? "Surplus of" : "Without"} ${listed(stage.who.map(name))}`;
  });
  const winners = listed(count.winners.map(name));
  const holders = election.candidates.map(({ no, name: label }) => ({
    label,
    held: count.stages.map(({ votes, electedSoFar }) => ({
      amount: Number(votes[no - 1]),
      shown: votes[no - 1],
      full: electedSoFar.includes(no),
    })),
  }));
  const lost = count.stages.map(({ nonTransferable }) => ({
    amount: Number(nonTransferable),
    shown: nonTransferable,
    full: false,
  }));
  return flowChart({
    id,
    title: `Votes at each stage${election.title === "" ? "" : `: ${election.title}`}`,
    description:
      `${count.stages.length} stages, by ${rulesName(count.rules)}. ` +
      (count.lotRequired
        ? "The count waits for a lot."
        : `Elected: ${winners}. The table gives every total.`),
    columns: headings,
    rows: [...holders, { label: "Non-transferable", held: lost }],
  });
}
