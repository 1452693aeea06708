import { partsOf } from "./parts.ts";
import type { Placing, PlacingProblem } from "./placing-problem.ts";
import { allowed, valueOf } from "./placing-problem.ts";
import type { Relaxed, Settled } from "./relaxed.ts";
import { relax } from "./relaxed.ts";
import type { Value } from "./value.ts";
import { compare, nothing, plus } from "./value.ts";

/**
 * The best set of placements, and the proof: the problem falls apart where no person and no hour is shared, and each part
 * is searched by branch and bound on its linear relaxation. Blocks of hours are nearly always whole in the relaxation, so
 * that most parts need no branching at all.
 */
export function place(problem: PlacingProblem, nodes: number): Placing {
  const chosen: number[] = [];
  let value = nothing;
  let bound = nothing;
  let proven = true;
  let searched = 0;
  for (const { part, choices } of partsOf(problem)) {
    const found = search(part, nodes);
    for (const choice of found.chosen) chosen.push(choices[choice]);
    value = plus(value, found.value);
    bound = plus(bound, found.bound);
    proven &&= found.proven;
    searched += found.nodes;
  }
  return { chosen: chosen.toSorted((a, b) => a - b), value, bound, proven, nodes: searched };
}

/** How near to none or to all of a choice counts as that. */
const whole = 1e-4;

interface Node {
  readonly settled: Settled;
  readonly bound: Value;
}

function search(problem: PlacingProblem, most: number): Placing {
  let best: readonly number[] = [];
  let value = valueOf(problem, []);
  const offer = (chosen: ReadonlySet<number>): void => {
    const found = valueOf(problem, chosen);
    if (compare(found, value) < 0) [best, value] = [[...chosen], found];
  };
  const open: Node[] = [{ settled: new Map(), bound: [0, 0, 0, 0] }];
  let nodes = 0;
  while (open.length > 0 && nodes < most) {
    const { settled, bound } = open.pop()!;
    if (nodes > 0 && compare(bound, value) >= 0) continue;
    nodes++;
    const relaxed = relax(problem, settled);
    if (!relaxed || compare(relaxed.bound, value) >= 0) continue;
    const split = mostDivided(relaxed);
    offer(rounded(problem, settled, relaxed));
    if (split === undefined || compare(relaxed.bound, value) >= 0) continue;
    open.push({ settled: new Map(settled).set(split, false), bound: relaxed.bound });
    open.push({ settled: new Map(settled).set(split, true), bound: relaxed.bound });
  }
  const left = open.filter((node) => compare(node.bound, value) < 0);
  const bound = left.reduce((least, node) => (compare(node.bound, least) < 0 ? node.bound : least), value);
  return { chosen: best, value, bound, proven: left.length === 0, nodes };
}

/** The open choice nearest to one half; undefined when every choice is whole. */
function mostDivided({ taken }: Relaxed): number | undefined {
  let found: number | undefined;
  let nearest = 0.5 - whole;
  for (const [choice, part] of taken) {
    const off = Math.abs(part - 0.5);
    if (off < nearest) [found, nearest] = [choice, off];
  }
  return found;
}

/**
 * Whole people from a relaxation: what is settled and what it takes whole, then the divided from the most taken down,
 * while the rules allow and it helps. Where nothing is divided this is the relaxation itself.
 */
function rounded(problem: PlacingProblem, settled: Settled, { taken }: Relaxed): Set<number> {
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
