import { describe, expect, it } from "vitest";
import type { Person, Role } from "./role.ts";
import { roles } from "./role.ts";
import { may, mayDecide } from "./may.ts";
import type { Need } from "./need.ts";
import { needs } from "./need.ts";

const as = (role: Role): Person => ({ subject: "d01", role, department: "ED" });

/** Who passes each door for a row of another department and another doctor: the table a data protection officer reads. */
const table: Readonly<Record<Need, readonly Role[]>> = {
  "see summary": roles,
  "see fairness": roles,
  "see rota": ["rota_coordinator", "operations_director", "medical_director"],
  "see doctor": ["rota_coordinator", "operations_director", "medical_director"],
  "see pay": ["rota_coordinator", "operations_director"],
  "see cover": ["rota_coordinator", "operations_director", "medical_director"],
  "see lists": ["operations_director", "booking_manager", "medical_director"],
  "see patients": ["booking_manager", "medical_director"],
  "see burden": ["rota_coordinator", "operations_director", "medical_director"],
  "see decisions": ["rota_coordinator", "operations_director", "booking_manager", "medical_director"],
  "see trail": ["rota_coordinator", "operations_director", "medical_director"],
};

const elsewhere = { department: "Paediatrics", staffId: "d99" };

describe.each(needs)("%s", (need) => {
  it("lets no stranger in", () => {
    expect(may(undefined, need)).toBe(false);
    expect(may(undefined, need, { department: "ED", staffId: "d01" })).toBe(false);
  });
  it("of anybody's rows is for these roles and no others", () => {
    expect(roles.filter((role) => may(as(role), need, elsewhere))).toEqual(
      roles.filter((role) => table[need].includes(role)),
    );
  });
});

describe("a department lead", () => {
  it("sees the rota of the department led, of no other, and not of all at once", () => {
    const lead = as("department_lead");
    expect(may(lead, "see rota", { department: "ED" })).toBe(true);
    expect(may(lead, "see rota", { department: "Paediatrics" })).toBe(false);
    expect(may(lead, "see rota")).toBe(false);
    expect(may({ ...lead, department: undefined }, "see rota", {})).toBe(false);
  });
  it("sees nobody's pay, not even there", () => {
    expect(may(as("department_lead"), "see pay", { department: "ED", staffId: "d01" })).toBe(false);
  });
});

describe("a doctor", () => {
  it("sees their own page and pay, and those of nobody else, colleague or not", () => {
    expect(may(as("doctor"), "see doctor", { staffId: "d01", department: "ED" })).toBe(true);
    expect(may(as("doctor"), "see pay", { staffId: "d01", department: "ED" })).toBe(true);
    expect(may(as("doctor"), "see doctor", { staffId: "d02", department: "ED" })).toBe(false);
    expect(may(as("doctor"), "see doctor", { department: "ED" })).toBe(false);
  });
});

describe("a decision", () => {
  it("is taken by the role it was asked of, and by no other, however senior", () => {
    const takers = roles.filter((role) => mayDecide(as(role), "medical_director"));
    expect(takers).toEqual(["medical_director"]);
    expect(mayDecide(undefined, "medical_director")).toBe(false);
  });
  it("of a department is taken by its own lead", () => {
    expect(mayDecide(as("department_lead"), "department_lead", { department: "ED" })).toBe(true);
    expect(mayDecide(as("department_lead"), "department_lead", { department: "Paediatrics" })).toBe(false);
  });
});
