import { holdsPlace } from "#electives";
import type { Ledger } from "#electives";
import { csvPieces, writeFolderAtomically } from "#exchange";
import type { FileContent, Hospital } from "#exchange";
import type { FairnessReport } from "#fairness";
import { exportProblem, rebookingProblem } from "#solve";
import type { RebookProblem, Rebooking } from "#solve";
import { attendanceOf } from "./attendance.ts";
import { rebookingFigures } from "./answers.ts";
import { coverFor } from "./cover.ts";
import { fairnessFor } from "./fairness.ts";
import { ledgerFor, rebookingFor, toRebook } from "./rebook.ts";
import { sceneOf } from "./scene.ts";
import type { PlanRequest } from "./setting.ts";
import { standDownFor } from "./stand-down.ts";
import type { ListsPlan } from "./stand-down-lists.ts";
import { fairness } from "./tables/fairness.ts";
import { bookings, ledger, standDown } from "./tables/patients.ts";

/** A plan as far as its patients. */
export interface Rebooked extends ListsPlan {
  readonly problem: RebookProblem;
  readonly rebooking: Rebooking;
  readonly ledger: Ledger;
  readonly fairness: FairnessReport;
  /** By the clock, for finding the dates alone. */
  readonly seconds: number;
}

/**
 * A new date for everyone whom the stand-down displaces. Throws `InputProblems` where the request does not fit the folder,
 * and `LedgerDoesNotReconcile` rather than answer with a patient lost.
 */
export function rebookDisplaced(request: PlanRequest): Rebooked {
  const scene = sceneOf(request);
  const attendance = attendanceOf(scene);
  const cover = coverFor(scene, attendance);
  const lists = standDownFor(scene, attendance, cover);
  const problem = { ...toRebook(scene, lists, request.rebookPolicy), effort: request.effort };
  const began = performance.now();
  const rebooking = rebookingFor(scene, problem);
  const seconds = Math.round(performance.now() - began) / 1000;
  const book = ledgerFor(scene, lists, rebooking);
  const who = fairnessFor(scene, lists, rebooking);
  const { setting } = scene;
  return { setting, attendance, standDown: lists, problem, rebooking, ledger: book, fairness: who, seconds };
}

/** Bookings that were stood down before this action and whose pathway holds no other place: nobody's plan has them yet. */
export function strandedBefore({ bookings: rows }: Hospital): string[] {
  const placed = new Set(rows.filter(({ state }) => holdsPlace(state)).map(({ pathwayId }) => pathwayId));
  return rows
    .filter(({ state, pathwayId }) => state === "stood_down" && !placed.has(pathwayId))
    .map(({ bookingId }) => bookingId);
}

/** The rebooking as programs read it. */
export function rebookAnswer(made: Rebooked) {
  const { knockedOn, byState, ...figures } = rebookingFigures(made.rebooking, made.ledger);
  return { ...figures, seconds: made.seconds, knockedOn, byState, fairness: fairnessRows(made.fairness) };
}

/** Displacement by group, over all and like with like, then how long the displaced wait. Small numbers stay hidden. */
function fairnessRows({ displacement, likeWithLike, delays }: FairnessReport) {
  const measures = [
    ["displacement", displacement],
    ["like_with_like", likeWithLike],
    ["delay", delays],
  ] as const;
  return measures.flatMap(([measure, tables]) =>
    tables.flatMap(({ dimension, rows }) => rows.map((row) => ({ measure, dimension, ...row }))),
  );
}

/** The very problem that was solved, as a DIMACS minimum-cost-flow file. */
export const problemFile = ({ problem }: Rebooked): string => exportProblem(rebookingProblem(problem));

/** Writes the folder of a rebooking whole or not at all. Seconds are left out: the same call writes the same bytes. */
export async function writeRebooking(dir: string, made: Rebooked, hospital: Hospital): Promise<void> {
  const { seconds: _, ...answer } = rebookAnswer(made);
  const { policy } = made.rebooking;
  const files: Record<string, FileContent> = {
    "rebooking.json": `${JSON.stringify({ policy, ...answer }, null, 2)}\n`,
    [standDown.file]: csvPieces(standDown.columns, standDown.rows(made, hospital)),
    [bookings.file]: csvPieces(bookings.columns, bookings.rows(made, hospital)),
    [ledger.file]: csvPieces(ledger.columns, ledger.rows(made, hospital)),
    [fairness.file]: csvPieces(fairness.columns, fairness.rows(made, hospital)),
  };
  await writeFolderAtomically(dir, files, { mark: "rebooking.json" });
}
