import { describe, expect, it } from "vitest";
import { kilometres } from "#patients";
import { isoDay, yearOf } from "#time";
import { drawHospital } from "../draw-hospital.ts";
import { published } from "../published.ts";

const hospital = drawHospital({ trust: "RTP", example: "june-2026", date: undefined, scale: 0.5, seed: 1 });
const { patients, pathways } = hospital;
const byId = new Map(patients.map((patient) => [patient.patientId, patient]));
const ageOf = (patientId: string): number => yearOf(hospital.asOf!) - byId.get(patientId)!.birthYear!;
const share = (count: number): number => count / patients.length;

describe("the people of a drawn list", () => {
  it("have 1.19 pathways each", () => {
    expect(pathways.length / patients.length).toBeCloseTo(1.19, 3);
    expect(new Set(pathways.map(({ patientId }) => patientId)).size).toBe(patients.length);
  });
  it("never wait twice in one treatment function", () => {
    const seen = pathways.map(({ patientId, treatmentFunction }) => `${patientId}/${treatmentFunction}`);
    expect(seen.length - new Set(seen).size).toBeLessThan(pathways.length / 1000);
  });
  it("are 57% women, and 11, 56 and 33% by age, as published for England", () => {
    expect(share(patients.filter(({ sex }) => sex === "female").length)).toBeCloseTo(0.57, 1.5);
    const ages = patients.map(({ patientId }) => ageOf(patientId));
    expect(share(ages.filter((age) => age <= 18).length)).toBeCloseTo(0.11, 1.5);
    expect(share(ages.filter((age) => age >= 65).length)).toBeCloseTo(0.33, 1.5);
  });
  it("are women in gynaecology, old in elderly medicine and children in paediatrics", () => {
    const of = (tfc: string) => pathways.filter(({ treatmentFunction }) => treatmentFunction === tfc);
    expect(of("502").every(({ patientId }) => byId.get(patientId)!.sex === "female")).toBe(true);
    expect(of("430").every(({ patientId }) => ageOf(patientId) >= 64)).toBe(true);
    const young = of("X04").filter(({ patientId }) => ageOf(patientId) <= 18).length;
    expect(young / of("X04").length).toBeGreaterThan(0.9);
  });
  it("live where the trust's patients live: Crawley sends 26% of them", () => {
    // E07000226, published share 0.2557 of 0.9943.
    const lsoa = published("lsoa");
    const crawley = new Set(
      lsoa.rows.filter((row) => row[lsoa.at("ltla24")] === "E07000226").map(([code]) => code),
    );
    expect(share(patients.filter((patient) => crawley.has(patient.lsoa)).length)).toBeCloseTo(
      0.2557 / 0.9943,
      1.7,
    );
  });
  it("live near: nearly all within 40 km", () => {
    const [site] = hospital.sites;
    const far = patients.filter(
      ({ latitude, longitude }) =>
        kilometres(
          { latitude: latitude!, longitude: longitude! },
          { latitude: site.latitude!, longitude: site.longitude! },
        ) > 40,
    );
    expect(share(far.length)).toBeLessThan(0.05);
  });
  it("wait from a weekday, and were decided on before today and after they were referred", () => {
    for (const { clockStart, decisionDate } of pathways) {
      expect(clockStart).toBeLessThanOrEqual(hospital.asOf!);
      if (decisionDate === undefined) continue;
      expect(decisionDate >= clockStart && decisionDate <= hospital.asOf!, isoDay(decisionDate)).toBe(true);
    }
  });
});
