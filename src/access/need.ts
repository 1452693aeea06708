import type { Role } from "./role.ts";

/** How far a role reaches: every row, the rows of its own department, or the one row that is about the person. */
export type Reach = "all" | "own department" | "own";

/**
 * Every door and who may pass it. What is not listed is refused. Nobody reads what their work does not need: a booking
 * manager no rota, a rota coordinator no patient, a lead nobody's pay; a doctor reads their own page in full.
 */
export const grants = {
  "see summary": {
    rota_coordinator: "all",
    department_lead: "all",
    operations_director: "all",
    booking_manager: "all",
    medical_director: "all",
    doctor: "all",
    trust_member: "all",
  },
  "see rota": {
    rota_coordinator: "all",
    department_lead: "own department",
    operations_director: "all",
    medical_director: "all",
  },
  "see doctor": {
    rota_coordinator: "all",
    department_lead: "own department",
    operations_director: "all",
    medical_director: "all",
    doctor: "own",
  },
  "see pay": { rota_coordinator: "all", operations_director: "all", doctor: "own" },
  "see cover": {
    rota_coordinator: "all",
    department_lead: "own department",
    operations_director: "all",
    medical_director: "all",
  },
  "see lists": {
    department_lead: "own department",
    operations_director: "all",
    booking_manager: "all",
    medical_director: "all",
  },
  "see patients": { department_lead: "own department", booking_manager: "all", medical_director: "all" },
  "see fairness": {
    rota_coordinator: "all",
    department_lead: "all",
    operations_director: "all",
    booking_manager: "all",
    medical_director: "all",
    doctor: "all",
    trust_member: "all",
  },
  "see burden": {
    rota_coordinator: "all",
    department_lead: "own department",
    operations_director: "all",
    medical_director: "all",
    doctor: "own",
  },
  "see decisions": {
    rota_coordinator: "all",
    department_lead: "own department",
    operations_director: "all",
    booking_manager: "all",
    medical_director: "all",
  },
  "see trail": { rota_coordinator: "all", operations_director: "all", medical_director: "all" },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Role, Reach>>>>>;

/** What a door asks of whoever comes. */
export type Need = keyof typeof grants;

export const needs = Object.keys(grants) as readonly Need[];
