import { checkRota } from "#actions";
import type { RotaCheck } from "#actions";
import type { DoctorVerdict } from "#contract";
import type { Booking, LedgerLine, Session } from "#electives";
import type { Hospital } from "#exchange";
import { priceRota } from "#pay";
import type { Payroll, PaySlip } from "#pay";
import type { Pathway, Patient } from "#patients";
import type { Doctor } from "#people";
import { isDoctor } from "#people";
import type { Period, ShiftType } from "#rota";
import { Rota } from "#rota";
import type { CoverPlacement, Placed, SessionPlan, Waiting } from "#solve";
import type { KeptPlan, Store } from "#store";
import type { Plan } from "#actions";

/** What every page works from: the hospital as it was read and its plan, put in order once, and the store. */
export interface Desk {
  readonly hospital: Hospital;
  readonly store: Store;
  readonly rota: Rota;
  readonly period: Period | undefined;
  readonly doctors: ReadonlyMap<string, Doctor>;
  readonly shiftTypes: ReadonlyMap<string, ShiftType>;
  /** Departments with doctors in them, by name. */
  readonly departments: readonly string[];
  readonly sessions: ReadonlyMap<string, Session>;
  readonly bookings: ReadonlyMap<string, Booking>;
  readonly pathways: ReadonlyMap<string, Pathway>;
  readonly patients: ReadonlyMap<string, Patient>;
  /** What was found of each doctor: the rota is judged and priced whether or not a strike is planned for. */
  readonly check: RotaCheck | undefined;
  readonly pay: Payroll | undefined;
  readonly verdicts: ReadonlyMap<string, DoctorVerdict>;
  readonly slips: ReadonlyMap<string, PaySlip>;
  /** Undefined where no action is planned for. */
  readonly planned: PlannedDesk | undefined;
  /** Demonstration sign-in, where anybody may choose a role. Never for a hospital's own data. */
  readonly demo: boolean;
}

/** A plan with its rows by id. */
export interface PlannedDesk {
  readonly plan: Plan;
  readonly kept: KeptPlan;
  readonly lists: ReadonlyMap<string, SessionPlan>;
  /** By the id of the question that asks for each. */
  readonly placements: ReadonlyMap<string, CoverPlacement>;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** The plan's own ledger, most pressing without a date first. */
  readonly lines: ReadonlyMap<string, LedgerLine>;
}

const by = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Map<Row[Key], Row> =>
  new Map(rows.map((row) => [row[key], row]));

export function deskOf(
  hospital: Hospital,
  store: Store,
  made?: { readonly plan: Plan; readonly kept: KeptPlan },
): Desk {
  const rota = new Rota(hospital.duties);
  const staff = hospital.staff.filter((person) => isDoctor(person.grade));
  const { check, pay } = made?.plan ?? judgedAndPriced(hospital, rota);
  return {
    hospital,
    store,
    rota,
    period: rota.period(),
    doctors: by(staff, "staffId"),
    shiftTypes: new Map(hospital.shiftTypes.map((type) => [`${type.department}/${type.shiftType}`, type])),
    departments: [...new Set(staff.map(({ department }) => department))].toSorted(),
    sessions: by(hospital.sessions, "sessionId"),
    bookings: by(hospital.bookings, "bookingId"),
    pathways: by(hospital.pathways, "pathwayId"),
    patients: by(hospital.patients, "patientId"),
    check,
    pay,
    verdicts: by(check?.doctors ?? [], "staffId"),
    slips: by(pay?.slips ?? [], "staffId"),
    planned: made && {
      ...made,
      placements: new Map(
        made.plan.cover.placements.map((placement) => [
          `placement:${placement.staffId}:${placement.start}`,
          placement,
        ]),
      ),
      lists: by(made.plan.standDown.sessions, "sessionId"),
      placed: by(made.plan.rebooking.placed, "bookingId"),
      waiting: by(made.plan.rebooking.waiting, "bookingId"),
      lines: by(made.plan.ledger.lines, "bookingId"),
    },
    demo: true,
  };
}

/** A hospital without a strike to plan for still wants to know of its rota. */
function judgedAndPriced(hospital: Hospital, rota: Rota): { check?: RotaCheck; pay?: Payroll } {
  const period = rota.period();
  if (period === undefined) return {};
  const check = checkRota(hospital.staff, rota, period, hospital.agreements);
  const compliant = new Map(check.doctors.map((verdict) => [verdict.staffId, verdict.compliant]));
  const on = hospital.asOf ?? period.from;
  const of = ({ staffId }: Doctor) => ({ compliant: compliant.get(staffId) });
  return { check, pay: priceRota(hospital.staff, rota, { on, period, of }) };
}

export const shiftTypeOf = (desk: Desk, department: string, shiftType: string): ShiftType | undefined =>
  desk.shiftTypes.get(`${department}/${shiftType}`) ?? desk.shiftTypes.get(`/${shiftType}`);
