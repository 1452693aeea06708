import type { Session } from "#electives";
import type { Span } from "#time";
import { touches } from "#time";
import type { Candidate } from "./candidates.ts";
import type { CoverCell } from "./cells.ts";
import { holds, ledBy } from "./counted.ts";
import type { CoverAsk } from "./ask.ts";

/**
 * Hours still short after everything in this plan. Facts towards a request, no more: a derogation is rarely granted,
 * never before the action has begun, and nothing here is planned on one.
 */
export interface DerogationCandidate extends Span {
  readonly department: string;
  readonly area: string;
  readonly skill: string;
  readonly worstRisk: number;
  /** Doctor-hours expected below the floor. */
  readonly shortfall: number;
  /** People who could have been asked for these hours, and how many of them are placed in them. */
  readonly askable: number;
  readonly placed: number;
  /** Lists and clinics still to run in these hours under somebody who holds the skill: a request would be asked why. */
  readonly stillRunning: readonly string[];
}

export function derogationCandidates(
  ask: CoverAsk,
  cells: readonly CoverCell[],
  found: readonly Candidate[],
  chosen: readonly Candidate[],
  tolerance: number,
): DerogationCandidate[] {
  const short = cells.filter((cell) => cell.inAction && cell.risk > tolerance);
  const lost = new Set(chosen.flatMap(({ sessions }) => sessions));
  const led = ledBy(ask.sessions);
  const runs: DerogationCandidate[] = [];
  for (const [, own] of Map.groupBy(short, (cell) =>
    JSON.stringify([cell.department, cell.area, cell.skill]),
  )) {
    for (const run of joined(own)) {
      const { department, area, skill } = run[0];
      const span = { start: run[0].start, end: run.at(-1)!.end };
      const helps = (list: readonly Candidate[]): number =>
        new Set(
          list
            .filter((one) => one.department === department && one.skill === skill && touches(one.span, span))
            .map(({ doctor }) => doctor.staffId),
        ).size;
      const running = (sessions: readonly Session[]): Session[] =>
        sessions.filter((session) => touches(session, span) && !lost.has(session));
      const stillRunning = ask.doctors
        .filter((doctor) => doctor.department === department && holds(doctor, skill))
        .flatMap((doctor) => running(led.get(doctor.staffId) ?? []).map((session) => session.sessionId));
      runs.push({
        ...span,
        department,
        area,
        skill,
        worstRisk: Math.max(...run.map(({ risk }) => risk)),
        shortfall: run.reduce((sum, cell) => sum + cell.shortfall, 0),
        askable: helps(found),
        placed: helps(chosen),
        stillRunning,
      });
    }
  }
  return runs.toSorted((a, b) => b.shortfall - a.shortfall || a.start - b.start);
}

/** Runs of cells that touch. */
function joined(cells: readonly CoverCell[]): CoverCell[][] {
  const runs: CoverCell[][] = [];
  for (const cell of cells.toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.end === cell.start) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
