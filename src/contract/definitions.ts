import type { ClockTime } from "#time";
import type { Certainty } from "./breach.ts";
import type { Source } from "./dated.ts";

interface Warrant {
  readonly says: string;
  readonly clause: string;
  readonly source: Source;
  readonly certainty: Certainty;
}

/** The words a contract defines before it limits them. Times are minutes; clocks are London's. */
export interface Definitions {
  /** A shift longer than this. */
  readonly long: Warrant & { readonly over: number };
  /** A shift with at least this much work between two times of the night. */
  readonly night: Warrant & { readonly from: ClockTime; readonly to: ClockTime; readonly least: number };
  /** A long shift that ends after this time of its start day, and is not a night. */
  readonly late: Warrant & { readonly endsAfter: ClockTime };
  /** A period of on call with no more than this much work in no more than this many episodes. */
  readonly lowIntensity: Warrant & { readonly work: number; readonly episodes: number };
}
