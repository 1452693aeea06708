import { Decimal } from "decimal.js";
import { z } from "zod";
import { may } from "#access";
import { payAnswer } from "#pay";
import type { PaySlip } from "#pay";
import { door } from "./door.ts";
import { rotaPriceAnswer } from "./shapes.ts";

const sum = (amounts: readonly (string | null)[]): string =>
  amounts.reduce((total, one) => total.plus(one ?? 0), new Decimal(0)).toFixed(2);

/** `sevenday rota price --json`, of the doctors whose pay the caller may see: totals are of those alone. */
export const rotaPrice = door({
  path: "/rota/price",
  summary: "Pay for each doctor, line by line, each line with its clause",
  needs: "see pay",
  query: z.object({ staffId: z.string().optional() }),
  answer: rotaPriceAnswer,
  find: ({ query: { staffId }, person }, { pay }) => {
    if (pay === undefined) return undefined;
    const slips: readonly PaySlip[] = pay.slips.filter(
      (slip) =>
        (staffId === undefined || slip.staffId === staffId) &&
        may(person, "see pay", { staffId: slip.staffId }),
    );
    const paid = slips.filter(({ annual }) => annual !== null);
    const seen = {
      ...pay,
      slips,
      annual: sum(paid.map(({ annual }) => annual)),
      monthly: sum(paid.map(({ monthly }) => monthly)),
      priced: paid.length,
    };
    // What leaves is cut to the published shape, which also makes the read-only lists plain ones.
    return rotaPriceAnswer.parse(payAnswer(seen, undefined));
  },
});
