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
