import { Decimal } from "decimal.js";
import type { Doctor } from "#people";
import { isResident } from "#people";
import type { Rota } from "#rota";
import { payBook, payHeldFrom } from "../pay-book.ts";
import type { PayrollRequest } from "../payroll.ts";
import { priceRota } from "../payroll.ts";
import { price } from "../price.ts";
import type { PaySlip } from "../slip.ts";
import { raisedBy } from "./compare.ts";
import type { Distribution } from "./distribution.ts";
import { distributionOf, quantile } from "./distribution.ts";

/** What a rise in basic pay under new terms would do on these very duties, and how large it would have to be. */
export interface RiseTest {
  readonly from: string;
  readonly to: string;
  /** Per cent on each doctor's own basic. */
  readonly rise: number;
  readonly compared: number;
  readonly better: number;
  /** Per cent of those compared who are better off at this rise. */
  readonly shareBetter: string;
  /** The rise that leaves each doctor exactly where they were, in per cent: how it is spread. */
  readonly breakEven: Distribution | undefined;
  /** The least rise at which the share asked for is no worse off, in per cent. */
  readonly riseNeeded: string | undefined;
  /** Of whom, in per cent. */
  readonly share: number;
  /** The bill after over the bill before, in per cent: 100 is cost-neutral. */
  readonly bill: string | undefined;
}

/**
 * Tests a claim of the form "basic pay up by so much, and this share are better off". Everything the new terms pay is
 * in proportion to basic, so each doctor has one rise at which nothing changes. Nobody's hours are changed: the duties
 * are the same. Doctors a contract has no figure for are left out, and so are those whom `leaveOut` names.
 */
export function testRise(
  staff: readonly Doctor[],
  rota: Rota,
  ask: { readonly from: string; readonly to: string; readonly rise: number; readonly share: number },
  request: Omit<PayrollRequest, "contract" | "standing">,
  leaveOut: (slip: PaySlip) => boolean = () => false,
): RiseTest {
  const residents = staff.filter(({ grade }) => isResident(grade));
  const before = priceRota(residents, rota, { ...request, contract: ask.from });
  const on = Math.max(request.on, payHeldFrom(ask.to));
  const book = payBook(ask.to, on);
  const factor = new Decimal(ask.rise).dividedBy(100).plus(1);
  const pairs = residents.flatMap((doctor, at) => {
    const slip = before.slips[at];
    const basic = slip.lines.find(({ id }) => id === "basic")?.rate;
    if (slip.annual === null || basic === undefined || basic === null || leaveOut(slip)) return [];
    const { annual } = price(book, { ...doctor, payPoint: "" }, rota.dutiesOf(doctor.staffId), {
      period: request.period,
      ...request.options,
      supplied: { [doctor.grade]: raisedBy(basic, ask.rise) },
    });
    if (annual === null) return [];
    return [{ before: new Decimal(slip.annual), after: new Decimal(annual) }];
  });
  const evens = pairs
    .map((pair) => pair.before.dividedBy(pair.after).times(factor).minus(1).times(100))
    .toSorted((a, b) => a.comparedTo(b));
  const better = pairs.filter((pair) => pair.after.greaterThan(pair.before)).length;
  return {
    ...ask,
    compared: pairs.length,
    better,
    shareBetter:
      pairs.length === 0 ? "0.00" : new Decimal(better).dividedBy(pairs.length).times(100).toFixed(2),
    breakEven: distributionOf(evens.map(String)),
    riseNeeded: evens.length === 0 ? undefined : quantile(evens, ask.share / 100).toFixed(2),
    bill:
      pairs.length === 0
        ? undefined
        : sum(pairs.map(({ after }) => after))
            .dividedBy(sum(pairs.map((pair) => pair.before)))
            .times(100)
            .toFixed(2),
  };
}

const sum = (of: readonly Decimal[]): Decimal => of.reduce((all, one) => all.plus(one), new Decimal(0));
