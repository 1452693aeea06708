import { describe, expect, test } from "vitest";
import { drawHospital } from "#demo";
import { isConsultant, isSpecialty } from "#people";
import type { Duty } from "#rota";
import { isLeave, isOnCall, isShift, Rota } from "#rota";
import type { Hospital } from "#exchange";
import { isCalledOut, rosteredGroups, turnout } from "#strike";
import { daysBetween, londonDay, mondayOf, overlap, touches } from "#time";
import type { CoverSettings } from "./ask.ts";
import { coverSettings } from "./ask.ts";
import type { CoverPlan } from "./plan.ts";
import { planCover } from "./plan.ts";

/** A finished plan judged by the facts alone, with none of the code that made it. */
const drawn = (example: "april-2016" | "june-2026", trust: string) => {
  const hospital = drawHospital({ trust, example, date: undefined, scale: 0.25, seed: 7 });
  const rota = new Rota(hospital.duties);
  const [action] = hospital.actions;
  const asOf = hospital.asOf ?? action.start;
  const expected = turnout({
    action,
    asOf,
    history: hospital.turnoutHistory,
    rostered: rosteredGroups(action, hospital.staff, rota),
  });
  const { coverNeeds: needs, staff: doctors, sessions, shiftTypes, wishes } = hospital;
  const facts = { action, needs, doctors, rota, sessions, turnout: expected, asOf, shiftTypes, wishes };
  const plan = (settings?: Partial<CoverSettings>): CoverPlan =>
    planCover({ ...facts, ...(settings && { settings }) });
  return { hospital, rota, plan };
};

const hours = (count: number): number => count * 60;

function judge(hospital: Hospital, rota: Rota, plan: CoverPlan): string[] {
  const wrong: string[] = [];
  const byId = new Map(hospital.staff.map((doctor) => [doctor.staffId, doctor]));
  for (const [staffId, blocks] of Map.groupBy(plan.placements, (one) => one.staffId)) {
    const doctor = byId.get(staffId)!;
    const say = (what: string): void => void wrong.push(`${staffId}: ${what}`);
    if (isCalledOut(hospital.actions[0], doctor)) say("is called out");
    if (!isConsultant(doctor.grade) && !isSpecialty(doctor.grade)) say(`is a ${doctor.grade}`);
    const released = new Set(blocks.flatMap(({ releases }) => releases));
    const kept = rota.dutiesOf(staffId).filter((duty) => !(isShift(duty) && released.has(duty.start)));
    for (const block of blocks) {
      if (block.department !== doctor.department || !doctor.skills.includes(block.skill)) say("out of scope");
      const dates = daysBetween(londonDay(block.start), londonDay(block.end - 1));
      const rests = (duty: Duty): boolean => isLeave(duty) || duty.kind === "zero_day";
      if (kept.some((duty) => rests(duty) && dates.includes(duty.date))) say("is on leave or a zero day");
      if (kept.some((duty) => isOnCall(duty) && touches(duty, block))) say("is on call then");
      const meets = kept.filter(
        (duty) => isShift(duty) && duty.start <= block.end && duty.end >= block.start,
      );
      const whole = {
        start: Math.min(block.start, ...meets.map(({ start }) => start)),
        end: Math.max(block.end, ...meets.map(({ end }) => end)),
      };
      if (whole.end - whole.start > hours(13)) say("works longer than 13 hours");
      for (const duty of kept) {
        if (!isShift(duty) || meets.includes(duty)) continue;
        const rest = Math.max(duty.start - whole.end, whole.start - duty.end);
        if (rest < hours(11)) say(`rests ${rest / 60} hours beside a duty`);
      }
      const lost = hospital.sessions.filter(
        (session) => session.leadStaffId === staffId && overlap(session, block) > 0,
      );
      if (lost.some(({ sessionId }) => !block.sessions.includes(sessionId)))
        say("leads a list and covers at once");
    }
    for (const [i, block] of blocks.entries())
      for (const other of blocks.slice(i + 1)) {
        const rest = Math.max(other.start - block.end, block.start - other.end);
        if (rest < hours(11)) say(`rests ${rest / 60} hours between blocks`);
      }
    for (const week of Map.groupBy(blocks, ({ start }) => mondayOf(londonDay(start))).values())
      if (week.length > 4) say(`has ${week.length} blocks in a week`);
  }
  return wrong;
}

describe.each([
  ["april-2016", "RTP"],
  ["june-2026", "RTP"],
  ["june-2026", "RN3"],
] as const)("the cover of %s at %s, judged from outside", (example, trust) => {
  const { hospital, rota, plan: made } = drawn(example, trust);
  const plan = made();

  test("nobody is asked for what they may not be asked", () => {
    expect(plan.placements.length).toBeGreaterThan(3);
    expect(judge(hospital, rota, plan)).toEqual([]);
  });

  // Days alone, as in April 2016, tempt nobody to work through the night.
  test.runIf(example === "june-2026")("the judge notices when rest is cut to an hour", () => {
    const careless = made({ limits: { ...coverSettings.limits, rest: 60, longest: hours(24) } });
    expect(judge(hospital, rota, careless)).not.toEqual([]);
  });

  test("placements help: fewer doctor-hours short, and the bound is not passed", () => {
    expect(plan.expectedShort.after).toBeLessThan(plan.expectedShort.before);
    expect(plan.bound.shortfall).toBeLessThanOrEqual(plan.objective.shortfall + 1e-6);
  });

  test("everybody due counts once: no area's hour holds more than the department has on duty", () => {
    const people = Map.groupBy(hospital.staff, ({ department }) => department);
    for (const [department, cells] of Map.groupBy(plan.cells, (cell) => cell.department)) {
      const edges = [...new Set(cells.map(({ start }) => start))];
      for (const at of edges) {
        const due = cells.filter((c) => c.start <= at && at < c.end).reduce((sum, c) => sum + c.due, 0);
        const here = people
          .get(department)!
          .filter(({ staffId }) =>
            rota
              .dutiesOf(staffId)
              .some((duty) => (isShift(duty) || isOnCall(duty)) && duty.start <= at && at < duty.end),
          );
        expect(due).toBeLessThanOrEqual(here.length);
      }
    }
  });

  test("the same hospital gives the same plan", () => {
    expect(made()).toEqual(plan);
  });
});
