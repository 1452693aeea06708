import type { Doctor } from "#people";
import { isConsultant, isResident } from "#people";
import type { Period, Rota } from "#rota";
import type { Day } from "#time";
import { total } from "./money.ts";
import type { PayBook } from "./pay-book.ts";
import { payBook } from "./pay-book.ts";
import type { PriceOptions } from "./price-options.ts";
import { price } from "./price.ts";
import type { PaySlip } from "./slip.ts";

/** How to price a whole rota: one contract for every resident, or each their own. */
export interface PayrollRequest {
  /** Undefined prices each resident by the contract their row names, or `standing` where it names none. */
  readonly contract?: string | undefined;
  readonly standing?: string | undefined;
  /** The day whose rates are used. */
  readonly on: Day;
  readonly period: Period;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Facts about one doctor that the folder has no column for. */
  readonly of?: ((doctor: Doctor) => Partial<PriceOptions>) | undefined;
}

export interface Payroll {
  readonly on: Day;
  readonly period: Period;
  /** Everybody the staff table names, in its order; those without a figure have no lines and say so. */
  readonly slips: readonly PaySlip[];
  readonly annual: string;
  readonly monthly: string;
  readonly priced: number;
  readonly readings: Readonly<Record<string, string>>;
}

/** Prices everybody on a rota. Consultants are paid by their own contract whichever the residents are on. */
export function priceRota(staff: readonly Doctor[], rota: Rota, request: PayrollRequest): Payroll {
  const books = new Map<string, PayBook>();
  const bookOf = (id: string): PayBook => {
    const known = books.get(id) ?? payBook(id, request.on, id === "consultant-2003" ? {} : request.readings);
    books.set(id, known);
    return known;
  };
  if (request.contract !== undefined) bookOf(request.contract);
  const slips = staff.map((doctor) => {
    const id = contractOf(doctor, request);
    if (id === undefined) return noFigure(doctor, request.on);
    return price(bookOf(id), doctor, rota.dutiesOf(doctor.staffId), {
      period: request.period,
      ...request.of?.(doctor),
    });
  });
  const paid = slips.filter(({ annual }) => annual !== null);
  return {
    on: request.on,
    period: request.period,
    slips,
    annual: total(paid.map(({ annual }) => annual!)),
    monthly: total(paid.map(({ monthly }) => monthly!)),
    priced: paid.length,
    readings: Object.assign({}, ...[...books.values()].map(({ readings }) => readings)),
  };
}

function contractOf(doctor: Doctor, { contract, standing = "tcs-now" }: PayrollRequest): string | undefined {
  if (isConsultant(doctor.grade)) return "consultant-2003";
  if (!isResident(doctor.grade)) return undefined;
  return contract ?? (doctor.contract === "" ? standing : doctor.contract);
}

/** Specialty, locally employed and other staff: no published scale is held, so nothing is priced and nothing guessed. */
const noFigure = (doctor: Doctor, on: Day): PaySlip => ({
  staffId: doctor.staffId,
  contract: doctor.contract,
  on,
  lines: [],
  annual: null,
  monthly: null,
  notes: [{ note: "no-figure-held", about: doctor.grade }],
});
