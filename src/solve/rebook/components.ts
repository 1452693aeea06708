import type { AssignmentProblem } from "./assignment.ts";

/** Patients and sessions that can affect one another, and nobody else. */
export interface Component {
  readonly patients: readonly number[];
  readonly sessions: readonly number[];
}

/**
 * Splits a problem into parts that share no session, in the order of their first patient. A session too short for a
 * patient is no offer; a patient without one is in no part, and waits.
 */
export function components(problem: AssignmentProblem): Component[] {
  const { minutes, room, session } = problem;
  const parent = Int32Array.from({ length: room.length }, (_, j) => j);
  const find = (from: number): number => {
    let j = from;
    while (parent[j] !== j) {
      parent[j] = parent[parent[j]];
      j = parent[j];
    }
    return j;
  };
  const firstOffer = Int32Array.from(minutes, (_, i) => {
    let one = -1;
    forEachOffer(problem, i, (arc) => {
      if (one < 0) one = arc;
      const a = find(session[one]);
      const b = find(session[arc]);
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    });
    return one;
  });
  const found = new Map<number, { patients: number[]; sessions: number[] }>();
  firstOffer.forEach((arc, i) => {
    if (arc < 0) return;
    const root = find(session[arc]);
    const known = found.get(root);
    if (known) known.patients.push(i);
    else found.set(root, { patients: [i], sessions: [] });
  });
  for (let j = 0; j < room.length; j++) found.get(find(j))?.sessions.push(j);
  return [...found.values()];
}

function forEachOffer(
  { minutes, room, first, session }: AssignmentProblem,
  i: number,
  act: (arc: number) => void,
): void {
  for (let arc = first[i]; arc < first[i + 1]; arc++) if (room[session[arc]] >= minutes[i]) act(arc);
}

/** The part of a problem that one component is, each patient's offers cheapest first, and where its arcs came from. */
export function partOf(
  problem: AssignmentProblem,
  part: Component,
): { problem: AssignmentProblem; arcs: Int32Array } {
  const local = new Map(part.sessions.map((j, at) => [j, at]));
  const first = new Int32Array(part.patients.length + 1);
  const chosen: number[] = [];
  part.patients.forEach((i, at) => {
    forEachOffer(problem, i, (arc) => chosen.push(arc));
    first[at + 1] = chosen.length;
  });
  const arcs = Int32Array.from(chosen);
  for (let at = 0; at < part.patients.length; at++) {
    arcs.subarray(first[at], first[at + 1]).sort((a, b) => problem.cost[a] - problem.cost[b] || a - b);
  }
  return {
    arcs,
    problem: {
      minutes: Int32Array.from(part.patients, (i) => problem.minutes[i]),
      room: Int32Array.from(part.sessions, (j) => problem.room[j]),
      first,
      session: Int32Array.from(arcs, (arc) => local.get(problem.session[arc])!),
      cost: Float64Array.from(arcs, (arc) => problem.cost[arc]),
      waiting: Float64Array.from(part.patients, (i) => problem.waiting[i]),
    },
  };
}
