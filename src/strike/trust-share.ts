import type { Belief } from "./credibility.ts";
import { updated } from "./credibility.ts";
import type { NationalShare } from "./national-share.ts";
import type { Return } from "./own-history.ts";
import type { TurnoutAssumptions } from "./turnout-assumptions.ts";

/**
 * The share absent at this trust in this strike, and how much each department leans from it, learnt from the trust's own
 * returns. A strike's own mood, the trust's lean and the department's lean are told apart: a trust that was two points
 * above the country in one strike is expected near two points above it in the next, whatever the country does.
 */
export function trustShare(
  national: NationalShare,
  returns: readonly Return[],
  actionId: string,
  assumed: TurnoutAssumptions,
): { readonly trust: Belief; readonly department: (name: string) => Belief; readonly returnsUsed: number } {
  const strikes = assumed.betweenStrikes.value ** 2;
  const departments = assumed.betweenDepartments.value ** 2;
  const past = byAction(returns.filter((row) => row.actionId !== actionId));
  const lean = updated(
    { mean: 0, variance: assumed.betweenTrusts.value ** 2 },
    past.map((rows) => {
      const seen = shareOf(rows);
      const mood = rows[0].national === undefined ? strikes + national.variance : 0;
      return {
        mean: seen.share - (rows[0].national ?? national.mean),
        variance: seen.noise + departments * concentration(rows) + mood,
      };
    }),
  );
  const before = { mean: national.mean + lean.mean, variance: national.variance + strikes + lean.variance };
  const today = byAction(returns.filter((row) => row.actionId === actionId));
  const trust = updated(
    before,
    today.map((rows) => {
      const seen = shareOf(rows);
      return {
        mean: seen.share,
        variance: seen.noise + departments * concentration(rows) + assumed.betweenDays.value ** 2,
      };
    }),
  );
  const all = [...past, ...today];
  return {
    trust,
    department: (name) =>
      updated(
        { mean: 0, variance: departments },
        all.flatMap((rows) => {
          const own = rows.filter((row) => row.department === name);
          if (own.length === 0 || own.length === rows.length) return [];
          const seen = shareOf(own);
          return seen.of < assumed.leastGroup.value
            ? []
            : [{ mean: seen.share - shareOf(rows).share, variance: seen.noise }];
        }),
      ),
    returnsUsed: returns.length,
  };
}

function byAction(returns: readonly Return[]): Return[][] {
  const groups = Map.groupBy(returns, (row) => row.actionId);
  return [...groups.values()];
}

/** The share absent in some returns, and the variance that chance alone gives it; never quite none, however they fell. */
function shareOf(rows: readonly Return[]): { share: number; of: number; noise: number } {
  const of = rows.reduce((sum, row) => sum + row.known, 0);
  const absent = rows.reduce((sum, row) => sum + row.absent, 0);
  const steadied = (absent + 0.5) / (of + 1);
  return { share: absent / of, of, noise: (steadied * (1 - steadied)) / of };
}

/** How much of one department's lean is left in the whole: 1 for a single department, 1/n for n of one size. */
function concentration(rows: readonly Return[]): number {
  const of = rows.reduce((sum, row) => sum + row.known, 0);
  return rows.reduce((sum, row) => sum + (row.known / of) ** 2, 0);
}
