import { InputProblems, parseBlt, parseLots } from "#exchange";
import { count, rulesIds } from "#voice";
import type { Count, Election } from "#voice";
import {
  closingSays,
  declaration,
  lotQuestionSays,
  membersWords,
  resultSheet,
  sayProblem,
  stageSays,
  transfersPicture,
} from "#wording";
import type { Ask } from "../../page.ts";
import { page } from "../../page.ts";
import type { Piece, Problem } from "../../pieces.ts";
import { details, heading, lead, list, paragraph, picture, table, warning } from "../../pieces.ts";
import { membersCrumbs } from "./crumbs.ts";

const words = membersWords.election;

interface Counted {
  readonly election: Election;
  readonly counted: Count;
}
type Found = Counted | { readonly problems: readonly Problem[] };

/** Any election, counted while you look. The papers are read, counted and forgotten. */
export const electionPage = page<Found>({
  path: "/members/election",
  needs: undefined,
  crumbs: membersCrumbs,
  find: ({ sent }) => (Object.keys(sent).length === 0 ? { problems: [] } : read(sent)),
  title: (found) =>
    "election" in found
      ? words.counted(found.election.title, found.counted.lotRequired === undefined)
      : words.title,
  body: (found, ask) => ("election" in found ? [...result(found), form(ask)] : [lead(words.lead), form(ask)]),
  send: (_, __, found) => Promise.resolve("election" in found ? { shown: "here" } : found),
});

/** Every stage tells every candidate, so work and page grow as their square: the command counts larger ones. */
const mostCandidates = 100;

function read(sent: Ask["sent"]): Found {
  const rules = rulesIds.find((id) => id === sent["rules"]);
  const text = sent["blt"] ?? "";
  const problems: Problem[] = [
    ...(text.trim() === "" ? [{ field: "blt", text: words.noPapers }] : []),
    ...(rules === undefined ? [{ field: "rules", text: words.noRules }] : []),
  ];
  const election = problems.length === 0 ? orProblem("blt", () => parseBlt(text, words.blt)) : undefined;
  const written = (sent["lots"] ?? "").trim();
  const lots = orProblem("lots", () => (written === "" ? [] : parseLots(written, words.lots)));
  const wrong = [...problems, ...[election, lots].filter((one) => one !== undefined && "field" in one)];
  if (rules === undefined || election === undefined || "field" in election || "field" in lots)
    return { problems: wrong };
  if (election.candidates.length > mostCandidates)
    return { problems: [{ field: "blt", text: words.tooMany(mostCandidates) }] };
  return { election, counted: count(election, rules, { lots }) };
}

/** What was read, or the first thing wrong with it in words. */
function orProblem<Read extends object>(field: string, reading: () => Read): Read | Problem {
  try {
    return reading();
  } catch (failure) {
    if (!(failure instanceof InputProblems)) throw failure;
    return { field, text: sayProblem(failure.problems[0]) };
  }
}

function result({ election, counted }: Counted): Piece[] {
  const sheet = resultSheet(election, counted);
  const name = (no: number) => election.candidates[no - 1].name;
  const { lotRequired } = counted;
  const winners = counted.orderOfElection.map(name);
  return [
    ...(lotRequired
      ? [
          warning(words.lot, lotQuestionSays(election, lotRequired)),
          paragraph([
            `${words.lotForm} `,
            {
              code: JSON.stringify([
                {
                  decision: lotRequired.decision,
                  between: lotRequired.between,
                  chosen: "…",
                  drawnBy: "…",
                  drawnAt: "…",
                },
              ]),
            },
          ]),
        ]
      : []),
    heading(words.elected),
    winners.length === 0 ? paragraph(words.nobody) : list(winners, true),
    heading(words.stages),
    list(
      counted.stages.map((stage) =>
        [stageSays(election, stage), closingSays(election, stage)]
          .filter((one) => one !== undefined)
          .join(" "),
      ),
      true,
    ),
    heading(words.transfers, 3),
    picture(transfersPicture(election, counted, "transfers"), words.transfers),
    table({
      caption: words.table,
      columns: sheet.head.map((title, i) => ({ title, numeric: i > 0 })),
      rows: sheet.rows,
      empty: words.nobody,
    }),
    details(
      words.declaration,
      paragraph(
        declaration(election, counted)
          .trim()
          .split("\n")
          .map((line) => ({ line: line.trim() })),
      ),
    ),
  ];
}

const form = ({ sent }: Ask): Piece => ({
  piece: "form",
  action: "/members/election",
  submit: words.submit,
  fields: [
    {
      field: "textarea",
      name: "blt",
      label: words.blt,
      hint: words.bltHint,
      value: sent["blt"] ?? words.example,
    },
    {
      field: "radios",
      name: "rules",
      label: words.rules,
      value: sent["rules"],
      choices: rulesIds.map((value) => ({ value, text: words.rulesOf(value) })),
    },
    { field: "textarea", name: "lots", label: words.lots, hint: words.lotsHint, value: sent["lots"] },
  ],
});
