import type { Certainty } from "#contract";

/**
 * What is on record of requests to call doctors back. A derogation is agreed nationally between NHS England and the BMA,
 * case by case; doctors do not return before the union confirms. Never planned on.
 */
export interface DerogationRecord {
  /** A prior for a request's being agreed, as a range. */
  readonly approval: { readonly low: number; readonly high: number; readonly certainty: Certainty };
  readonly requests: readonly {
    readonly when: string;
    readonly asked: number;
    readonly refused: number;
    readonly agreed: number;
    readonly withdrawn: number;
    readonly certainty: Certainty;
    readonly source: string;
  }[];
  /** What a trust must show, and the rule since July 2025 on when it may ask. */
  readonly mustShow: readonly ["other_staff_used", "non_urgent_work_stopped", "incentives_offered"];
  readonly notBeforeActionSince: { readonly source: string; readonly certainty: Certainty };
}

export const derogationRecord: DerogationRecord = {
  approval: { low: 0.05, high: 0.25, certainty: "unverified" },
  requests: [
    {
      when: "March 2023 to January 2024",
      asked: 27,
      refused: 24,
      agreed: 1,
      withdrawn: 2,
      certainty: "published",
      source: "BMJ 2024;384:q740, of 90 trusts that answered; 83 had asked for none",
    },
  ],
  mustShow: ["other_staff_used", "non_urgent_work_stopped", "incentives_offered"],
  notBeforeActionSince: { source: "NHS England, letter of 23 July 2025", certainty: "published" },
};
