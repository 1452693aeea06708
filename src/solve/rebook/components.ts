import type { AssignmentProblem } from "./assignment.ts";

/** Patients and sessions that can affect one another, and nobody else. */
export interface Component {
  readonly patients: readonly number[];
  readonly sessions: readonly number[];
}

/** Splits a problem into parts that share no session, in the order of their first patient. */
export function components(problem: AssignmentProblem): Component[] {
  const { minutes, room, first, session } = problem;
  const parent = Int32Array.from({ length: room.length }, (_, j) => j);
  const find = (j: number): number => {
    while (parent[j] !== j) {
      parent[j] = parent[parent[j]]!;
      j = parent[j]!;
    }
    return j;
  };
  for (let i = 0; i < minutes.length; i++) {
    for (let arc = first[i] + 1; arc < first[i + 1]; arc++) {
      const [a, b] = [find(session[arc - 1]), find(session[arc])];
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const found = new Map<number, { patients: number[]; sessions: number[] }>();
  for (let i = 0; i < minutes.length; i++) {
    if (first[i] === first[i + 1]) continue;
    const root = find(session[first[i]]);
    const known = found.get(root);
    if (known) known.patients.push(i);
    else found.set(root, { patients: [i], sessions: [] });
  }
  for (let j = 0; j < room.length; j++) found.get(find(j))?.sessions.push(j);
  return [...found.values()];
}

/** The part of a problem that one component is, each patient's offers cheapest first, and where its arcs came from. */
export function partOf(
  problem: AssignmentProblem,
  part: Component,
): { problem: AssignmentProblem; arcs: Int32Array } {
  const local = new Map(part.sessions.map((j, at) => [j, at]));
  const first = new Int32Array(part.patients.length + 1);
  part.patients.forEach((i, at) => {
    first[at + 1] = first[at] + problem.first[i + 1] - problem.first[i];
  });
  const arcs = new Int32Array(first.at(-1)!);
  part.patients.forEach((i, at) => {
    const own = arcs.subarray(first[at], first[at + 1]);
    for (let step = 0; step < own.length; step++) own[step] = problem.first[i] + step;
    own.sort((a, b) => problem.cost[a] - problem.cost[b] || a - b);
  });
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
