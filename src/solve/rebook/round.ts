import type { AssignmentProblem } from "./assignment.ts";

/** Keeps every patient whom the flow puts whole into one session; the rest wait, to be placed by `improve`. */
export function roundDown(problem: AssignmentProblem, flow: Int32Array, units: Int32Array): Int32Array {
  return Int32Array.from(units, (own, i) => {
    for (let arc = problem.first[i]; arc < problem.first[i + 1]; arc++) if (flow[arc] === own) return arc;
    return -1;
  });
}
