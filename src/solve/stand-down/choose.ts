import type { Stake } from "./harm.ts";
import { addStakes, compareStakes, nothing } from "./harm.ts";

/** One way to run a session: what it takes of each scarce resource, and what it saves. */
export interface Option {
  readonly takes: readonly { readonly resource: number; readonly number: number }[];
  readonly saves: Stake;
}

export interface Choice {
  /** The option picked for each session. */
  readonly picks: readonly number[];
  readonly saves: Stake;
  /** Nothing better exists; false only where there were more combinations than `most` states hold. */
  readonly proven: boolean;
}

interface State {
  readonly used: readonly number[];
  readonly saves: Stake;
  readonly pick: number;
  readonly before: State | undefined;
}

/**
 * One option a session, so that no resource is overdrawn and most is saved: dynamic programming over what has been used
 * of each resource that later sessions still want. Exact while states number at most `most`; every session needs an
 * option that takes nothing.
 */
export function choose(
  sessions: readonly (readonly Option[])[],
  supply: readonly number[],
  most = 50_000,
): Choice {
  const order = [...sessions.keys()].toSorted((a, b) => firstOf(sessions[a]) - firstOf(sessions[b]) || a - b);
  const lastUse = supply.map(() => -1);
  order.forEach((session, turn) => {
    for (const option of sessions[session]) for (const { resource } of option.takes) lastUse[resource] = turn;
  });
  let states: State[] = [{ used: supply.map(() => 0), saves: nothing, pick: -1, before: undefined }];
  let proven = true;
  order.forEach((session, turn) => {
    const next = new Map<string, State>();
    for (const state of states) {
      sessions[session].forEach((option, pick) => {
        const used = [...state.used];
        for (const { resource, number } of option.takes) used[resource] += number;
        if (option.takes.some(({ resource }) => used[resource] > supply[resource])) return;
        // What nobody later wants need not tell two states apart.
        const key = used.filter((_, resource) => lastUse[resource] > turn).join();
        const saves = addStakes(state.saves, option.saves);
        const known = next.get(key);
        if (!known || compareStakes(saves, known.saves) > 0)
          next.set(key, { used, saves, pick, before: state });
      });
    }
    states = [...next.values()];
    if (states.length > most) {
      proven = false;
      states = states.toSorted((a, b) => compareStakes(b.saves, a.saves)).slice(0, most);
    }
  });
  const best = states.reduce((a, b) => (compareStakes(b.saves, a.saves) > 0 ? b : a));
  const picks = sessions.map(() => 0);
  let state: State | undefined = best;
  for (let turn = order.length - 1; turn >= 0; turn--) {
    picks[order[turn]] = state!.pick;
    state = state!.before;
  }
  return { picks, saves: best.saves, proven };
}

const firstOf = (options: readonly Option[]): number =>
  Math.min(Infinity, ...options.flatMap((option) => option.takes.map(({ resource }) => resource)));
