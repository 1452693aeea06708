import { dayByDay } from "./day-by-day.ts";
import { improve } from "./improve.ts";
import { partsOf } from "./parts.ts";
import type { Placing, PlacingProblem } from "./placing-problem.ts";
import { allowed, valueOf } from "./placing-problem.ts";
import { rounded, whole } from "./rounded.ts";
import type { Relaxed, Settled } from "./relaxed.ts";
import { relax } from "./relaxed.ts";
import type { Value } from "./value.ts";
import { compare, compareGoals, nothing, plus } from "./value.ts";

/**
 * The best set of placements, and the proof: the problem falls apart where no person and no hour is shared, and each part
 * is searched by branch and bound on its linear relaxation. Blocks of hours are nearly always whole in the relaxation, so
 * that most parts need no branching at all.
 */
export function place(problem: PlacingProblem, effort: number): Placing {
  const chosen: number[] = [];
  let value = nothing;
  let bound = nothing;
  let proven = true;
  let searched = 0;
  for (const { part, choices } of partsOf(problem)) {
    // A node costs more the more choices there are; the sum of both is what is rationed.
    const found =
      part.choices.length > large
        ? searchLarge(part, effort)
        : search(part, Math.max(4, Math.ceil(effort / (part.choices.length + 1))));
    for (const choice of found.chosen) chosen.push(choices[choice]);
    value = plus(value, found.value);
    bound = plus(bound, found.bound);
    proven &&= found.proven;
    searched += found.nodes;
  }
  return { chosen: chosen.toSorted((a, b) => a - b), value, bound, proven, nodes: searched };
}

/** Nodes that may be spent on minutes alone, once the goals are met: ties broken well, not at any price. */
const forMinutes = 8;
const small = 600;

/** Above this many choices a part is worked through day by day: good plans in time that grows with the hospital. */
const large = 1000;

interface Node {
  readonly settled: Settled;
  readonly bound: Value;
}

function search(problem: PlacingProblem, most: number, again = true): Placing {
  let best: readonly number[] = [];
  let value = valueOf(problem, []);
  const seen = new Set<number>();
  const offer = (chosen: Iterable<number>): void => {
    for (const choice of chosen) seen.add(choice);
    const found = valueOf(problem, chosen);
    if (compare(found, value) < 0) [best, value] = [[...chosen], found];
  };
  const ranks = problem.choices.length < small ? 4 : 3;
  const open: Node[] = [{ settled: new Map(), bound: nothing }];
  let root: Value | undefined;
  let nodes = 0;
  while (open.length > 0 && nodes < most) {
    const { settled, bound } = nodes % 4 === 3 ? takeBest(open) : open.pop()!;
    const rank = nodes < forMinutes && ranks === 4 ? compare : compareGoals;
    if (nodes > 0 && rank(bound, value) >= 0) continue;
    nodes++;
    const relaxed = relax(problem, settled, ranks);
    root ??= relaxed?.bound;
    if (!relaxed || rank(relaxed.bound, value) >= 0) continue;
    for (const [choice, part] of relaxed.taken) if (part > whole) seen.add(choice);
    const split = mostDivided(relaxed);
    const plan = rounded(problem, settled, relaxed);
    offer(plan);
    if (split === undefined) continue;
    if (nodes === 1) {
      offer(improve(problem, plan));
      if (compareGoals(relaxed.bound, value) < 0) nodes += dive(problem, relaxed, offer);
    }
    if (rank(relaxed.bound, value) >= 0) continue;
    open.push({ settled: new Map(settled).set(split, false), bound: relaxed.bound });
    open.push({ settled: new Map(settled).set(split, true), bound: relaxed.bound });
  }
  if (again && nodes > 1 && (open.length > 0 || ranks === 3) && seen.size < problem.choices.length) {
    const few = only(problem, seen);
    offer(search(few.problem, most, false).chosen.map((choice) => few.choices[choice]));
  }
  offer(improve(problem, best));
  const left = open.filter((node) => compareGoals(node.bound, value) < 0);
  const proven = left.length === 0;
  const least = left.reduce((low, node) => (compare(node.bound, low) < 0 ? node.bound : low), value);
  // Minutes are not searched for: what the relaxation says of them is what is known.
  const minutes = root === undefined || compareGoals(root, least) !== 0 ? 0 : Math.min(root[3], least[3]);
  return { chosen: best, value, bound: [least[0], least[1], least[2], minutes], proven, nodes };
}

/** Day by day first; then, where what that used is small enough, a search among it alone. */
function searchLarge(problem: PlacingProblem, effort: number): Placing {
  const first = dayByDay(problem);
  if (first.used.size > large) return first;
  const few = only(problem, first.used);
  const again = search(few.problem, Math.ceil(effort / (first.used.size + 1)), false);
  const chosen = again.chosen.map((choice) => few.choices[choice]);
  const value = valueOf(problem, chosen);
  const nodes = first.nodes + again.nodes;
  return compare(value, first.value) < 0 ? { ...first, chosen, value, nodes } : { ...first, nodes };
}

/** The problem with only the choices that some relaxation or plan so far has used: small, and it holds good plans. */
function only(
  problem: PlacingProblem,
  kept: ReadonlySet<number>,
): { problem: PlacingProblem; choices: number[] } {
  const choices = [...kept].toSorted((a, b) => a - b);
  const place = new Map(choices.map((choice, i) => [choice, i]));
  const atMost = problem.atMost.flatMap((set) => {
    const inside = set.choices.flatMap((choice) => place.get(choice) ?? []);
    return inside.length > 0 ? [{ choices: inside, most: set.most }] : [];
  });
  return {
    choices,
    problem: { ...problem, choices: choices.map((choice) => problem.choices[choice]), atMost },
  };
}

/**
 * One quick way down to whole people: settle what is nearly whole and the likeliest few of the rest, relax again, and so
 * on. Tells how many relaxations it took.
 */
function dive(problem: PlacingProblem, from: Relaxed, offer: (chosen: Iterable<number>) => void): number {
  const settled = new Map<number, boolean>();
  let relaxed: Relaxed | undefined = from;
  let nodes = 0;
  while (relaxed) {
    const open = [...relaxed.taken].toSorted(([a, p], [b, q]) => q - p || a - b);
    const divided = open.filter(([, part]) => part > whole && part < 1 - whole);
    offer(rounded(problem, settled, relaxed));
    if (divided.length === 0) break;
    for (const [choice, part] of open) if (part >= 0.95) settled.set(choice, true);
    for (const [choice] of divided.slice(0, Math.ceil(divided.length / 12))) {
      if (allowed(problem, new Set([...settled].flatMap(([one, yes]) => (yes ? [one] : [])).concat(choice))))
        settled.set(choice, true);
      else settled.set(choice, false);
    }
    relaxed = relax(problem, settled, from.ranks);
    nodes++;
  }
  return nodes;
}

/** Takes the node that promises most, so that the bound rises while the dives go on. */
function takeBest(open: Node[]): Node {
  let at = 0;
  open.forEach((node, i) => {
    if (compare(node.bound, open[at].bound) < 0) at = i;
  });
  return open.splice(at, 1)[0];
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
