/** What somebody is here as. One person may hold several and signs in with one at a time. */
export const roles = [
  "rota_coordinator",
  "department_lead",
  "operations_director",
  "booking_manager",
  "medical_director",
  "doctor",
  "trust_member",
] as const;
export type Role = (typeof roles)[number];

/** Who is asking. */
export interface Person {
  /** A staff id; for a member of the trust or of the public, a name without one. */
  readonly subject: string;
  readonly role: Role;
  /** The department a lead leads or a doctor works in. */
  readonly department: string | undefined;
}
