import type { Agreement, Reading, Readings } from "#contract";
import { judge, judgePattern, UnknownReading } from "#contract";
import type { Doctor } from "#people";
import { isConsultant, isResident } from "#people";
import type { Duty, Period, Rota } from "#rota";
import { weeksIn } from "#rota";
import { rulebook } from "#rulebooks";
import type { Day } from "#time";
import { total } from "./money.ts";
import type { PayBook } from "./pay-book.ts";
import { payBook, payReadings } from "./pay-book.ts";
import type { PriceOptions } from "./price-options.ts";
import { price } from "./price.ts";
import type { PayLine, PaySlip } from "./slip.ts";

/** How to price a whole rota: one contract for every resident, or each their own. */
export interface PayrollRequest {
  /** Undefined prices each resident by the contract their row names, or `standing` where it names none or has ended. */
  readonly contract?: string | undefined;
  readonly standing?: string | undefined;
  /** The day whose rates are used. */
  readonly on: Day;
  readonly period: Period;
  /** Answers to open questions of any contract concerned; each takes those it knows. */
  readonly readings?: Readings | undefined;
  /** Lift what they lift when a 2002 pattern is judged for its band. */
  readonly agreements?: readonly Agreement[] | undefined;
  /** The same for everybody. */
  readonly options?: Omit<PriceOptions, "period"> | undefined;
  /** Facts about one doctor that the folder has no column for. */
  readonly of?: ((doctor: Doctor) => Partial<PriceOptions>) | undefined;
}

export interface Payroll {
  readonly on: Day;
  readonly period: Period;
  /** Everybody the staff table names, in its order; those without a figure have no lines and say so. */
  readonly slips: readonly PaySlip[];
  /** Pounds, of those who could be priced. */
  readonly annual: string;
  readonly monthly: string;
  readonly priced: number;
  /** Pounds a year of lines whose figure or rule is from memory and not yet checked. */
  readonly unverified: string;
  /** Readings used, of every pay book that was. */
  readonly readings: Readings;
}

const consultants = "consultant-2003";

/**
 * Prices everybody on a rota. Consultants are paid by their own contract whichever the residents are on.
 * @throws NoPayBook where a contract's pay is not held on the day
 * @throws UnknownReading where no contract concerned has the reading, or not that answer
 */
export function priceRota(staff: readonly Doctor[], rota: Rota, request: PayrollRequest): Payroll {
  const books = new Map<string, PayBook>();
  const bookOf = (id: string): PayBook => {
    const book = books.get(id) ?? payBook(id, request.on, known(payReadings(id), request.readings));
    books.set(id, book);
    return book;
  };
  if (request.contract !== undefined) bookOf(request.contract);
  const slips = staff.map((doctor) => {
    const id = contractOf(doctor, request);
    if (id === undefined) return noFigure(doctor, request.on);
    const book = bookOf(id);
    const duties = rota.dutiesOf(doctor.staffId);
    return price(book, doctor, duties, {
      period: request.period,
      compliant: compliant(book, doctor, duties, request),
      ...request.options,
      ...request.of?.(doctor),
    });
  });
  refuseUnknown([...books.keys()], request.readings);
  const paid = slips.filter(({ annual }) => annual !== null);
  return {
    on: request.on,
    period: request.period,
    slips,
    annual: total(paid.map(({ annual }) => annual!)),
    monthly: total(paid.map(({ monthly }) => monthly!)),
    priced: paid.length,
    unverified: total(paid.flatMap(({ lines }) => lines).flatMap(unchecked)),
    readings: Object.assign({}, ...[...books.values()].map(({ readings }) => readings)) as Readings,
  };
}

const unchecked = ({ certainty, amount }: PayLine): string[] =>
  certainty === "unverified" && amount !== null ? [amount] : [];

function contractOf(
  doctor: Doctor,
  { contract, on, standing = "tcs-now" }: PayrollRequest,
): string | undefined {
  if (isConsultant(doctor.grade)) return consultants;
  if (!isResident(doctor.grade)) return undefined;
  if (contract !== undefined) return contract;
  const renewed = doctor.contractRenewal !== undefined && doctor.contractRenewal <= on;
  return doctor.contract === "" || renewed ? standing : doctor.contract;
}

/** Only a banding asks: does the pattern obey the rules whose breach makes Band 3? Undefined where nobody can judge. */
function compliant(
  book: PayBook,
  doctor: Doctor,
  duties: readonly Duty[],
  { period, agreements, readings, options }: PayrollRequest,
): boolean | undefined {
  if (book.terms.method !== "banding") return undefined;
  const hours = rulebook(book.contract);
  if (hours === undefined) return undefined;
  const { bandThreeClauses } = book.terms;
  const how = {
    agreements,
    prospectiveWeeks: options?.prospective?.leaveWeeks,
    readings: known(hours.readings, readings),
  };
  const verdict =
    options?.cyclic === true
      ? judgePattern(hours, doctor, { monday: period.from, weeks: weeksIn(period), duties }, how)
      : judge(hours, doctor, duties, { ...how, period });
  return !verdict.breaches.some(
    ({ clause, severity }) => severity === "breach" && clause.startsWith(bandThreeClauses),
  );
}

const known = (readings: readonly Reading[], chosen: Readings = {}): Readings =>
  Object.fromEntries(
    Object.entries(chosen).filter(([name]) => readings.some((reading) => reading.name === name)),
  );

function refuseUnknown(contracts: readonly string[], chosen: Readings = {}): void {
  const names = contracts.flatMap((id) =>
    [...payReadings(id), ...(rulebook(id)?.readings ?? [])].map(({ name }) => name),
  );
  const unknown = Object.keys(chosen).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UnknownReading(`no contract priced here has a reading called ${unknown}`, [...new Set(names)]);
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
