import type { Hospital } from "#exchange";
import type { KeptPlan, Store } from "#store";
import type { Plan } from "#actions";

export interface ServerSettings {
  readonly store: Store;
  readonly hospital: Hospital;
  /** The plan for its strike, and how the store keeps it. */
  readonly made?: { readonly plan: Plan; readonly kept: KeptPlan } | undefined;
  /** Is it reached over TLS? Cookies and transport rules follow; plain http is for this machine alone. */
  readonly secure?: boolean;
  /** Least level of the JSON log on standard output. */
  readonly log?: "info" | "warn" | "error" | "silent";
  /** Where the log goes instead. */
  readonly logTo?: { write(line: string): void } | undefined;
  /** Requests a minute from one address before it is asked to wait. */
  readonly requestsPerMinute?: number;
}
