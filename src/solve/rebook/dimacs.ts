import { equalMinutes } from "./assign.ts";
import type { AssignmentProblem } from "./assignment.ts";
import { components, partOf } from "./components.ts";

/**
 * The problem as a DIMACS minimum-cost-flow file (`p min`), whole-number costs. Nodes are the source, one a patient, one
 * a session and the sink; every patient also has an arc straight to the sink, which is to go on waiting. Patients of a
 * component that all need the same minutes are one unit each and the sessions hold whole slots, so the file's optimum is
 * the optimum of the rebooking. Where minutes differ no flow can say so: that component is written as if each patient
 * were one unit and each session held as many as its shortest would fit, whose optimum is a lower bound, and a comment
 * says how many patients that concerns.
 */
export function exportProblem(problem: AssignmentProblem): string {
  const people = problem.minutes.length;
  const sessions = problem.room.length;
  const slots = new Int32Array(sessions);
  let loose = 0;
  for (const part of components(problem)) {
    const { problem: own } = partOf(problem, part);
    const shortest = own.minutes.reduce((least, each) => Math.min(least, each), Infinity);
    if (!equalMinutes(own)) loose += part.patients.length;
    part.sessions.forEach((j) => {
      slots[j] = Math.floor(problem.room[j] / Math.max(1, shortest));
    });
  }
  const source = 1;
  const sink = 2 + people + sessions;
  const arcs: string[] = [];
  for (let i = 0; i < people; i++) {
    arcs.push(`a ${source} ${i + 2} 0 1 0`, `a ${i + 2} ${sink} 0 1 ${problem.waiting[i]}`);
    for (let arc = problem.first[i]; arc < problem.first[i + 1]; arc++) {
      const j = problem.session[arc];
      // A session too short for a patient is no offer.
      if (problem.room[j] >= problem.minutes[i])
        arcs.push(`a ${i + 2} ${people + 2 + j} 0 1 ${problem.cost[arc]}`);
    }
  }
  for (let j = 0; j < sessions; j++) arcs.push(`a ${people + 2 + j} ${sink} 0 ${slots[j]} 0`);
  const head = [
    "c Rebooking of displaced patients. Costs are thousandths of a day's wait at the lowest priority, weighted by policy.",
    `c Nodes: ${source} source; 2 to ${people + 1} patients; ${people + 2} to ${sink - 1} sessions; ${sink} sink.`,
    loose === 0
      ? "c Everyone in a component needs the same minutes: the optimum of this flow is the optimum of the rebooking."
      : `c ${loose} patients need minutes that differ within their component: there this flow is a lower bound.`,
    `p min ${sink} ${arcs.length}`,
    `n ${source} ${people}`,
    `n ${sink} ${-people}`,
  ];
  return `${head.concat(arcs).join("\n")}\n`;
}
