import { isoDay } from "#time";
import type { RiseTest } from "./claims.ts";
import type { Comparison, ContractChange } from "./compare.ts";
import type { RenewalMonth } from "./renewal.ts";

/** The document `rota compare --json` prints and the API answers. */
export interface CompareAnswer {
  readonly baseline: string;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly changes: readonly (Omit<ContractChange, "on"> & { readonly on: string })[];
  readonly riseTests: readonly RiseTest[];
  readonly renewals: readonly (Omit<RenewalMonth, "month"> & { readonly month: string })[];
}

export const compareAnswer = (
  comparison: Comparison,
  riseTests: readonly RiseTest[] = [],
  renewals: readonly RenewalMonth[] = [],
): CompareAnswer => {
  const { period } = comparison.payrolls[0];
  return {
    baseline: comparison.baseline,
    on: isoDay(comparison.on),
    from: isoDay(period.from),
    to: isoDay(period.to),
    readings: Object.assign(
      {},
      ...comparison.payrolls.map(({ readings }) => readings),
    ) as CompareAnswer["readings"],
    changes: comparison.changes.map((change) => ({ ...change, on: isoDay(change.on) })),
    riseTests,
    renewals: renewals.map((row) => ({ ...row, month: isoDay(row.month).slice(0, 7) })),
  };
};
