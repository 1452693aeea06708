import type { Election } from "./election.ts";

/** Candidates (from 0) who withdrew. */
export const withdrawn = ({ candidates }: Election): number[] =>
  candidates.filter((candidate) => candidate.withdrawn).map(({ no }) => no - 1);
