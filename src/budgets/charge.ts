import { Decimal } from "decimal.js";
import type { Certainty } from "#contract";
import type { ChargeCase } from "./case.ts";
import { lawfulDisregard } from "./disregards.ts";
import { capitalLimits, figureOn, guarantees, personalExpenses, premiums } from "./figures.ts";
import type { Figure } from "./figures.ts";

/** One line of the sum. Positive lines add to what may be charged, negative ones take from it. */
export interface ChargeLine {
  readonly what:
    | "income"
    | "tariff-income"
    | "disregard"
    | "housing-costs"
    | "disability-related-expenditure"
    | "protected";
  /** Name of the income, or why it is left out, or which protection. */
  readonly name: string;
  readonly weekly: Decimal;
  readonly source: string;
  readonly certainty: Certainty | "stated";
}

/** What a person is asked to pay towards their care each week, and how that comes about. */
export interface Charge {
  readonly lines: readonly ChargeLine[];
  readonly grossIncome: Decimal;
  readonly tariffIncome: Decimal;
  /** Income that counts, tariff income among it. */
  readonly countableIncome: Decimal;
  /** What the person must be left with out of that. */
  readonly protected: Decimal;
  /** Undefined when the full cost is due and the cost is not known. */
  readonly contribution: Decimal | undefined;
  /** Why the contribution is what it is. */
  readonly because: "below-protected-income" | "means" | "cost-of-care" | "capital-over-limit";
}

/** A figure that the sum needs and that is not known for the day. */
export class FigureUnknown extends Error {
  readonly figure: string;
  constructor(figure: string) {
    super(`${figure} is not known for that day`);
    this.name = "FigureUnknown";
    this.figure = figure;
  }
}

const nought = new Decimal(0);
const sum = (amounts: Iterable<Decimal>): Decimal =>
  [...amounts].reduce((total, one) => total.plus(one), nought);

/** Income assumed from capital: a pound a week for every 250, or part, over the lower limit. */
export function tariffIncome(capital: Decimal): Decimal {
  const over = Decimal.max(0, capital.minus(capitalLimits.lower));
  return over.dividedBy(capitalLimits.step).ceil();
}

/**
 * The means test of the Care Act 2014: what is counted, less what is protected, no more than the care costs and no less
 * than nothing; the full cost to those with capital over the upper limit. An estimate: only a council assesses.
 * @throws FigureUnknown where the case states no protected income and none is known for its day
 */
export function charge(person: ChargeCase): Charge {
  const income = incomeLines(person);
  const tariff = tariffIncome(person.capital);
  const { lower, source, certainty } = capitalLimits;
  const tariffLine: ChargeLine[] = person.capital.greaterThan(lower)
    ? [{ what: "tariff-income", name: "income assumed from capital", weekly: tariff, source, certainty }]
    : [];
  const kept = protectedLines(person);
  const countable = Decimal.max(0, sum(income.map(({ weekly }) => weekly)).plus(tariff));
  const protectedSum = sum(kept.map(({ weekly }) => weekly)).negated();
  const facts = {
    lines: [...income, ...tariffLine, ...kept],
    grossIncome: sum(person.income.values()),
    tariffIncome: tariff,
    countableIncome: countable,
    protected: protectedSum,
  };
  const cost = person.weeklyCostOfCare;
  if (person.capital.greaterThan(capitalLimits.upper))
    return { ...facts, contribution: cost, because: "capital-over-limit" };
  const means = countable.minus(protectedSum);
  if (means.lessThanOrEqualTo(0))
    return { ...facts, contribution: nought, because: "below-protected-income" };
  if (cost?.lessThanOrEqualTo(means)) return { ...facts, contribution: cost, because: "cost-of-care" };
  return { ...facts, contribution: means, because: "means" };
}

/** Each income, and what is left out of it: as the case says where it says so, and otherwise as the law does. */
function incomeLines(person: ChargeCase): ChargeLine[] {
  const stated = { source: "the case", certainty: "stated" } as const;
  const lines: ChargeLine[] = [];
  for (const [name, weekly] of person.income) {
    lines.push({ what: "income", name, weekly, ...stated });
    const lawful = person.disregarded.has(name) ? undefined : lawfulDisregard(name, weekly, person);
    if (lawful?.amount.greaterThan(0))
      lines.push({
        what: "disregard",
        name: `${name}: ${lawful.why}`,
        weekly: lawful.amount.negated(),
        source:
          "Care and Support (Charging and Assessment of Resources) Regulations 2014, schedule 1, as councils publish it",
        certainty: "published",
      });
  }
  for (const [name, weekly] of person.disregarded)
    lines.push({ what: "disregard", name, weekly: weekly.negated(), ...stated });
  return lines;
}

function protectedLines(person: ChargeCase): ChargeLine[] {
  if (person.setting === "care-home")
    return [
      protection(
        "personal expenses allowance",
        person.personalExpensesAllowance,
        figureOn(personalExpenses, person.on),
      ),
    ];
  const stated = { source: "the case", certainty: "stated" } as const;
  const costs: ChargeLine[] = [
    { what: "housing-costs", name: "housing costs", weekly: person.housingCosts.negated(), ...stated },
    {
      what: "disability-related-expenditure",
      name: "disability-related expenditure",
      weekly: person.disabilityRelatedExpenditure.negated(),
      ...stated,
    },
  ];
  return [...costs.filter(({ weekly }) => !weekly.isZero()), ...guaranteeLines(person)];
}

function guaranteeLines({
  on,
  minimumIncomeGuarantee,
  guarantee,
  premiums: due,
  children,
}: ChargeCase): ChargeLine[] {
  if (minimumIncomeGuarantee !== undefined || guarantee === undefined)
    return [protection("minimum income guarantee", minimumIncomeGuarantee, undefined)];
  return [
    protection(`minimum income guarantee, ${guarantee}`, undefined, figureOn(guarantees[guarantee], on)),
    ...due.map((kind) => protection(`premium, ${kind}`, undefined, figureOn(premiums[kind], on))),
    ...Array.from({ length: children }, () =>
      protection("each child", undefined, figureOn(premiums["each-child"], on)),
    ),
  ];
}

function protection(name: string, stated: Decimal | undefined, figure: Figure | undefined): ChargeLine {
  if (stated !== undefined)
    return { what: "protected", name, weekly: stated.negated(), source: "the case", certainty: "stated" };
  if (figure?.weekly === undefined) throw new FigureUnknown(name);
  const { weekly, source, certainty } = figure;
  return { what: "protected", name, weekly: weekly.negated(), source, certainty };
}
