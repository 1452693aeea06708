import type { Doctor } from "#people";
import { isDoctor, workingPatterns } from "#people";
import { date, weekdays } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { number } from "../cells/number.ts";
import { id, list, oneOf, text, yesNo } from "../cells/text.ts";
import { closest } from "../closest.ts";
import { protectedBy } from "../protected-columns.ts";
import { table } from "../table.ts";

/** Grades of doctors that rules and cover know. */
export const doctorGrades = [
  "FY1",
  "FY2",
  "CT1",
  "CT2",
  "CT3",
  "ST1",
  "ST2",
  "ST3",
  "ST4",
  "ST5",
  "ST6",
  "ST7",
  "ST8",
  "SAS",
  "LED",
  "consultant",
] as const;

/** Grades that have a meaning here. Any other is kept, belongs to no rank, and is pointed out. */
const knownGrades: readonly string[] = [...doctorGrades, "nurse", "midwife", "ACP", "PA", "AHP"];

const columns = {
  staff_id: id("Names the person. A pseudonym will do."),
  name: optional(text("How the rota shows them."), ""),
  grade: optional(text("FY1, FY2, CT1 to CT3, ST1 to ST8, SAS, LED, consultant, nurse …"), ""),
  department: optional(text("Where they work."), ""),
  skills: list("What they can be relied on for, such as airway, obstetrics, paediatrics."),
  fte: optional(number("Share of full time.", { above: 0, most: 1 }), 1),
  contract: optional(id("A contract id such as tcs-now; blank where the row names none."), ""),
  contract_renewal_date: optional(date("When the contract comes up for renewal."), undefined),
  opted_out: optional(yesNo("Has signed the opt-out from the 48-hour average week."), false),
  pay_point: optional(text("Nodal point or spine point, where the grade alone does not tell it."), ""),
  works_on: weekdays("Weekdays this person works on; blank for all."),
  site_id: optional(id("Their base."), ""),
  full_time_weekends: optional(
    number("Weekends a year the full-time slot would work, for less-than-full-time pay.", {
      least: 0,
      most: 53,
    }),
    undefined,
  ),
  working_pattern: optional(
    oneOf(workingPatterns, "Working pattern of the 2002 contract; blank to infer it."),
    undefined,
  ),
} as const;

export const staff = table<Doctor, typeof columns>({
  name: "staff",
  title: "Staff",
  says: "A person who works here.",
  columns,
  key: ["staff_id"],
  points: { site_id: "sites" },
  required: true,
  make(row, place) {
    const held = row.skills.map((skill) => protectedBy(skill)).find((holds) => holds !== undefined);
    if (held !== undefined) {
      place.complain("skills", {
        what: `a skill could hold a person's ${held}, which Sevenday never takes in`,
        expected: "what the person can be relied on for at work",
        maybe: "take it out of the list",
      });
      return undefined;
    }
    if (row.grade !== "" && !isDoctor(row.grade) && !knownGrades.includes(row.grade)) {
      const meant = closest(row.grade, knownGrades);
      const expected = `a grade such as ${knownGrades.join(", ")}`;
      const same =
        meant !== undefined && meant.toLowerCase() === row.grade.toLowerCase().replaceAll(/\W/g, "");
      if (same) {
        place.complain("grade", {
          what: "the grade is not written as grades are",
          expected,
          maybe: `write ${meant}`,
        });
        return undefined;
      }
      const maybe = meant === undefined ? undefined : `${meant} was meant`;
      place.note("grade", {
        what: "this grade belongs to no rank that rules or cover know",
        expected,
        maybe,
      });
    }
    return {
      staffId: row.staff_id,
      name: row.name,
      grade: row.grade,
      department: row.department,
      skills: row.skills,
      fte: row.fte,
      contract: row.contract,
      contractRenewal: row.contract_renewal_date,
      optedOut: row.opted_out,
      payPoint: row.pay_point,
      worksOn: row.works_on,
      siteId: row.site_id,
      fullTimeWeekends: row.full_time_weekends,
      workingPattern: row.working_pattern,
    };
  },
  cells: (doctor) => ({
    staff_id: doctor.staffId,
    name: doctor.name,
    grade: doctor.grade,
    department: doctor.department,
    skills: doctor.skills,
    fte: doctor.fte,
    contract: doctor.contract,
    contract_renewal_date: doctor.contractRenewal,
    opted_out: doctor.optedOut,
    pay_point: doctor.payPoint,
    works_on: doctor.worksOn,
    site_id: doctor.siteId,
    full_time_weekends: doctor.fullTimeWeekends,
    working_pattern: doctor.workingPattern,
  }),
});
