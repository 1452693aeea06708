import type { AbsenceShare, TurnoutRecord } from "#strike";
import { absenceShares } from "#strike";
import type { Day } from "#time";
import { daysBetween, isWeekend } from "#time";
import { chosen, published } from "../assumptions/assumed.ts";
import { isResident } from "#people";
import { poisson } from "../list/chance.ts";
import type { Random } from "../random.ts";
import type { StaffedDepartment } from "../staff/draw-staff.ts";

/** Nobody is told apart: smaller groups are put together, and a row that is still smaller is left out. */
const leastGroup = 10;
const spread = chosen(
  { trust: 0.06, department: 0.05 },
  "standard deviations of the share absent, between trusts and between departments",
);
const due = published(0.49, "about 26,000 of some 53,000 junior doctors were due in on a weekday of 2016");
const sick = chosen(0.035, "sickness and other absence among those due");

/**
 * Returns that a made-up trust might have filed for the strikes of the nine months before, drawn around the published
 * national shares. Groups only, on weekdays, and none smaller than ten.
 */
export function turnoutHistory(
  departments: readonly StaffedDepartment[],
  asOf: Day,
  random: Random,
): TurnoutRecord[] {
  const groups = groupsOf(departments);
  const lean = random.normal() * spread.value.trust;
  const leans = groups.map(() => random.normal() * spread.value.department);
  const past = absenceShares.filter(
    (share) => share.group === "resident" && share.end < asOf && share.start > asOf - 274,
  );
  return past.flatMap((strike) =>
    daysOfStrike(strike).flatMap((date) =>
      groups.map((group, i) => {
        const here = Math.max(leastGroup, Math.round(group.residents * due.value) + random.below(3) - 1);
        const share = Math.min(
          0.97,
          Math.max(0.05, strike.absent + lean + leans[i] + random.normal() * 0.02),
        );
        const absentOther = Math.min(here, poisson(here * sick.value, random));
        const absentStrike = Math.min(
          here - absentOther,
          Math.max(0, Math.round(here * share) - absentOther),
        );
        return {
          actionId: strike.strikeId,
          date,
          grade: "resident",
          department: group.name,
          due: here,
          present: here - absentOther - absentStrike,
          absentStrike,
          absentOther,
        };
      }),
    ),
  );
}

const isLarge = ({ residents }: { residents: number }): boolean => residents * due.value >= leastGroup + 1;

/** Departments of at least ten due on a day, and all the others as one. */
function groupsOf(departments: readonly StaffedDepartment[]): { name: string; residents: number }[] {
  const sizes = departments.map(({ department, lines }) => ({
    name: department.name,
    residents: lines.flatMap(({ members }) => members).filter(({ grade }) => isResident(grade)).length,
  }));
  const others = { name: "Other departments", residents: 0 };
  for (const one of sizes) if (!isLarge(one)) others.residents += one.residents;
  return [...sizes, others].filter(isLarge);
}

/** Weekdays of a strike; the date on which it ends at seven or eight in the morning is not one of them. */
function daysOfStrike({ start, end }: AbsenceShare): Day[] {
  return daysBetween(start, Math.max(start, end - 1)).filter((date) => !isWeekend(date));
}
