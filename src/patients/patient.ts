import type { Day } from "#time";

/** One row of `patients`: a pseudonym, and what a fair plan has to know about the person behind it. */
export interface Patient {
  readonly patientId: string;
  readonly birthYear: number | undefined;
  readonly sex: string;
  readonly ethnicCategory: string;
  /** 1 is the most deprived tenth of England (IMD 2025 unless the folder says otherwise). */
  readonly imdDecile: number | undefined;
  readonly lsoa: string;
  /** Things to arrange: `interpreter`, `wheelchair`, `learning_disability`, `carer`, `transport`, `no_internet` … */
  readonly needs: readonly string[];
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** Dates the patient has said they cannot come, both ends included. */
  readonly unavailable: readonly { readonly from: Day; readonly to: Day }[];
  /** Notice the patient asked for, in days; undefined when they were not asked. */
  readonly noticeDays: number | undefined;
  readonly furthestKm: number | undefined;
}
