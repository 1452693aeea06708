import type { Ft2014 } from "./ft-2014.ts";
import { byVotes } from "./tie.ts";

/**
 * STV52: first those who reached the quota, in the order in which their surpluses were transferred or would have been,
 * one exactly on the quota counting as the smallest surplus of its stage; then those elected to the last vacancies.
 * Surpluses that never came to be transferred are taken by size, as they stood at the end.
 */
export function declaredOrder({ tally, surplusOrder, quota }: Ft2014): number[] {
  const reached = tally.elected.filter((candidate) => tally.votes[candidate] >= quota);
  const rest = tally.elected.filter((candidate) => !reached.includes(candidate));
  const order = [...surplusOrder];
  const stillWaiting = byVotes(
    tally,
    reached.filter((candidate) => tally.pending.has(candidate)),
    "earliest",
  );
  order.push(...stillWaiting);
  // One exactly on the quota stands behind all who were deemed elected before it or with it, and ahead of later ones.
  for (const exact of reached.filter((candidate) => !order.includes(candidate))) {
    const before = tally.elected.slice(0, tally.elected.indexOf(exact));
    const at = Math.max(0, ...before.map((candidate) => order.indexOf(candidate) + 1));
    order.splice(at, 0, exact);
  }
  return [...order, ...rest];
}
