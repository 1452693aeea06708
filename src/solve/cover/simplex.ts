/**
 * A linear program in the one shape the placing of people needs: every right-hand side is at least 0, so "nobody placed"
 * is a start; variables lie between 0 and a bound; and the goals are ranked. The primal simplex method with bounded
 * variables on a condensed tableau. Ranked goals cost nothing extra: once
 * the first is at its best, only columns that leave it there may enter for the second, and so on.
 *
 * Right-hand sides are nudged up by about a millionth, each by another amount, so that rows do not tie and the method does
 * not stand still (Charnes, 1952). The true ones are carried along: the goals are told for them, as the duals price them,
 * and so bound the program from below exactly. The values are those of the nudged program.
 */
export interface LinearProgram {
  /** Per variable: its upper bound, which may be Infinity. */
  readonly upper: readonly number[];
  /** Goals in rank order, each a cost per variable to be made least. */
  readonly goals: readonly (readonly number[])[];
  /** Rows: sum of factor × variable is at most `most`. */
  readonly rows: readonly {
    readonly terms: readonly (readonly [variable: number, factor: number])[];
    readonly most: number;
  }[];
}

export interface LinearAnswer {
  readonly values: readonly number[];
  /** The least of each goal, in rank order. */
  readonly goals: readonly number[];
}

const tiny = 1e-9;

export function solveLinear(program: LinearProgram): LinearAnswer {
  const count = program.upper.length;
  const rows = program.rows.length;
  const tableau = program.rows.map(({ terms }) => {
    const row = new Float64Array(count);
    for (const [variable, factor] of terms) row[variable] += factor;
    return row;
  });
  const right = program.rows.map(({ most }, row) => most + 1e-6 * (0.5 + ((row * 0.6180339887498949) % 1)));
  const truly = program.rows.map(({ most }) => most);
  const costs = program.goals.map((goal) => Float64Array.from(goal));
  const totals = program.goals.map(() => 0);
  const scale = program.goals.map(
    (goal) => tiny * (1 + goal.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0)),
  );
  // Variables are numbered before the slacks of the rows; a slack has no bound.
  const upper = [...program.upper, ...program.rows.map(() => Infinity)];
  const flipped = upper.map(() => false);
  // Devex weights (Harris, 1973): how far a column reaches, so that a step is judged by its slope.
  const weight = new Float64Array(count).fill(1);
  const touched = new Int32Array(count);
  const free = Array.from({ length: count }, (_, variable) => variable);
  const basis = Array.from({ length: rows }, (_, row) => count + row);

  let stalled = 0;
  for (;;) {
    const column = entering(stalled > 400);
    if (column < 0) break;
    const step = leaving(column, stalled > 400);
    if (step.size === Infinity) throw new Error("The linear program has no least value");
    stalled = step.size > tiny ? 0 : stalled + 1;
    if (step.row < 0) flip(column);
    else {
      if (step.atUpper) complement(step.row);
      pivot(step.row, column);
    }
  }

  const values = Array.from({ length: upper.length }, () => 0);
  basis.forEach((variable, row) => (values[variable] = right[row]!));
  flipped.forEach((turned, variable) => turned && (values[variable] = upper[variable] - values[variable]));
  return { values: values.slice(0, count), goals: totals };

  /** The column whose growth betters the first goal that any column can better; -1 when none can. */
  function entering(bland: boolean): number {
    let open: number[] | undefined;
    for (let rank = 0; rank < costs.length; rank++) {
      const cost = costs[rank];
      const near = scale[rank];
      let best = -1;
      let most = 0;
      const stay: number[] = [];
      const size = open ? open.length : count;
      for (let i = 0; i < size; i++) {
        const column = open ? open[i] : i;
        const reduced = cost[column];
        if (reduced < -near) {
          const steep = bland ? -free[column] : (reduced * reduced) / weight[column];
          if (best < 0 || steep > most) [best, most] = [column, steep];
        }
        if (Math.abs(reduced) <= near) stay.push(column);
      }
      if (best >= 0) return best;
      open = stay;
    }
    return -1;
  }

  /** How far the column can grow, and which row stops it; row -1 when its own bound does. */
  function leaving(column: number, bland: boolean): { row: number; size: number; atUpper: boolean } {
    let found = { row: -1, size: upper[free[column]], atUpper: false };
    let strength = Infinity;
    for (let row = 0; row < rows; row++) {
      const factor = tableau[row][column];
      let size: number;
      let atUpper = false;
      if (factor > tiny) size = Math.max(0, right[row]) / factor;
      else if (factor < -tiny && upper[basis[row]] !== Infinity) {
        size = Math.max(0, upper[basis[row]] - right[row]) / -factor;
        atUpper = true;
      } else continue;
      const nearer = size < found.size - tiny;
      const level = Math.abs(size - found.size) <= tiny && found.row >= 0;
      const preferred = bland ? basis[row] < basis[found.row] : Math.abs(factor) > strength;
      if (nearer || (level && preferred)) {
        found = { row, size, atUpper };
        strength = Math.abs(factor);
      }
    }
    return found;
  }

  /** A free variable goes from one bound to the other: count it from there. */
  function flip(column: number): void {
    const variable = free[column];
    const bound = upper[variable];
    for (let row = 0; row < rows; row++) {
      const factor = tableau[row][column];
      if (factor === 0) continue;
      right[row] -= factor * bound;
      truly[row] -= factor * bound;
      tableau[row][column] = -factor;
    }
    costs.forEach((cost, rank) => {
      totals[rank] += cost[column] * bound;
      cost[column] = -cost[column];
    });
    flipped[variable] = !flipped[variable];
  }

  /** A basic variable about to stop at its upper bound: count it from there. */
  function complement(row: number): void {
    const variable = basis[row];
    const line = tableau[row];
    for (let column = 0; column < count; column++) line[column] = -line[column];
    right[row] = upper[variable] - right[row];
    truly[row] = upper[variable] - truly[row];
    flipped[variable] = !flipped[variable];
  }

  function pivot(row: number, column: number): void {
    const line = tableau[row];
    const by = 1 / line[column];
    const reach = weight[column];
    let used = 0;
    for (let j = 0; j < count; j++) {
      if (line[j] === 0) continue;
      line[j] *= by;
      if (j === column) continue;
      touched[used++] = j;
      weight[j] = Math.max(weight[j], line[j] * line[j] * reach);
    }
    weight[column] = Math.max(1, reach * by * by);
    line[column] = by;
    right[row] *= by;
    truly[row] *= by;
    const clear = (other: Float64Array): number => {
      const factor = other[column];
      if (factor === 0) return 0;
      for (let i = 0; i < used; i++) {
        const j = touched[i];
        const left = other[j] - factor * line[j];
        other[j] = left < 1e-12 && left > -1e-12 ? 0 : left;
      }
      other[column] = -factor * by;
      return factor;
    };
    for (let i = 0; i < rows; i++) {
      if (i === row) continue;
      const factor = clear(tableau[i]);
      right[i] -= factor * right[row];
      truly[i] -= factor * truly[row];
    }
    costs.forEach((cost, rank) => (totals[rank] += clear(cost) * truly[row]));
    const left = basis[row];
    basis[row] = free[column]!;
    free[column] = left;
  }
}
