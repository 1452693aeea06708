import { describe, expect, it } from "vitest";
import { judge } from "#contract";
import { isConsultant, isResident } from "#people";
import { isShift, isWork, Rota } from "#rota";
import { rulebook } from "#rulebooks";
import { day, isWeekend, isoDay, publicHoliday, weekday } from "#time";
import { drawHospital } from "../draw-hospital.ts";

const drawn = (["april-2016", "june-2026"] as const).map((example) =>
  drawHospital({ trust: "RTP", example, date: undefined, scale: 0.5, seed: 1 }),
);

describe.each(drawn)("the rota of $name", (hospital) => {
  const rota = new Rota(hospital.duties);
  const period = rota.period()!;
  const onPurpose = new Map(
    [...hospital.notes.matchAll(/(d\d{4}) on \S+: [^(]*\(([^)]+)\)/g)].map(([, staffId, rule]) => [
      staffId,
      rule,
    ]),
  );
  const rulesBrokenBy = (staffId: string): string[] => {
    const doctor = hospital.staff.find((one) => one.staffId === staffId)!;
    const book = rulebook(doctor.contract === "" ? "consultant-2003" : doctor.contract)!;
    const { breaches } = judge(book, doctor, rota.dutiesOf(staffId), { period });
    return [...new Set(breaches.filter(({ severity }) => severity === "breach").map(({ rule }) => rule))];
  };

  it("covers six weeks either side of the action, in whole weeks", () => {
    const [action] = hospital.actions;
    expect(action.start - period.from).toBeGreaterThanOrEqual(42);
    expect(period.to - action.end).toBeGreaterThanOrEqual(42);
    expect((period.to - period.from + 1) % 7).toBe(0);
  });
  it("obeys each doctor's own contract, but for those the notes name", () => {
    const wrong = hospital.staff
      .filter(({ staffId }) => !onPurpose.has(staffId))
      .map(({ staffId }) => [staffId, ...rulesBrokenBy(staffId)])
      .filter(({ length }) => length > 1);
    expect(wrong).toEqual([]);
  });
  it("breaks on purpose exactly the rules its notes name", () => {
    expect(onPurpose.size).toBeGreaterThanOrEqual(4);
    for (const [staffId, rule] of onPurpose) expect(rulesBrokenBy(staffId), staffId).toContain(rule);
  });
  it("has half to two thirds of the residents in by day on a weekday, and few at night", () => {
    const residents = new Set(
      hospital.staff.filter(({ grade }) => isResident(grade)).map(({ staffId }) => staffId),
    );
    const shifts = hospital.duties.filter((duty) => isShift(duty) && residents.has(duty.staffId));
    const weekdays = new Set(
      shifts.map(({ date }) => date).filter((date) => !isWeekend(date) && publicHoliday(date) === undefined),
    );
    const byDay = shifts.filter((duty) => weekdays.has(duty.date) && duty.wall.start % 1440 < 15 * 60);
    const byNight = shifts.filter((duty) => duty.wall.start % 1440 >= 20 * 60);
    const share = byDay.length / weekdays.size / residents.size;
    // Published: 26,000 of some 53,000 were due in on a weekday of 2016, those training outside hospitals among them.
    expect(share).toBeGreaterThan(0.49);
    expect(share).toBeLessThan(0.69);
    expect(byNight.length / 91 / residents.size).toBeLessThan(0.09);
  });
  it("meets its own floors nearly always", () => {
    const doctors = new Map(hospital.staff.map((doctor) => [doctor.staffId, doctor]));
    const placeOf = (department: string, date: number): string => `${department}/${date}`;
    const working = Map.groupBy(
      hospital.duties.filter((duty) => isWork(duty)),
      ({ staffId, date }) => placeOf(doctors.get(staffId)!.department, date),
    );
    let met = 0;
    let asked = 0;
    for (const { department, weekday: on, start, end, skill, least, leastOnStrike } of hospital.coverNeeds) {
      expect(leastOnStrike).toBeLessThanOrEqual(least);
      for (let date = period.from + 7; date <= period.to - 7; date++) {
        if (weekday(date) !== on || publicHoliday(date) !== undefined) continue;
        const middle = date * 1440 + (start + end) / 2;
        const near = [date - 1, date].flatMap((one) => working.get(placeOf(department, one)) ?? []);
        const there = near.filter(
          ({ staffId, wall }) =>
            wall.start <= middle && wall.end > middle && doctors.get(staffId)!.skills.includes(skill),
        );
        asked++;
        if (there.length >= least) met++;
      }
    }
    expect(asked).toBeGreaterThan(1000);
    expect(met / asked).toBeGreaterThan(0.97);
  });
  it("has consultants about as many as residents, and a name for each doctor once", () => {
    const fte = (grades: (grade: string) => boolean): number =>
      hospital.staff.filter(({ grade }) => grades(grade)).reduce((sum, doctor) => sum + doctor.fte, 0);
    // 385 and 330 of 790 at full size; half of that here.
    expect(fte(isResident)).toBeGreaterThan(185);
    expect(fte(isResident)).toBeLessThan(200);
    expect(fte(isConsultant)).toBeGreaterThan(155);
    expect(fte(isConsultant)).toBeLessThan(175);
    expect(new Set(hospital.staff.map(({ name }) => name)).size).toBe(hospital.staff.length);
  });
});

it("knows the two Monday holidays of the spring of 2016: nobody works a plain day on them", () => {
  const [april] = drawn;
  for (const date of ["2016-03-28", "2016-05-02"].map(day)) {
    const plain = april.duties.filter(
      (duty) => duty.date === date && ["day", "office", "senior_day"].includes(duty.shiftType),
    );
    expect([isoDay(date), plain.length]).toEqual([isoDay(date), 0]);
  }
});
