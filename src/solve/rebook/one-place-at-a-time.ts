import type { Session } from "#electives";
import type { AssignmentProblem } from "./assignment.ts";

/**
 * A patient with two displaced bookings may be given the same day twice. Of two on one day the one that costs less to
 * move goes to their next cheapest date with room on another day, or waits. Rare, and it only ever adds cost: the bound
 * still holds. Answers a new assignment.
 */
export function onePlaceAtATime(
  problem: AssignmentProblem,
  sessions: readonly Session[],
  patients: readonly string[],
  start: Int32Array,
): Int32Array {
  const { minutes, room, first, session, cost, waiting } = problem;
  const arc = Int32Array.from(start);
  const left = Int32Array.from(room);
  arc.forEach((taken, i) => {
    if (taken >= 0) left[session[taken]] -= minutes[i];
  });
  const dateOf = (taken: number): number => sessions[session[taken]].date;
  for (const own of Map.groupBy(patients.keys(), (i) => patients[i]).values()) {
    if (own.length < 2) continue;
    const dates = new Set<number>();
    // The dearest to keep waiting chooses first.
    for (const i of own.toSorted((a, b) => waiting[b] - waiting[a] || a - b)) {
      if (arc[i] < 0) continue;
      if (dates.has(dateOf(arc[i]))) {
        left[session[arc[i]]] += minutes[i];
        let best = -1;
        for (let other = first[i]; other < first[i + 1]; other++) {
          if (left[session[other]] < minutes[i] || dates.has(dateOf(other))) continue;
          if (best < 0 || cost[other] < cost[best]) best = other;
        }
        arc[i] = best;
        if (best < 0) continue;
        left[session[best]] -= minutes[i];
      }
      dates.add(dateOf(arc[i]));
    }
  }
  return arc;
}
