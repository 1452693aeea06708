import { describe, expect, it } from "vitest";
import { isShift, Rota } from "#rota";
import { drawHospital } from "../draw-hospital.ts";

const hospital = drawHospital({ trust: "RTP", example: "june-2026", date: undefined, scale: 0.5, seed: 1 });
const sessionOf = new Map(hospital.sessions.map((session) => [session.sessionId, session]));
const pathwayOf = new Map(hospital.pathways.map((pathway) => [pathway.pathwayId, pathway]));
const patientOf = new Map(hospital.patients.map((patient) => [patient.patientId, patient]));

describe("lists and clinics", () => {
  const rota = new Rota(hospital.duties);
  it("are led by somebody who is at work for the whole of them", () => {
    for (const { leadStaffId, start, end } of hospital.sessions) {
      const there = rota
        .dutiesOf(leadStaffId)
        .some((duty) => isShift(duty) && duty.start <= start && duty.end >= end);
      expect(there, leadStaffId).toBe(true);
    }
  });
  it("never have one lead in two places, nor two lists in one room", () => {
    const leads = hospital.sessions.map(({ leadStaffId, start }) => `${leadStaffId}/${start}`);
    const rooms = hospital.sessions.map(({ setting, start }) => `${setting}/${start}`);
    expect(new Set(leads).size).toBe(leads.length);
    expect(new Set(rooms).size).toBe(rooms.length);
  });
  it("are led by somebody with a skill that their team asks for", () => {
    const staff = new Map(hospital.staff.map((doctor) => [doctor.staffId, doctor]));
    for (const { leadStaffId, team } of hospital.sessions)
      expect(staff.get(leadStaffId)!.skills).toContain(team[0].skill);
  });
});

describe("bookings", () => {
  it("are ahead, in a session of the pathway's own treatment function and of the right kind", () => {
    for (const { pathwayId, sessionId } of hospital.bookings) {
      const session = sessionOf.get(sessionId)!;
      const pathway = pathwayOf.get(pathwayId)!;
      expect(session.date).toBeGreaterThan(hospital.asOf!);
      expect(session.treatmentFunction).toBe(pathway.treatmentFunction);
      const forOperations = session.kind === "theatre" || session.kind === "procedure";
      expect(forOperations).toBe(pathway.decisionDate !== undefined);
    }
  });
  it("follow one another inside their session and never pass its minutes", () => {
    for (const [sessionId, own] of Map.groupBy(hospital.bookings, (booking) => booking.sessionId)) {
      const session = sessionOf.get(sessionId)!;
      let free = session.start;
      for (const { start, minutes } of own.toSorted((a, b) => a.start - b.start)) {
        expect(start).toBeGreaterThanOrEqual(free);
        free = start + minutes;
      }
      expect(free - session.start).toBeLessThanOrEqual(session.minutes);
    }
  });
  it("give a pathway one date, and nobody two on one day or any on a day they cannot come", () => {
    expect(new Set(hospital.bookings.map(({ pathwayId }) => pathwayId)).size).toBe(hospital.bookings.length);
    const days = hospital.bookings.map(({ pathwayId, sessionId }) => {
      const patient = patientOf.get(pathwayOf.get(pathwayId)!.patientId)!;
      const { date } = sessionOf.get(sessionId)!;
      expect(patient.unavailable.some(({ from, to }) => date >= from && date <= to)).toBe(false);
      return `${patient.patientId}/${date}`;
    });
    expect(new Set(days).size).toBe(days.length);
  });
  it("are dense in the first two weeks and thin to nothing in the eighth", () => {
    const share = (week: number): number => {
      const inWeek = hospital.sessions.filter(
        ({ date }) => Math.floor((date - hospital.asOf! - 1) / 7) === week,
      );
      const ids = new Set(inWeek.map(({ sessionId }) => sessionId));
      const booked = hospital.bookings.filter(({ sessionId }) => ids.has(sessionId));
      return (
        booked.reduce((sum, { minutes }) => sum + minutes, 0) /
        inWeek.reduce((sum, { minutes }) => sum + minutes, 0)
      );
    };
    expect(share(0)).toBeGreaterThan(0.85);
    expect(share(1)).toBeGreaterThan(0.85);
    expect(share(4)).toBeLessThan(0.65);
    expect(share(7)).toBeLessThan(0.05);
  });
});
