import { Decimal } from "decimal.js";
import type { ChargeAnswer, ChargeCase, CurvePoint } from "#budgets";
import type { WordedTable } from "./fairness.ts";
import { lineChart } from "./pictures/index.ts";

const pounds = (amount: string): string =>
  `£${Number(amount).toLocaleString("en-GB", { minimumFractionDigits: 2 })}`;
const percent = (rate: string): string => `${new Decimal(rate).times(100).toFixed(1).replace(/\.0$/, "")}%`;

/** Printed with every charge. */
export const chargeIsAnEstimate =
  "This is an estimate: only the council assesses, and it may be kinder than the law asks. It has no bearing on anyone's NHS care.";

const reasons: Readonly<Record<ChargeAnswer["because"], string>> = {
  "below-protected-income": "Nothing is asked: what counts is within what must be left.",
  means: "All that counts above what must be left is asked for.",
  "cost-of-care": "The care costs less than the means would bear, so its cost is the charge.",
  "capital-over-limit": "Capital is over the upper limit, so the full cost is asked for.",
};

const certainties = {
  stated: "",
  published: "",
  transcribed: " [seen in one place only]",
  computed: " [worked out]",
  unverified: " [from memory: have it checked]",
} as const;

/** A charge from the top: what is paid, what is kept, at what rate, and every line of the sum. */
export function chargeSays(answer: ChargeAnswer): string {
  const paid = answer.weeklyContribution;
  const lines = [
    paid === undefined
      ? `${answer.id}: the full cost of care, which the case does not say.`
      : `${answer.id}: ${pounds(paid)} a week towards care (${answer.setting === "own-home" ? "at home" : "in a care home"}, figures of ${answer.on}).`,
    `  ${reasons[answer.because]}`,
    ...(answer.kept === undefined
      ? []
      : [`  The person keeps ${pounds(answer.kept)} of their ${pounds(answer.of)} a week.`]),
    `  ${ratesSay(answer)}`,
    ...answer.cliffs.map(
      ({ at, before, after }) =>
        `  A cliff: at ${pounds(at)} of capital the charge is ${pounds(before)} a week, and a penny over it ${pounds(after)}.`,
    ),
    ...(answer.metFromTaxationAYear === undefined
      ? []
      : [
          `  Met from taxation instead, this charge would cost ${pounds(answer.metFromTaxationAYear)} a year. That is arithmetic, and no forecast.`,
        ]),
    ...answer.lines.map(lineSays),
  ];
  // Names come from a file: nothing in them may move a terminal's cursor.
  return `${lines.map((line) => line.replaceAll(/\p{Cc}/gu, "�")).join("\n")}\n`;
}

function ratesSay({ averageRate, marginalRate }: ChargeAnswer): string {
  const average = averageRate === undefined ? "" : `As a tax: ${percent(averageRate)} of all that counts. `;
  const { onIncome, onEarnings, onCapitalAYear } = marginalRate;
  const parts = [
    onIncome && `${percent(onIncome)} of one pound more`,
    onEarnings && `${percent(onEarnings)} of one more earned`,
    onCapitalAYear && `${percent(onCapitalAYear)} a year of more capital`,
  ].filter((part) => part !== undefined && part !== "");
  return `${average}Taken at the margin: ${parts.length === 0 ? "not known without the cost of care" : parts.join(", ")}.`;
}

const lineNames: Readonly<Record<ChargeAnswer["lines"][number]["what"], string>> = {
  income: "income",
  "tariff-income": "assumed income",
  disregard: "left out",
  "housing-costs": "kept for",
  "disability-related-expenditure": "kept for",
  protected: "kept",
};

function lineSays({ what, name, weekly, source, certainty }: ChargeAnswer["lines"][number]): string {
  const from = certainty === "stated" ? "" : ` (${source})${certainties[certainty]}`;
  const sign = weekly.startsWith("-") ? "−" : " ";
  return `    ${sign}${weekly.replace("-", "").padStart(9)}  ${lineNames[what]}: ${name}${from}`;
}

/** The charge in a few sentences, without its lines. */
export const chargeHeadlines = (answer: ChargeAnswer): string[] =>
  chargeSays({ ...answer, lines: [] })
    .trim()
    .split("\n")
    .map((line) => line.trim());

/** The sum as a table, a row a line. */
export const chargeLineWords = ({ lines, on }: ChargeAnswer): WordedTable => ({
  caption: `The sum, line by line, figures of ${on}`,
  head: ["Line", "Pounds a week", "Where it is from"],
  rows: lines.map(({ what, name, weekly, source, certainty }) => [
    `${lineNames[what]}: ${name}`,
    weekly.replace("-", "−"),
    `${source}${certainties[certainty]}`,
  ]),
});

/** Charge and kept income as income, or capital, rises: a line each. `id` must be unlike any other on the page. */
export function chargePicture(
  person: ChargeCase,
  points: readonly CurvePoint[],
  along: "income" | "capital",
  id: string,
): string {
  const known = points.filter(({ contribution }) => contribution !== undefined);
  const of = along === "income" ? "weekly income that counts" : "capital";
  const here = along === "income" ? undefined : { x: Number(person.capital), label: "now" };
  return lineChart({
    id,
    title: `What is charged and what is kept, by ${of}`,
    description: `Pounds a week charged and kept as ${of} rises from ${String(known[0]?.at ?? 0)} to ${String(known.at(-1)?.at ?? 0)} pounds, all else the same.`,
    series: [
      {
        label: "Charged",
        points: known.map(({ at, contribution }) => ({ x: Number(at), y: Number(contribution) })),
      },
      { label: "Kept", points: known.map(({ at, kept }) => ({ x: Number(at), y: Number(kept) })) },
    ],
    across: { measure: `${of}, pounds`, write: (value) => value.toLocaleString("en-GB") },
    up: { measure: "pounds a week", write: (value) => value.toLocaleString("en-GB") },
    ...(here && { mark: here }),
  });
}
