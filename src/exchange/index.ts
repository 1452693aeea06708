/** Files in and out: the hospital folder, with errors that teach. */
export type { Hospital } from "./hospital.ts";
export { InputProblems } from "./problem.ts";
export type { Problem } from "./problem.ts";
