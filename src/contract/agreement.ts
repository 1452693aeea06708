import type { Doctor } from "#people";
import type { Day } from "#time";

/** One row of `agreements`: a local agreement or a recorded approval that lifts what a clause lets it lift. */
export interface Agreement {
  readonly staffId: string;
  readonly department: string;
  readonly rule: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly agreedBy: string;
  readonly reason: string;
}

/** The rows that speak of this doctor: by name, or by department where no name is given. */
export const agreementsFor = (doctor: Doctor, agreements: readonly Agreement[]): readonly Agreement[] =>
  agreements.filter((row) =>
    row.staffId === "" ? row.department === doctor.department : row.staffId === doctor.staffId,
  );

/** A row about this rule that is in force on a date. */
export const agreedOn = (agreements: readonly Agreement[], rule: string, on: Day): Agreement | undefined =>
  agreements.find(
    (row) =>
      row.rule === rule &&
      (row.from === undefined || row.from <= on) &&
      (row.to === undefined || on <= row.to),
  );
