import type { Readings } from "#contract";
import { isoDay } from "#time";
import type { Payroll } from "./payroll.ts";
import type { PaySlip } from "./slip.ts";

/** The document `rota price --json` prints and the API answers. */
export interface PayAnswer {
  /** The contract asked for, or null where each doctor was priced by their own. */
  readonly contract: string | null;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly readings: Readings;
  readonly doctors: readonly (Omit<PaySlip, "on"> & { readonly on: string })[];
  readonly summary: {
    readonly doctors: number;
    readonly priced: number;
    readonly annual: string;
    readonly monthly: string;
    /** Pounds a year resting on figures from memory, not yet checked against a published page. */
    readonly unverified: string;
  };
}

export const payAnswer = (payroll: Payroll, contract: string | undefined): PayAnswer => ({
  contract: contract ?? null,
  on: isoDay(payroll.on),
  from: isoDay(payroll.period.from),
  to: isoDay(payroll.period.to),
  readings: payroll.readings,
  doctors: payroll.slips.map((slip) => ({ ...slip, on: isoDay(slip.on) })),
  summary: {
    doctors: payroll.slips.length,
    priced: payroll.priced,
    annual: payroll.annual,
    monthly: payroll.monthly,
    unverified: payroll.unverified,
  },
});
