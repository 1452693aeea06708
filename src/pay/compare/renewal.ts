import type { Doctor } from "#people";
import { isResident } from "#people";
import type { Rota } from "#rota";
import type { Day } from "#time";
import { total } from "../money.ts";
import { payHeldFrom } from "../pay-book.ts";
import type { PayrollRequest } from "../payroll.ts";
import { priceRota } from "../payroll.ts";
import { withProtection } from "../protection.ts";
import type { PaySlip } from "../slip.ts";

/** One month of the way from one contract to another. Pounds of that month. */
export interface RenewalMonth {
  readonly month: Day;
  readonly onOld: number;
  readonly onNew: number;
  readonly bill: string;
  /** What the same month would cost had nobody moved, and had everybody. */
  readonly allOld: string;
  readonly allNew: string;
}

/**
 * The bill month by month as each doctor moves to the new contract on their own renewal date. Those without a date do
 * not move. Doctors without a figure under either contract are left out of every column.
 */
export function renewalPath(
  staff: readonly Doctor[],
  rota: Rota,
  ask: {
    readonly from: string;
    readonly to: string;
    readonly firstMonth: Day;
    readonly months: number;
    readonly protect: boolean;
  },
  request: Omit<PayrollRequest, "contract" | "standing" | "on">,
): RenewalMonth[] {
  const residents = staff.filter(({ grade }) => isResident(grade));
  return Array.from({ length: ask.months }, (_, at) => {
    const month = monthAfter(ask.firstMonth, at);
    const slipsOf = (contract: string): readonly PaySlip[] =>
      priceRota(residents, rota, { ...request, contract, on: Math.max(month, payHeldFrom(contract)) }).slips;
    const [old, plain] = [slipsOf(ask.from), slipsOf(ask.to)];
    const now = ask.protect ? plain.map((slip, i) => withProtection(residents[i], old[i], slip)) : plain;
    const both = residents.map((_, i) => i).filter((i) => old[i].monthly !== null && now[i].monthly !== null);
    const moved = new Set(both.filter((i) => (residents[i].contractRenewal ?? Infinity) <= month));
    const sum = (slipOf: (i: number) => PaySlip): string => total(both.map((i) => slipOf(i).monthly!));
    return {
      month,
      onOld: both.length - moved.size,
      onNew: moved.size,
      bill: sum((i) => (moved.has(i) ? now[i] : old[i])),
      allOld: sum((i) => old[i]),
      allNew: sum((i) => now[i]),
    };
  });
}

/** The first of the month so many months on. */
function monthAfter(first: Day, months: number): Day {
  const at = new Date(first * 86_400_000);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1) / 86_400_000;
}
