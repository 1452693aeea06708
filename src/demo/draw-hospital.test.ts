import { describe, expect, it } from "vitest";
import { Rota } from "#rota";
import { drawHospital, UnknownTrust } from "./draw-hospital.ts";
import type { DemoSettings } from "./settings.ts";

const settings: DemoSettings = { trust: "RTP", example: "june-2026", date: undefined, scale: 0.1, seed: 1 };
const small = drawHospital(settings);

describe("a drawn hospital", () => {
  it("is the same for the same settings", () => {
    expect(drawHospital(settings)).toEqual(small);
  });
  it("is another for another seed, of the same size", () => {
    const other = drawHospital({ ...settings, seed: 2 });
    expect(other.pathways).toHaveLength(small.pathways.length);
    expect(other.patients[0]).not.toEqual(small.patients[0]);
    expect(other.staff.map(({ name }) => name)).not.toEqual(small.staff.map(({ name }) => name));
  });
  it("doubles with the scale, every table of it", () => {
    const twice = drawHospital({ ...settings, scale: 0.2 });
    for (const table of ["pathways", "patients", "staff", "duties"] as const) {
      const ratio = twice[table].length / small[table].length;
      expect(ratio, table).toBeGreaterThan(1.85);
      expect(ratio, table).toBeLessThan(2.15);
    }
  });
  it("moves whole to another date: list, rota and action", () => {
    const later = drawHospital({ ...settings, date: small.asOf! + 28 });
    expect(later.asOf).toBe(small.asOf! + 28);
    expect(later.actions[0].start).toBe(small.actions[0].start + 28);
    expect(new Rota(later.duties).period()!.from).toBe(new Rota(small.duties).period()!.from + 28);
    expect(later.actions[0].name).toContain("dates moved");
  });
  it("is refused for a trust without a published list", () => {
    expect(() => drawHospital({ ...settings, trust: "RXX" })).toThrow(UnknownTrust);
  });
  it("says in its notes what is made up, what is broken on purpose, and under which licence it stands", () => {
    expect(small.notes).toContain("Nobody in this folder exists");
    expect(small.notes).toContain("(rest-between-shifts)");
    expect(small.notes).toContain(
      "Contains public sector information licensed under the Open Government Licence v3.0.",
    );
  });
  it("can be drawn for trusts of every kind", () => {
    // Teaching, children's, eyes alone, women's, mental health with 18 waiting, community without sites or catchment.
    for (const trust of ["R0A", "RBS", "RP6", "REP", "RP7", "R1D"]) {
      const hospital = drawHospital({ ...settings, trust, example: "april-2016", scale: 0.2 });
      expect([trust, hospital.staff.length > 10, hospital.sites.length > 0]).toEqual([trust, true, true]);
    }
  });
});
