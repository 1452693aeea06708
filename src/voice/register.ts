import type { Certainty } from "#contract";
import type { Day } from "#time";

/** How somebody came to be a member; what was seen, never a copy of it. */
export type MembershipEvidence =
  | "home-address"
  | "permanent-contract"
  | "fixed-term-12-months"
  | "12-months-service"
  | "exercises-functions"
  | "patient-record"
  | "carer-of-patient";

/** Members who elect from their own number: an area, the staff, patients; and a class within it where there are any. */
export interface Constituency {
  readonly id: string;
  readonly kind: "public" | "staff" | "patient";
  /** None where it is not divided. */
  readonly classes: readonly string[];
}

/** One row of the register. */
export interface Membership {
  readonly memberId: string;
  readonly constituency: string;
  readonly memberClass: string | undefined;
  readonly from: Day;
  /** The last day; undefined while it lasts. */
  readonly to: Day | undefined;
  readonly evidence: MembershipEvidence;
  /** Asked that their name be left out of the register that anybody may read. */
  readonly nameWithheld: boolean;
}

/** What a row may not be. */
export type RegisterFault =
  | { readonly fault: "two-live-rows"; readonly memberId: string; readonly rows: readonly [number, number] }
  | {
      readonly fault:
        | "unknown-constituency"
        | "class-wanted"
        | "unknown-class"
        | "evidence-of-another-kind"
        | "ends-before-it-begins";
      readonly memberId: string;
      readonly row: number;
    };

/** The rule that a person is a member of one constituency or class only. */
export const oneMembership: { readonly source: string; readonly certainty: Certainty } = {
  source: "NHS Act 2006 Sch 7: a person is a member of one constituency or class only",
  certainty: "unverified",
};

/** What shows a right to be in each kind of constituency (NHS Act 2006 Sch 7 para 3). */
const evidenceFor: Readonly<Record<Constituency["kind"], readonly MembershipEvidence[]>> = {
  public: ["home-address"],
  staff: ["permanent-contract", "fixed-term-12-months", "12-months-service", "exercises-functions"],
  patient: ["patient-record", "carer-of-patient"],
};

const isLive = ({ from, to }: Membership, on: Day): boolean => from <= on && on <= (to ?? Infinity);

/** Everything that is wrong with a register, rows numbered from 0. Two rows of one person may follow, and never overlap. */
export function registerFaults(
  register: readonly Membership[],
  constituencies: readonly Constituency[],
): RegisterFault[] {
  const faults: RegisterFault[] = [];
  const byPerson = new Map<string, number[]>();
  for (const [row, { memberId, constituency, memberClass, evidence, from, to }] of register.entries()) {
    const where = constituencies.find(({ id }) => id === constituency);
    if (to !== undefined && to < from) faults.push({ fault: "ends-before-it-begins", memberId, row });
    if (where === undefined) faults.push({ fault: "unknown-constituency", memberId, row });
    else {
      if (where.classes.length > 0 && memberClass === undefined)
        faults.push({ fault: "class-wanted", memberId, row });
      if (memberClass !== undefined && !where.classes.includes(memberClass))
        faults.push({ fault: "unknown-class", memberId, row });
      if (!evidenceFor[where.kind].includes(evidence))
        faults.push({ fault: "evidence-of-another-kind", memberId, row });
    }
    const others = byPerson.get(memberId) ?? [];
    const clash = others.find((other) => overlap(register[other], register[row]));
    if (clash !== undefined) faults.push({ fault: "two-live-rows", memberId, rows: [clash, row] });
    byPerson.set(memberId, [...others, row]);
  }
  return faults;
}

const overlap = (one: Membership, other: Membership): boolean =>
  one.from <= (other.to ?? Infinity) && other.from <= (one.to ?? Infinity);

/** The row a person has on a day. */
export const membershipOn = (
  register: readonly Membership[],
  memberId: string,
  on: Day,
): Membership | undefined => register.find((row) => row.memberId === memberId && isLive(row, on));

/** Those who may vote, in one constituency or class of it, frozen on the day of the notice of poll; each once, by id. */
export function electoralRoll(
  register: readonly Membership[],
  of: { readonly constituency: string; readonly memberClass: string | undefined },
  noticeOfPoll: Day,
): readonly string[] {
  const ids = register
    .filter(
      (row) =>
        isLive(row, noticeOfPoll) &&
        row.constituency === of.constituency &&
        (of.memberClass === undefined || row.memberClass === of.memberClass),
    )
    .map(({ memberId }) => memberId);
  return [...new Set(ids)].toSorted();
}

/** Live rows that anybody may read: without those who asked to be left out. */
export const openToInspection = (register: readonly Membership[], on: Day): readonly Membership[] =>
  register.filter((row) => isLive(row, on) && !row.nameWithheld);
