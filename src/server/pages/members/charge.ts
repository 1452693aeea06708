import { Decimal } from "decimal.js";
import { alongCapital, alongIncome, chargeAnswer, FigureUnknown, guarantees } from "#budgets";
import type { ChargeAnswer, ChargeCase, CurvePoint } from "#budgets";
import { InputProblems, parseChargeCases } from "#exchange";
import { day } from "#time";
import {
  chargeIsAnEstimate,
  chargeLineWords,
  chargePicture,
  chargeHeadlines,
  membersWords,
  sayProblem,
} from "#wording";
import type { Ask } from "../../page.ts";
import { page } from "../../page.ts";
import type { Field, Piece, Problem } from "../../pieces.ts";
import { details, heading, inset, lead, list, picture, table } from "../../pieces.ts";
import { membersCrumbs } from "./crumbs.ts";

const words = membersWords.charge;

interface Asked {
  readonly person: ChargeCase;
  readonly answer: ChargeAnswer;
}
type Found = Asked | { readonly problems: readonly Problem[] };

/** What a means test takes from somebody, line by line and as a tax. It reads no hospital and reaches nobody's care. */
export const chargePage = page<Found>({
  path: "/members/charge",
  needs: undefined,
  crumbs: membersCrumbs,
  find: ({ sent }) => (Object.keys(sent).length === 0 ? { problems: [] } : read(sent)),
  title: () => words.title,
  body: (found, ask) => [
    ...("answer" in found ? result(found) : [lead(words.lead)]),
    inset(chargeIsAnEstimate),
    form(ask),
  ],
  send: (_, __, found) => Promise.resolve("answer" in found ? { shown: "here" } : found),
});

const amounts = ["capital", "housingCosts", "disabilityRelatedExpenditure", "weeklyCostOfCare"] as const;

/** The form as the case a file would hold, so that one reader checks both. */
function read(sent: Ask["sent"]): Found {
  const income: Record<string, string> = {};
  for (const line of (sent["income"] ?? "").split(/\r?\n/).filter((one) => one.trim() !== "")) {
    const parts = /^(.+?)[\s:,]+£?(\d+(?:\.\d{1,2})?)$/.exec(line.trim());
    if (!parts) return { problems: [{ field: "income", text: words.incomeUnreadable }] };
    income[parts[1]] = parts[2];
  }
  const given = Object.fromEntries(
    amounts.flatMap((name) => {
      const value = (sent[name] ?? "").trim().replace(/^£/, "");
      return value === "" ? [] : [[name, value]];
    }),
  );
  const { setting, year, guarantee } = sent;
  const row = { id: words.you, setting, year, guarantee, capital: "0", ...given, income };
  try {
    const { cases } = parseChargeCases(JSON.stringify(row), words.title, undefined, day("2025-04-06"));
    return { person: cases[0], answer: chargeAnswer(cases[0]) };
  } catch (failure) {
    if (failure instanceof InputProblems) {
      const [first] = failure.problems;
      const field = fields(sent).find(({ name }) => first.column === name || first.what.includes(name));
      return { problems: [{ field: field?.name ?? "income", text: sayProblem(first) }] };
    }
    if (failure instanceof FigureUnknown)
      return { problems: [{ field: "year", text: words.unknown(failure.figure) }] };
    throw failure;
  }
}

function result({ person, answer }: Asked): Piece[] {
  const { head, rows, caption } = chargeLineWords(answer);
  const top = Math.max(400, Math.ceil((Number(answer.grossIncome) * 1.5) / 100) * 100);
  return [
    heading(words.found),
    list(chargeHeadlines(answer)),
    table({
      caption,
      columns: head.map((title, i) => ({ title, numeric: i === 1, wide: i === 2 })),
      rows,
      empty: "",
    }),
    ...curve(person, alongIncome(person, steps(top)), "income"),
    ...curve(person, alongCapital(person, steps(30_000)), "capital"),
  ];
}

/** Forty even steps from nought. */
const steps = (top: number): Decimal[] =>
  Array.from({ length: 41 }, (_, i) => new Decimal(top).times(i).dividedBy(40));

function curve(person: ChargeCase, points: readonly CurvePoint[], along: "income" | "capital"): Piece[] {
  const caption = words.along[along];
  return [
    heading(caption, 3),
    picture(chargePicture(person, points, along, `along-${along}`), caption),
    details(
      words.tableOf(caption),
      table({
        caption: words.tableOf(caption),
        columns: [words.step[along], ...words.chargedAndKept].map((title, i) => ({ title, numeric: i > 0 })),
        rows: points
          .filter((_, i) => i % 4 === 0)
          .map(({ at, contribution, kept }) => [
            at.toFixed(0),
            contribution?.toFixed(2) ?? words.fullCost,
            kept?.toFixed(2) ?? words.fullCost,
          ]),
        empty: "",
      }),
    ),
  ];
}

const form = ({ sent }: Ask): Piece => ({
  piece: "form",
  action: "/members/charge",
  submit: words.submit,
  fields: fields(sent),
});

const choices = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([value, text]) => ({ value, text }));

const fields = (sent: Ask["sent"]): Field[] => [
  {
    field: "radios",
    name: "setting",
    label: words.setting,
    value: sent["setting"] ?? "own-home",
    choices: choices(words.settings),
  },
  {
    field: "select",
    name: "year",
    label: words.year,
    value: sent["year"] ?? "2024-25",
    choices: words.years.map((value) => ({ value, text: value })),
  },
  {
    field: "select",
    name: "guarantee",
    label: words.guarantee,
    value: sent["guarantee"] ?? "single-25-to-pension-age",
    choices: Object.keys(guarantees).map((value) => ({
      value,
      text: words.guarantees[value as keyof typeof guarantees],
    })),
  },
  {
    field: "textarea",
    name: "income",
    label: words.income,
    hint: words.incomeHint,
    value: sent["income"] ?? words.incomeExample,
  },
  ...amounts.map((name): Field => ({
    field: "text",
    name,
    label: words.amounts[name],
    hint: words.hints[name],
    value: sent[name],
  })),
];
