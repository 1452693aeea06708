/** What a clause, a rule and a breach are. Judges a rota and never mends it; names no contract. */
export type { Agreement } from "./agreement.ts";
export type { Breach, Certainty, DoctorVerdict, Severity, Unit } from "./breach.ts";
