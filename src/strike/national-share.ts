import type { Day } from "#time";
import type { ActionScope } from "./action.ts";
import type { AbsenceShare } from "./absence-shares.ts";
import type { StaffGroup } from "./called-out.ts";
import type { Belief } from "./credibility.ts";
import { updated } from "./credibility.ts";
import type { TurnoutAssumptions } from "./turnout-assumptions.ts";

/** The national share to expect, before it is known how this strike differs from the others. */
export interface NationalShare extends Belief {
  /** The published rows it rests on, all over before the as-of date. */
  readonly rows: readonly AbsenceShare[];
  /** The rows are of the other scope and were carried over by the size of the emergency team. */
  readonly carriedOver: boolean;
}

/**
 * What published strikes over by the as-of date say of the share absent. Where none had this scope, those of the other
 * are carried over: with emergency cover kept the absentees come only from outside the emergency team, so an all-out
 * share is theirs over one less the team's share, and the other way about.
 */
export function nationalShare(
  group: StaffGroup,
  scope: ActionScope,
  asOf: Day,
  shares: readonly AbsenceShare[],
  assumed: TurnoutAssumptions,
): NationalShare {
  const prior = { mean: assumed.unknownMean.value, variance: assumed.unknownSpread.value ** 2 };
  const strikes = assumed.betweenStrikes.value ** 2;
  const known = shares.filter((row) => row.group === group && row.end < asOf);
  const alike = known.filter((row) => row.scope === scope);
  const rows = alike.length > 0 ? alike : known;
  const carriedOver = alike.length === 0 && known.length > 0;
  if (!carriedOver) {
    const belief = updated(
      prior,
      rows.map((row) => ({ mean: row.absent, variance: strikes })),
    );
    return { ...belief, rows, carriedOver };
  }
  const outside = 1 - assumed.emergencyTeam.value;
  const factor = scope === "all_out" ? 1 / outside : outside;
  const belief = updated(
    prior,
    rows.map((row) => ({ mean: row.absent * factor, variance: strikes * factor ** 2 })),
  );
  // The team's size is one unknown for every row, so its doubt is not thinned out by their number.
  const doubt = (belief.mean / outside) * assumed.emergencyTeamSpread.value;
  return { mean: belief.mean, variance: belief.variance + doubt ** 2, rows, carriedOver };
}
