import fc from "fast-check";
import { bookingStates, ownerships, sessionKinds } from "#electives";
import type { Session } from "#electives";
import type { Hospital } from "#exchange";
import { priorities } from "#patients";
import { wishKinds, workingPatterns } from "#people";
import type { Duty, ShiftType } from "#rota";
import { dutyKinds } from "#rota";
import { actionScopes } from "#strike";
import { day, londonClock, londonInstant } from "#time";

/**
 * Any hospital that a folder can hold, with text that needs quotes, duties over both nights on which the clocks change,
 * and every kind of cell blank and filled. Ids are few, so that rows do point to one another.
 */
export const anyHospital = (): fc.Arbitrary<Hospital> =>
  fc.gen().map((gen) => {
    const pick = <T>(values: readonly T[]): T => gen(() => fc.constantFrom(...values));
    const whole = (min: number, max: number): number => gen(() => fc.integer({ min, max }));
    const maybe = <T>(value: () => T): T | undefined => (whole(0, 1) === 0 ? undefined : value());
    const some = <T>(most: number, make: (i: number) => T): T[] =>
      Array.from({ length: whole(0, most) }, (_, i) => make(i));
    const words = () =>
      gen(() => fc.string({ unit: fc.constantFrom("a", "é", ",", '"', "\n", ";", " ", "-", "=", "1") }));
    const name = () => `x${words()}`;
    const item = () => pick(["airway", "a b", "é", "x,y", "o'clock"]);
    const list = () => some(3, item);
    const date = () =>
      pick([day("2026-03-28"), day("2026-10-24"), day("1999-12-31"), day("2026-06-01")]) + whole(0, 2);
    const degrees = (least: number) => Math.round(least * 10_000 + whole(0, 10_000)) / 10_000;

    const sites = some(2, (i) => ({
      siteId: `site ${i}`,
      name: name(),
      odsCode: pick(["", "RXX01"]),
      postcode: words(),
      latitude: maybe(() => degrees(50)),
      longitude: maybe(() => degrees(-1)),
      ownership: pick(ownerships),
    }));
    const siteId = () => pick(["", ...sites.map((site) => site.siteId)]);
    const staff = some(3, (i) => ({
      staffId: `d${i}`,
      name: words(),
      grade: pick(["", "FY1", "consultant"]),
      department: words(),
      skills: list(),
      fte: whole(1, 100) / 100,
      contract: pick(["", "tcs-now"]),
      contractRenewal: maybe(date),
      optedOut: pick([true, false]),
      payPoint: words(),
      worksOn: pick([[], [0, 2, 6] as const]),
      siteId: siteId(),
      fullTimeWeekends: maybe(() => whole(0, 53)),
      workingPattern: maybe(() => pick(workingPatterns)),
    }));
    const shiftTypes: ShiftType[] = some(3, (i) => {
      const start = whole(0, 1439);
      return {
        shiftType: `t${i}`,
        department: words(),
        label: name(),
        start,
        end: start + whole(1, 3000),
        kind: pick(dutyKinds),
        expectedWorkMinutes: whole(0, 600),
        skills: list(),
      };
    });
    const duties: Duty[] = staff.flatMap(({ staffId }) =>
      [day("2026-03-27"), day("2026-10-24"), day("2026-07-01")].flatMap((date): Duty[] => {
        if (shiftTypes.length === 0 || whole(0, 3) === 0) return [];
        const type = pick(shiftTypes);
        const clock = whole(0, 1439);
        const length = whole(120, 3600);
        const byClock = whole(0, 1) === 0;
        const start = londonInstant(date, clock);
        const end = byClock ? londonInstant(date, clock + length) : start + length;
        // The hour that the clocks skip starts on the date only by the clock.
        const wall = byClock
          ? { start: date * 1440 + clock, end: date * 1440 + clock + length }
          : { start: londonClock(start), end: londonClock(end) };
        const call = start + whole(0, 59);
        return [
          {
            staffId,
            date,
            shiftType: type.shiftType,
            kind: whole(0, 3) === 0 ? pick(dutyKinds) : type.kind,
            start,
            end,
            wall,
            breakMinutes: maybe(() => whole(0, 120)),
            calls: pick([
              [],
              [
                { start: call, end: call + 30 },
                { start: end - 20, end },
              ],
            ]),
            expectedRest: pick([true, false]),
            handover: pick([true, false]),
            expectedWorkMinutes: type.expectedWorkMinutes,
            note: words(),
          },
        ];
      }),
    );
    const sessions: Session[] = sites.flatMap((site) =>
      some(3, (i) => {
        const date = day("2026-10-24") + i;
        const start = londonInstant(date, whole(0, 1300));
        const end = start + whole(61, 1200);
        return {
          sessionId: `${site.siteId} s${i}`,
          siteId: site.siteId,
          department: name(),
          treatmentFunction: "110",
          kind: pick(sessionKinds),
          date,
          start,
          end,
          leadStaffId: pick(["", ...staff.map((doctor) => doctor.staffId)]),
          team: some(2, () => ({ skill: item(), number: whole(1, 9) })),
          setting: words(),
          minutes: pick([end - start, 60]),
        };
      }),
    );
    const patients = some(3, (i) => ({
      patientId: `p${i}`,
      birthYear: maybe(() => whole(1900, 2026)),
      sex: words(),
      ethnicCategory: words(),
      imdDecile: maybe(() => whole(1, 10)),
      lsoa: pick(["", "E01000001"]),
      needs: list(),
      latitude: maybe(() => degrees(51)),
      longitude: maybe(() => degrees(0)),
      unavailable: some(2, () => ({ from: 20_000, to: 20_000 + whole(0, 9) })),
      noticeDays: maybe(() => whole(0, 99)),
      furthestKm: maybe(() => whole(0, 999) / 10),
    }));
    const pathways = patients.map(({ patientId }, i) => ({
      pathwayId: `w${i}`,
      patientId,
      treatmentFunction: "110",
      clockStart: date(),
      priority: pick(priorities),
      decisionDate: maybe(date),
      breachDate: maybe(date),
      procedureMinutes: whole(0, 300),
      lengthOfStay: whole(0, 30),
      timesCancelled: whole(0, 3),
    }));
    const bookings = pathways.flatMap(({ pathwayId }, i) => {
      if (sessions.length === 0) return [];
      const session = pick(sessions);
      const start = whole(session.start, session.end - 1);
      return [
        {
          bookingId: `b${i}`,
          pathwayId,
          sessionId: session.sessionId,
          start,
          minutes: whole(1, 240),
          state: pick(bookingStates),
        },
      ];
    });
    const actionStart = date();
    return {
      name: "any",
      title: words(),
      notes: words(),
      asOf: maybe(date),
      sites,
      staff,
      shiftTypes,
      duties,
      patterns: shiftTypes.map(({ shiftType }) => {
        const start = whole(0, 1439);
        return {
          patternId: name().trim(),
          week: whole(1, 9),
          weekday: pick([0, 3, 6] as const),
          shiftType,
          ...pick([
            { start, end: start + whole(1, 2000) },
            { start: undefined, end: undefined },
          ]),
        };
      }),
      agreements: some(2, () => ({
        staffId: "",
        department: name(),
        rule: "breaks",
        from: maybe(() => day("2026-01-01")),
        to: maybe(() => day("2026-12-31")),
        agreedBy: words(),
        reason: words(),
      })),
      coverNeeds: some(2, () => {
        const start = whole(0, 1439);
        const least = whole(0, 9);
        return {
          department: name(),
          area: name(),
          ...pick([
            { weekday: 4 as const, date: undefined },
            { weekday: undefined, date: 20_000 },
          ]),
          start,
          end: start + whole(1, 1600),
          skill: pick(["", "airway"]),
          least,
          leastOnStrike: whole(0, least),
        };
      }),
      wishes: staff.map(({ staffId }) => ({
        staffId,
        from: 20_000,
        to: 20_000 + whole(0, 9),
        kind: pick(wishKinds),
        weight: whole(0, 20) / 4,
      })),
      sessions,
      patients,
      pathways,
      bookings,
      actions: some(2, (i) => ({
        actionId: `a${i}`,
        name: words(),
        start: actionStart,
        end: actionStart + whole(0, 5),
        ...pick([
          { dailyFrom: whole(0, 1439), dailyTo: whole(0, 1440) },
          { dailyFrom: undefined, dailyTo: undefined },
        ]),
        grades: ["resident", ...list()],
        departments: list(),
        scope: pick(actionScopes),
        announcedOn: maybe(date),
        probabilityGoesAhead: maybe(() => whole(0, 100) / 100),
      })),
      turnoutHistory: some(2, (i) => ({
        actionId: `a${i}`,
        date: date(),
        grade: words(),
        department: words(),
        due: 50,
        present: whole(0, 30),
        absentStrike: whole(0, 10),
        absentOther: whole(0, 10),
      })),
    };
  });
