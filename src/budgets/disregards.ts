import { Decimal } from "decimal.js";
import { figureOn, savingsCreditKept } from "./figures.ts";
import type { ChargeCase } from "./case.ts";

/** An income that the law leaves out of the sum, whole or in part, and its reason. */
interface Disregard {
  readonly named: RegExp;
  readonly why: string;
  /** How much of it is left out. */
  readonly leaves: (amount: Decimal, person: ChargeCase) => Decimal;
}

const all = (amount: Decimal): Decimal => amount;

/**
 * Care and Support (Charging and Assessment of Resources) Regulations 2014, schedules 1 and 2, as councils publish them.
 * Names are matched without spaces, dashes or capitals.
 */
const disregards: readonly Disregard[] = [
  {
    named: /^(net|gross)?(earnings|wages?|salary|selfemploy)/,
    why: "earnings are ignored, employed or self-employed",
    leaves: all,
  },
  { named: /^(pip|dla)mobility/, why: "the mobility part is ignored", leaves: all },
  {
    named: /^guaranteedincomepayment/,
    why: "guaranteed income payments to veterans are ignored",
    leaves: all,
  },
  {
    named: /^(childtaxcredit|workingtaxcredit|taxcredits?|childbenefit)/,
    why: "tax credits and child benefit are ignored",
    leaves: all,
  },
  { named: /^counciltaxreduction/, why: "council tax reduction is ignored", leaves: all },
  { named: /^(socialfund|winterfuel)/, why: "social fund and winter fuel payments are ignored", leaves: all },
  { named: /^personalinjurytrust/, why: "personal injury trusts are ignored", leaves: all },
  {
    named: /^war(disablement|widow|widower|s)?pension/,
    why: "the first £10 of a war pension is ignored",
    leaves: (amount) => Decimal.min(amount, 10),
  },
  {
    named: /^(savingspensioncredit|savingscredit|pensioncreditsavings)/,
    why: "savings credit is ignored up to the limit of the year",
    leaves: (amount, { setting, on }) => {
      if (setting === "own-home") return amount;
      return Decimal.min(amount, figureOn(savingsCreditKept, on)?.weekly ?? 0);
    },
  },
];

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, "");

/** Why, and how much of, an income of this name is left out by law. */
export function lawfulDisregard(
  name: string,
  amount: Decimal,
  person: ChargeCase,
): { amount: Decimal; why: string } | undefined {
  const found = disregards.find(({ named }) => named.test(plain(name)));
  return found && { amount: found.leaves(amount, person), why: found.why };
}
