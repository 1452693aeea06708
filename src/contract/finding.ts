import type { Agreement } from "./agreement.ts";
import type { Severity } from "./breach.ts";
import type { Limit } from "./dated.ts";
import type { Rule } from "./rule.ts";

/** What a measure reports: in the view's own clock, with places in the view for duties. */
export interface Finding {
  readonly rule: Rule;
  /** The figure that was broken, for its clause and how sure we are of it. */
  readonly limit: Limit;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  /** Minutes or a count, like the limit. */
  readonly had: number;
  readonly needed: number;
  /** Places in the view, in order. */
  readonly members: readonly number[];
  readonly reading?: string;
  /** The agreement on record that lifts it. */
  readonly liftedBy?: Agreement;
}
