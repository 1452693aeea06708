import type { Day, Instant, Span } from "#time";
import { lengthOf } from "#time";
import { posted } from "./areas-of-placements.ts";
import type { CoverAsk, CoverSettings } from "./ask.ts";
import { coverSettings } from "./ask.ts";
import { blocksOf, candidates } from "./candidates.ts";
import type { CoverCell } from "./cells.ts";
import { cellsOf, merged } from "./cells.ts";
import { coverDuties, ledBy } from "./counted.ts";
import type { DerogationCandidate } from "./derogations.ts";
import { derogationCandidates } from "./derogations.ts";
import { expectedShortfall, gains } from "./ladder.ts";
import { place } from "./place.ts";
import type { Pool } from "./pools.ts";
import { departmentPools } from "./pools.ts";
import { placingProblem } from "./to-place.ts";
import type { Value } from "./value.ts";
import type { Volunteer } from "./volunteers.ts";
import { volunteersWanted } from "./volunteers.ts";
import { bandSpans, datedNeeds, windowOf } from "./window.ts";

/** Somebody asked to act down: by consent, and only a proposal until they and a named role say yes. */
export interface CoverPlacement extends Span {
  readonly staffId: string;
  readonly grade: string;
  readonly department: string;
  readonly area: string;
  readonly skill: string;
  readonly state: "asked";
  /** Starts of own duties they must be let go from, for the block lies on them or leaves too little rest. */
  readonly releases: readonly Instant[];
  /** Lists and clinics that lose their lead. */
  readonly sessions: readonly string[];
  readonly loss: number;
  readonly cost: number;
}

/** Ranked goals: compared in this order, never summed. */
export interface CoverObjective {
  /** Doctor-hours expected short beyond what the trust accepts, by the weight of the area. */
  readonly shortfall: number;
  /** What the placed lose of their own patients, in the caller's measure. */
  readonly loss: number;
  /** Pence. */
  readonly cost: number;
  readonly minutesAsked: number;
}

export interface CoverPlan {
  readonly actionId: string;
  readonly asOf: Day;
  readonly window: Span;
  readonly cells: readonly CoverCell[];
  readonly placements: readonly CoverPlacement[];
  readonly objective: CoverObjective;
  /** No plan of these people and hours is better than this. */
  readonly bound: CoverObjective;
  /** No plan is better in shortfall, loss or cost; minutes break ties and are not searched to the end. */
  readonly proven: boolean;
  readonly nodes: number;
  /** Doctor-hours expected below the floors during the action, unweighted, without and with the placements. */
  readonly expectedShort: { readonly before: number; readonly after: number };
  /** Sessions that lose their lead, each once. */
  readonly sessionsLost: readonly string[];
  readonly volunteers: readonly Volunteer[];
  readonly derogations: readonly DerogationCandidate[];
  /** How often people who could stand in several pools were shared out, and how often every split was tried. */
  readonly allocations: { readonly made: number; readonly exact: number };
  readonly settings: CoverSettings;
}

/**
 * Who covers what while the action runs: the hours and areas at risk from a turnout that is only a range, and the seniors
 * to ask so that the expected shortfall is least, then what they lose of their own patients, then the price.
 */
export function planCover(ask: CoverAsk): CoverPlan {
  const settings = { ...coverSettings, ...ask.settings };
  const window = windowOf(ask.action);
  const { pools, allocations } = poolsOf(ask, settings, window);
  const gainsPerHour = pools.map((pool) => (pool.inAction ? gains(pool.ladder, settings.tolerance) : []));
  const found = candidates(ask, settings, pools, gainsPerHour, window);
  const placing = place(placingProblem(ask, settings, pools, gainsPerHour, found), settings.effort);
  const chosen = placing.chosen
    .map((choice) => found[choice])
    .toSorted((a, b) => a.span.start - b.span.start);
  const { areas, secured, away } = posted(pools, chosen);
  const before = pools.map((pool) => pool.standing.length);
  const after = before.map((standing, i) => standing - away[i] + secured[i].reduce((sum, n) => sum + n, 0));
  const cells = merged(pools.flatMap((pool, i) => cellsOf(pool, secured[i], away[i])));
  const lossOf = ask.lossOf ?? ((session) => session.minutes);
  return {
    actionId: ask.action.actionId,
    asOf: ask.asOf,
    window,
    cells,
    placements: chosen.map(({ doctor, span, department, skill, releases, sessions, cost }, i) => ({
      ...span,
      staffId: doctor.staffId,
      grade: doctor.grade,
      department,
      area: areas[i],
      skill,
      state: "asked",
      releases: releases.map((duty) => duty.start),
      sessions: sessions.map((session) => session.sessionId),
      loss: sessions.reduce((sum, session) => sum + lossOf(session), 0),
      cost,
    })),
    objective: objectiveOf(placing.value),
    bound: objectiveOf(placing.bound),
    proven: placing.proven,
    nodes: placing.nodes,
    expectedShort: { before: expectedShort(pools, before), after: expectedShort(pools, after) },
    sessionsLost: [...new Set(chosen.flatMap(({ sessions }) => sessions.map(({ sessionId }) => sessionId)))],
    volunteers: volunteersWanted(pools, after, blocksOf(ask, settings, window), gainsPerHour, 10),
    derogations: derogationCandidates(ask, cells, found, chosen, settings.tolerance),
    allocations,
    settings,
  };
}

/** Every department's pools, and how those due were shared among them. */
function poolsOf(ask: CoverAsk, settings: CoverSettings, window: Span) {
  const needs = Map.groupBy(datedNeeds(ask.needs, window), ({ need }) => need.department);
  const duties = Map.groupBy(
    coverDuties(ask.doctors, ask.rota, ledBy(ask.sessions), ask.shiftTypes ?? [], window),
    (duty) => duty.department,
  );
  const found = [...needs].map(([department, own]) =>
    departmentPools({
      department,
      needs: own,
      duties: duties.get(department) ?? [],
      action: ask.action,
      turnout: ask.turnout,
      present: ask.present ?? [],
      window,
      bandEdges: bandSpans(settings.bands, window).flatMap((band) => [band.start, band.end]),
    }),
  );
  return {
    pools: found.flatMap(({ pools }) => pools),
    allocations: {
      made: found.reduce((sum, { made }) => sum + made, 0),
      exact: found.reduce((sum, { exact }) => sum + exact, 0),
    },
  };
}

const expectedShort = (pools: readonly Pool[], filled: readonly number[]): number =>
  pools.reduce(
    (sum, pool, i) =>
      pool.inAction ? sum + (expectedShortfall(pool.ladder, filled[i], false) * lengthOf(pool)) / 60 : sum,
    0,
  );

const objectiveOf = ([shortfall, loss, cost, minutesAsked]: Value): CoverObjective => ({
  shortfall,
  loss,
  cost,
  minutesAsked,
});
