import type { PlacingProblem } from "./placing-problem.ts";
import { allowed, valueOf } from "./placing-problem.ts";
import type { Relaxed, Settled } from "./relaxed.ts";
import { compare } from "./value.ts";

/** How near to none or to all of a choice counts as that. */
export const whole = 1e-4;

/**
 * Whole people from a relaxation: what is settled and what it takes whole, then the divided from the most taken down,
 * while the rules allow and it helps. Where nothing is divided this is the relaxation itself.
 */
export function rounded(problem: PlacingProblem, settled: Settled, { taken }: Relaxed): Set<number> {
  const chosen = new Set<number>();
  for (const [choice, yes] of settled) if (yes) chosen.add(choice);
  for (const [choice, part] of taken) if (part > 1 - whole) chosen.add(choice);
  let value = valueOf(problem, chosen);
  const divided = [...taken].filter(([, part]) => part > whole && part <= 1 - whole);
  for (const [choice] of divided.toSorted(([a, p], [b, q]) => q - p || a - b)) {
    chosen.add(choice);
    const next = allowed(problem, chosen) ? valueOf(problem, chosen) : undefined;
    if (next && compare(next, value) < 0) value = next;
    else chosen.delete(choice);
  }
  return chosen;
}
