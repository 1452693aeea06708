import type { Day } from "#time";
import type { StaffGroup } from "./called-out.ts";
import type { RosteredGroup, Shift } from "./rostered-group.ts";

/** Rostered groups put together until each is large enough to hide in. */
export interface PooledGroup {
  readonly group: StaffGroup;
  /** Empty for those too few to be told apart even together: published figures alone speak for them. */
  readonly departments: readonly string[];
  readonly shift: Shift | undefined;
  readonly calledOut: boolean;
  readonly people: number | undefined;
  readonly due: ReadonlyMap<Day, number>;
}

/**
 * Pools upward: day and night of a department apart if both are large enough, else together; departments still too small
 * go together; and if all of those are too few, nothing of them is shown at all, not even their number.
 */
export function pooled(rostered: readonly RosteredGroup[], least: number): PooledGroup[] {
  const kinds = Map.groupBy(rostered, (cell) => `${cell.group} ${cell.calledOut}`);
  return [...kinds.values()].flatMap((cells) => poolKind(cells, least));
}

function poolKind(cells: readonly RosteredGroup[], least: number): PooledGroup[] {
  const told: PooledGroup[] = [];
  const small: RosteredGroup[] = [];
  for (const own of Map.groupBy(cells, (cell) => cell.department).values()) {
    if (own.length > 1 && own.every((cell) => cell.people.size >= least))
      told.push(...own.map((cell) => merge([cell])));
    else if (peopleIn(own).size >= least) told.push(merge(own));
    else small.push(...own);
  }
  if (small.length === 0) return told;
  const rest = merge(small);
  if (peopleIn(small).size >= least) return [...told, rest];
  return [...told, { ...rest, departments: [], shift: undefined, people: undefined, due: new Map() }];
}

const peopleIn = (cells: readonly RosteredGroup[]): Set<string> =>
  new Set(cells.flatMap((cell) => [...cell.people]));

function merge(cells: readonly RosteredGroup[]): PooledGroup {
  const due = new Map<Day, number>();
  for (const cell of cells) for (const [date, count] of cell.due) due.set(date, (due.get(date) ?? 0) + count);
  const { group, calledOut, shift } = cells[0];
  return {
    group,
    calledOut,
    departments: [...new Set(cells.map((cell) => cell.department))],
    shift: cells.every((cell) => cell.shift === shift) ? shift : undefined,
    people: peopleIn(cells).size,
    due,
  };
}
