/** A minimum-cost flow as a DIMACS file states it. */
export interface Flow {
  readonly nodes: number;
  readonly supply: ReadonlyMap<number, number>;
  readonly arcs: readonly {
    readonly from: number;
    readonly to: number;
    readonly most: number;
    readonly cost: number;
  }[];
}

/** Reads a DIMACS file by its published form, and knows nothing of who wrote it. */
export function readFlow(text: string): Flow {
  const supply = new Map<number, number>();
  const arcs: { from: number; to: number; most: number; cost: number }[] = [];
  let stated = { nodes: 0, arcs: 0 };
  for (const line of text.trimEnd().split("\n")) {
    const [kind, ...words] = line.split(" ");
    if (kind === "c") continue;
    if (kind === "p") {
      if (words[0] !== "min") throw new Error(`not a minimum-cost flow: ${line}`);
      stated = { nodes: Number(words[1]), arcs: Number(words[2]) };
      continue;
    }
    const numbers = words.map(Number);
    if (!numbers.every(Number.isSafeInteger)) throw new Error(`not whole numbers: ${line}`);
    if (kind === "n") supply.set(numbers[0], numbers[1]);
    else if (kind === "a") {
      const [from, to, least, most, cost] = numbers;
      if (least !== 0) throw new Error(`a flow that must be: ${line}`);
      arcs.push({ from, to, most, cost });
    } else throw new Error(`no line of DIMACS: ${line}`);
  }
  if (arcs.length !== stated.arcs) throw new Error(`${stated.arcs} arcs stated, ${arcs.length} given`);
  if (arcs.some(({ from, to }) => Math.min(from, to) < 1 || Math.max(from, to) > stated.nodes))
    throw new Error("an arc leaves the graph");
  return { nodes: stated.nodes, supply, arcs };
}

/** The least cost of sending the supply of node 1 to the last node: shortest paths one after the other (Bellman, Ford). */
export function leastCost({ nodes, supply, arcs }: Flow): number {
  const ends: number[] = [];
  const left: number[] = [];
  const price: number[] = [];
  const out: number[][] = Array.from({ length: nodes + 1 }, () => []);
  for (const { from, to, most, cost } of arcs) {
    out[from].push(ends.length);
    out[to].push(ends.length + 1);
    ends.push(to, from);
    left.push(most, 0);
    price.push(cost, -cost);
  }
  let total = 0;
  for (let sent = 0; sent < supply.get(1)!; sent++) {
    const distance = Array.from({ length: nodes + 1 }, () => Infinity);
    const via: number[] = [];
    distance[1] = 0;
    const queue = [1];
    for (let node = queue.shift(); node !== undefined; node = queue.shift())
      for (const arc of out[node]) {
        const there = distance[node] + price[arc];
        if (left[arc] === 0 || there >= distance[ends[arc]]) continue;
        distance[ends[arc]] = there;
        via[ends[arc]] = arc;
        queue.push(ends[arc]);
      }
    if (distance[nodes] === Infinity) throw new Error("not all of it can be sent");
    total += distance[nodes];
    for (let node = nodes; node !== 1; node = ends[via[node] ^ 1]) {
      left[via[node]]--;
      left[via[node] ^ 1]++;
    }
  }
  return total;
}
