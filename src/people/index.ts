/** Who works here: grade, skills, share of full time, and what they asked for. */
export type { Doctor, WorkingPattern } from "./doctor.ts";
export { workingPatterns } from "./doctor.ts";
export { isConsultant, isDoctor, isResident, isSpecialty, rungOf } from "./grade.ts";
export type { Wish, WishKind } from "./wish.ts";
export { wishKinds } from "./wish.ts";
