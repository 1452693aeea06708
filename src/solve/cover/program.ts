import type { LinearProgram } from "./simplex.ts";
import type { Value } from "./value.ts";

/** A linear program under construction. Variables lie between 0 and a bound; goals are ranked. */
export class Program implements LinearProgram {
  readonly upper: number[] = [];
  readonly goals: number[][] = [[], [], [], []];
  readonly rows: { terms: (readonly [variable: number, factor: number])[]; most: number }[] = [];

  variable(bound: number, cost: Value): number {
    cost.forEach((part, rank) => this.goals[rank].push(part));
    return this.upper.push(bound) - 1;
  }

  /** The sum of factor × variable is at most `most`, which is never below 0. */
  row(terms: (readonly [variable: number, factor: number])[], most: number): void {
    this.rows.push({ terms, most });
  }

  /** A variable that is 1 when any of these groups is; of each group at most one variable can be. */
  impliedBy(groups: readonly (readonly number[])[]): number {
    const implied = this.variable(1, [0, 0, 0, 0]);
    for (const group of groups) this.row([...group.map((v) => [v, 1] as const), [implied, -1]], 0);
    return implied;
  }
}
