import type { Certainty } from "#contract";
import type { Day } from "#time";
import { day, isoDay, readDay } from "#time";
import { membershipOn } from "./register.ts";
import type { Constituency, Membership } from "./register.ts";

/** A sentence of a court: when it was passed, and what it was. */
export interface Sentence {
  readonly on: Day;
  /** Of imprisonment, in months, suspended or not. */
  readonly months: number;
  /** Could a fine have been paid in its place? */
  readonly fineInstead: boolean;
}

/** What somebody declares who stands for governor. Asked of candidates alone, and not of members. */
export interface Declared {
  readonly memberId: string;
  readonly bornOn: Day;
  readonly bankrupt: boolean;
  /** Has an arrangement with creditors that has not been discharged. */
  readonly arrangementWithCreditors: boolean;
  readonly sentences: readonly Sentence[];
  /** Ids of further grounds of the trust's own constitution that apply. */
  readonly ownGrounds: readonly string[];
}

export type GroundId =
  "not-a-member" | "under-age" | "bankrupt" | "arrangement-with-creditors" | "sentenced" | "constitution";

/** A reason why somebody may not be a governor, from a date on. */
export interface Ground {
  readonly id: GroundId;
  readonly from: Day;
  /** Years: the least age, or how long a sentence counts. */
  readonly years?: number;
  /** The shortest sentence that counts. */
  readonly months?: number;
  readonly source: string;
  readonly certainty: Certainty;
}

/** The day the Act began. */
const actBegan = day("2007-03-01");
const paragraph8 = "NHS Act 2006 Sch 7 para 8(1)";

export const grounds: readonly Ground[] = [
  { id: "not-a-member", from: actBegan, source: "NHS Act 2006 Sch 7 para 7", certainty: "published" },
  { id: "under-age", from: actBegan, years: 16, source: "NHS Act 2006 Sch 7", certainty: "unverified" },
  {
    id: "bankrupt",
    from: actBegan,
    source: `${paragraph8}: an undischarged bankrupt`,
    certainty: "published",
  },
  {
    id: "arrangement-with-creditors",
    from: actBegan,
    source: `${paragraph8}: an undischarged arrangement with creditors`,
    certainty: "published",
  },
  {
    id: "sentenced",
    from: actBegan,
    years: 5,
    months: 3,
    source: `${paragraph8}: within five years, three months or more, suspended or not, without the option of a fine`,
    certainty: "published",
  },
  {
    id: "constitution",
    from: actBegan,
    source: "NHS Act 2006 Sch 7 para 8(3): the constitution may add more",
    certainty: "published",
  },
];

/**
 * Every ground on which a member may not stand for a constituency or class on a day. None: they may.
 * The day five years after a sentence is still within five years of it; the day after is not.
 */
export function whyNotStand(
  declared: Declared,
  register: readonly Membership[],
  seat: { readonly constituency: string; readonly memberClass: string | undefined },
  on: Day,
): Ground[] {
  const row = membershipOn(register, declared.memberId, on);
  const belongs =
    row?.constituency === seat.constituency &&
    (seat.memberClass === undefined || row.memberClass === seat.memberClass);
  const applies: Readonly<Record<GroundId, (ground: Ground) => boolean>> = {
    "not-a-member": () => !belongs,
    "under-age": ({ years = 0 }) => on < yearsLater(declared.bornOn, years),
    bankrupt: () => declared.bankrupt,
    "arrangement-with-creditors": () => declared.arrangementWithCreditors,
    sentenced: ({ years = 0, months: least = 0 }) =>
      declared.sentences.some(
        ({ on: passed, months, fineInstead }) =>
          !fineInstead && months >= least && passed <= on && on <= yearsLater(passed, years),
      ),
    constitution: () => declared.ownGrounds.length > 0,
  };
  return grounds.filter((ground) => ground.from <= on && applies[ground.id](ground));
}

/** The same date some years on; 1 March for a 29 February in a year without one. */
function yearsLater(from: Day, years: number): Day {
  const [year, month, date] = isoDay(from).split("-");
  const later = String(Number(year) + years).padStart(4, "0");
  return readDay(`${later}-${month}-${date}`) ?? day(`${later}-03-01`);
}

/** Governors by how they came to be, to be held against the Act. */
export interface Council {
  readonly electedByPublic: number;
  readonly electedByPatients: number;
  /** By class of the staff constituency; one row where it is not divided. */
  readonly electedByStaff: ReadonlyMap<string, number>;
  readonly appointedByCouncils: number;
  readonly appointedByUniversity: number;
  readonly appointedByOthers: number;
}

export type CouncilFault =
  | "not-mostly-elected-by-others-than-staff"
  | "fewer-than-three-of-staff"
  | "a-staff-class-without-one"
  | "none-of-a-local-authority"
  | "none-of-the-university";

export const councilRule = {
  source: "NHS Act 2006 Sch 7 para 9, as amended in 2012",
  certainty: "published",
  leastOfStaff: 3,
} as const;

/** What a council of governors lacks. `medicalSchool`: does a hospital of the trust include one? */
export function councilFaults(council: Council, medicalSchool: boolean): CouncilFault[] {
  const staff = [...council.electedByStaff.values()];
  const ofStaff = staff.reduce((sum, one) => sum + one, 0);
  const others = council.electedByPublic + council.electedByPatients;
  const appointed = council.appointedByCouncils + council.appointedByUniversity + council.appointedByOthers;
  const all = others + ofStaff + appointed;
  const faults: readonly (readonly [CouncilFault, boolean])[] = [
    ["not-mostly-elected-by-others-than-staff", others * 2 <= all],
    ["fewer-than-three-of-staff", ofStaff < councilRule.leastOfStaff],
    ["a-staff-class-without-one", staff.includes(0)],
    ["none-of-a-local-authority", council.appointedByCouncils < 1],
    ["none-of-the-university", medicalSchool && council.appointedByUniversity < 1],
  ];
  return faults.filter(([, lacks]) => lacks).map(([fault]) => fault);
}

/** Terms of office, at most; a governor may stand again. */
export const longestTerm = {
  years: 3,
  from: actBegan,
  source: "NHS Act 2006 Sch 7, term of office of an elected governor",
  certainty: "unverified",
} as const satisfies { years: number; from: Day; source: string; certainty: Certainty };

/** Voters of these kinds declare who they are with their vote; staff need not. */
export const declaresIdentity = {
  public: true,
  patient: true,
  staff: false,
  source: "Model Election Rules 2014, part 5",
  certainty: "unverified",
} as const satisfies Record<Constituency["kind"], boolean> & { source: string; certainty: Certainty };
