import type { Doctor } from "#people";
import type { Weekday } from "#time";
import { day } from "#time";
import type { Department, RotaLine } from "../assumptions/departments.ts";
import { lessThanFullTime, optedOut } from "../assumptions/staff.ts";
import type { Random } from "../random.ts";
import { stream } from "../random.ts";
import type { DrawnExample } from "../settings.ts";
import { shareOut } from "../share-out.ts";
import type { Establishment } from "./establishment.ts";
import { madeUpNames } from "./names.ts";
import { payPoint } from "./pay-point.ts";

/** A doctor who shares a line's pattern. */
export interface LineMember extends Doctor {
  /** First of the weekdays a part-time doctor keeps free. */
  readonly firstFreeDay: number;
}

export interface StaffedLine {
  readonly line: RotaLine;
  readonly members: readonly LineMember[];
}

/** A consultant or specialty doctor with weekdays of their own. */
export interface Senior extends Doctor {
  readonly weekdays: readonly Weekday[];
}

/** A department with its people. */
export interface StaffedDepartment {
  readonly department: Department;
  readonly consultants: readonly Senior[];
  readonly specialtyDoctors: readonly Senior[];
  readonly lines: readonly StaffedLine[];
}

interface Setting {
  readonly example: DrawnExample;
  readonly siteId: string;
  readonly seed: number;
}

const contractOf: Readonly<Record<DrawnExample, string>> = {
  "april-2016": "new-deal-2002",
  "june-2026": "tcs-now",
};

/** Dates on which contracts of 2016 came up for renewal, by the timetable of the time and each doctor's own rotation. */
const renewals = ["2016-08-03", "2016-10-05", "2016-12-07", "2017-02-01", "2017-04-05", "2017-08-02"].map(
  day,
);

const times = <T>(number: number, make: (at: number) => T): T[] =>
  Array.from({ length: number }, (_, at) => make(at));

export function drawStaff(
  establishments: readonly Establishment[],
  { example, siteId, seed }: Setting,
): StaffedDepartment[] {
  const random = stream(seed, "staff");
  const names = madeUpNames(stream(seed, "names"));
  const partTime = lessThanFullTime.value;
  let count = 0;
  const base = (
    department: Department,
    share: number,
  ): Omit<Doctor, "grade" | "skills" | "payPoint" | "contract"> => ({
    staffId: `d${String(++count).padStart(4, "0")}`,
    name: names.next().value,
    department: department.name,
    fte: random.chance(share) ? random.pick(partTime.fractions) : 1,
    contractRenewal: undefined,
    optedOut: random.chance(optedOut.value),
    worksOn: [],
    siteId,
    fullTimeWeekends: undefined,
    workingPattern: undefined,
  });
  const senior = (department: Department, grade: "consultant" | "SAS", at: number): Senior => {
    const own = base(department, partTime[example].consultant);
    const weekdays = seniorDays(own.fte, at);
    return {
      ...own,
      grade,
      skills: skillsOf(department, grade, at),
      payPoint: payPoint(grade, example, random),
      contract: grade === "consultant" ? "consultant-2003" : example === "june-2026" ? "sas-2021" : "",
      worksOn: own.fte === 1 ? [] : weekdays,
      weekdays,
    };
  };
  const member = (department: Department, line: RotaLine, grade: string): LineMember => {
    const own = base(department, grade === "LED" ? partTime[example].local : partTime[example].resident);
    return {
      ...own,
      grade,
      skills: line.skills,
      payPoint: payPoint(grade, example, random),
      contract: contractOf[example],
      contractRenewal: example === "april-2016" ? renewalOf(grade, random) : undefined,
      workingPattern:
        example === "june-2026" ? undefined : line.cycle === "on_call" ? "on_call" : "full_shift",
      firstFreeDay: random.below(5),
    };
  };
  return establishments.map(({ department, consultants, specialtyDoctors, lines }) => ({
    department,
    consultants: times(consultants, (at) => senior(department, "consultant", at)),
    specialtyDoctors: times(specialtyDoctors, (at) => senior(department, "SAS", at + 2)),
    lines: lines.map(({ line, residents, locallyEmployed }) => ({
      line,
      members: gradesOf(line, residents, locallyEmployed, random).map((grade) =>
        member(department, line, grade),
      ),
    })),
  }));
}

function gradesOf(line: RotaLine, residents: number, locallyEmployed: number, random: Random): string[] {
  const counts = shareOut(
    residents,
    line.grades.map(({ weight }) => weight),
  );
  const grades = line.grades.flatMap(({ grade }, i) => Array.from({ length: counts[i] }, () => grade));
  return random.shuffled([...grades, ...Array.from({ length: locallyEmployed }, () => "LED")]);
}

/** Four ten-hour days for a full post, the free day going round; one day fewer for each fifth less. */
function seniorDays(fte: number, at: number): Weekday[] {
  const count = Math.max(2, Math.round(fte * 4));
  return ([0, 1, 2, 3, 4] as const).filter((weekday) => (weekday - at + 500) % 5 >= 5 - count);
}

/** Seniors hold all of their department's skills, and some a neighbour's: this is who can act down, and where. */
function skillsOf(department: Department, grade: "consultant" | "SAS", at: number): readonly string[] {
  if (grade === "SAS")
    return department.skills.filter((skill) => skill !== "take_lead" && skill !== "paediatrics_lead");
  if (department.code === "an" && at % 4 === 0) return [...department.skills, "icu"];
  if (department.code === "an" && at % 4 === 3)
    return department.skills.filter((skill) => skill !== "obstetric_anaesthesia");
  return department.skills;
}

/** Foundation and core posts end in August 2016; the others run to their own dates. */
const renewalOf = (grade: string, random: Random) =>
  grade === "FY1" || grade === "FY2" ? renewals[0] : random.pick(renewals);
