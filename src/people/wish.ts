import type { Day } from "#time";

export const wishKinds = ["annual_leave", "study_leave", "prefer_off", "prefer_on", "cannot"] as const;
export type WishKind = (typeof wishKinds)[number];

/** One row of `wishes`. */
export interface Wish {
  readonly staffId: string;
  readonly from: Day;
  readonly to: Day;
  readonly kind: WishKind;
  readonly weight: number;
}
