import type { Decimal } from "decimal.js";
import { isoDay } from "#time";
import type { ChargeCase } from "./case.ts";
import { charge } from "./charge.ts";
import { metFromTaxation, taxRates } from "./tax-rate.ts";

/** A charge as a program reads it: money as decimals in pounds, rates as shares to four places. */
export type ChargeAnswer = ReturnType<typeof chargeAnswer>;

const pounds = (amount: Decimal): string => amount.toFixed(2);
const share = (rate: Decimal | undefined): string | undefined => rate?.toFixed(4);

export function chargeAnswer(person: ChargeCase) {
  const { lines, contribution, because, ...sums } = charge(person);
  const rates = taxRates(person);
  return {
    id: person.id,
    setting: person.setting,
    on: isoDay(person.on),
    weeklyContribution: contribution && pounds(contribution),
    because,
    grossIncome: pounds(sums.grossIncome),
    tariffIncome: pounds(sums.tariffIncome),
    countableIncome: pounds(sums.countableIncome),
    protectedIncome: pounds(sums.protected),
    kept: rates.kept && pounds(rates.kept),
    of: pounds(rates.of),
    averageRate: share(rates.average),
    marginalRate: {
      onIncome: share(rates.onIncome),
      onEarnings: share(rates.onEarnings),
      onCapitalAYear: share(rates.onCapitalAYear),
    },
    cliffs: rates.cliffs.map((cliff) => ({
      in: cliff.in,
      at: pounds(cliff.at),
      before: pounds(cliff.before),
      after: pounds(cliff.after),
    })),
    metFromTaxationAYear: contribution && pounds(metFromTaxation([contribution])),
    lines: lines.map((line) => ({ ...line, weekly: pounds(line.weekly) })),
    estimate: "only the council assesses" as const,
  };
}
