import { Decimal } from "decimal.js";
import { judge } from "#contract";
import type { Doctor } from "#people";
import { isResident } from "#people";
import type { Rota } from "#rota";
import { rulebook } from "#rulebooks";
import type { Day } from "#time";
import { minus, total } from "../money.ts";
import { payHeldFrom } from "../pay-book.ts";
import type { Payroll, PayrollRequest } from "../payroll.ts";
import { priceRota } from "../payroll.ts";
import type { Supplied } from "../pay-point.ts";
import type { LineChange, PayChange } from "./change.ts";
import { addedUp, changeOfOne, twoPlaces } from "./change.ts";
import type { Distribution } from "./distribution.ts";
import { distributionOf } from "./distribution.ts";

/** The whole rota under another contract, against the first. */
export interface ContractChange {
  readonly contract: string;
  readonly on: Day;
  /** Pounds a year, of the doctors compared. */
  readonly billBefore: string;
  readonly billAfter: string;
  readonly change: string;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** Without a figure under one contract or the other, so compared under neither. */
  readonly notCompared: number;
  /** Residents whose duties break the hours and rest rules of the first contract, and of this one. */
  readonly breakingBefore: number;
  readonly breakingAfter: number;
  readonly pounds: Distribution | undefined;
  readonly percent: Distribution | undefined;
  /** What the change is made of, line by line, over everybody. */
  readonly lines: readonly LineChange[];
  readonly doctors: readonly PayChange[];
}

export interface CompareRequest extends Omit<PayrollRequest, "contract" | "standing"> {
  /** Where a later contract's basic was not published: that of the first, and so many per cent. */
  readonly rise?: number | undefined;
}

export interface Comparison {
  readonly baseline: string;
  readonly on: Day;
  readonly payrolls: readonly Payroll[];
  readonly changes: readonly ContractChange[];
}

/**
 * Prices the same duties of every resident under each contract, and sets each against the first. A contract whose pay
 * is not held on the day asked for is priced on the first day it is.
 */
export function compareContracts(
  staff: readonly Doctor[],
  rota: Rota,
  contracts: readonly [string, ...string[]],
  request: CompareRequest,
): Comparison {
  const residents = staff.filter(({ grade }) => isResident(grade));
  const first = priceUnder(contracts[0], residents, rota, request);
  const others = contracts.slice(1).map((contract) => priceUnder(contract, residents, rota, request, first));
  return {
    baseline: contracts[0],
    on: first.on,
    payrolls: [first, ...others],
    changes: others.map((payroll, at) => ({
      ...changeOf(contracts[at + 1], residents, first, payroll),
      breakingBefore: breaking(contracts[0], residents, rota, request),
      breakingAfter: breaking(contracts[at + 1], residents, rota, request),
    })),
  };
}

/** A contract on its first held day at the earliest; those it has no figure for at the baseline's basic and the rise. */
function priceUnder(
  contract: string,
  residents: readonly Doctor[],
  rota: Rota,
  { rise, ...request }: CompareRequest,
  baseline?: Payroll,
): Payroll {
  const asked = { ...request, contract, on: Math.max(request.on, payHeldFrom(contract)) };
  const held = priceRota(residents, rota, asked);
  if (rise === undefined || baseline === undefined) return held;
  const raised = new Map(
    held.slips.flatMap(({ staffId, annual }, at) => {
      const basic = baseline.slips[at].lines.find(({ id }) => id === "basic")?.rate;
      if (annual !== null || basic === undefined || basic === null) return [];
      return [[staffId, { [residents[at].grade]: raisedBy(basic, rise) }] as const];
    }),
  );
  if (raised.size === 0) return held;
  const of = (doctor: Doctor) => ({ ...request.of?.(doctor), ...suppliedTo(raised.get(doctor.staffId)) });
  return priceRota(residents, rota, { ...asked, of });
}

const suppliedTo = (supplied: Supplied | undefined): { supplied?: Supplied } =>
  supplied === undefined ? {} : { supplied };

/** Basic pay and so many per cent of it, to the penny. */
export const raisedBy = (basic: string, percent: number): string =>
  new Decimal(percent).dividedBy(100).plus(1).times(basic).toFixed(2);

function changeOf(
  contract: string,
  residents: readonly Doctor[],
  before: Payroll,
  after: Payroll,
): Omit<ContractChange, "breakingBefore" | "breakingAfter"> {
  const doctors = residents.flatMap(({ grade }, at) => changeOfOne(grade, before.slips[at], after.slips[at]));
  const signs = doctors.map(({ change }) => new Decimal(change).comparedTo(0));
  const billBefore = total(doctors.map(({ before: paid }) => paid));
  const billAfter = total(doctors.map(({ after: paid }) => paid));
  return {
    contract,
    on: after.on,
    billBefore,
    billAfter,
    change: twoPlaces(minus(billAfter, billBefore)),
    better: signs.filter((sign) => sign > 0).length,
    same: signs.filter((sign) => sign === 0).length,
    worse: signs.filter((sign) => sign < 0).length,
    notCompared: residents.length - doctors.length,
    pounds: distributionOf(doctors.map(({ change }) => change)),
    percent: distributionOf(doctors.map(({ percent }) => percent)),
    lines: addedUp(doctors),
    doctors,
  };
}

/** How many residents' duties a contract's hours and rest rules would not allow; none where they are not held. */
function breaking(
  contract: string,
  residents: readonly Doctor[],
  rota: Rota,
  request: CompareRequest,
): number {
  const book = rulebook(contract);
  if (book === undefined) return 0;
  const { period, agreements } = request;
  return residents.filter(
    (doctor) => !judge(book, doctor, rota.dutiesOf(doctor.staffId), { period, agreements }).compliant,
  ).length;
}
