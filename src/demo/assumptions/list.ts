import type { Priority } from "#patients";
import type { Assumed } from "./assumed.ts";
import { chosen, published } from "./assumed.ts";

/** Shares of each priority among pathways that have waited up to some weeks. */
export interface PriorityMix {
  readonly upToWeeks: number;
  readonly shares: Readonly<Partial<Record<Priority, number>>>;
}

/** Pathways with a decision to admit. */
export const admittedPriorities: Assumed<readonly PriorityMix[]> = chosen(
  [
    { upToWeeks: 4, shares: { P1b: 0.004, cancer_31: 0.07, P2: 0.2, P3: 0.316, P4: 0.41 } },
    { upToWeeks: 13, shares: { cancer_31: 0.045, P2: 0.12, P3: 0.345, P4: 0.49 } },
    { upToWeeks: 26, shares: { cancer_31: 0.008, P2: 0.05, P3: 0.272, P4: 0.67 } },
    { upToWeeks: Infinity, shares: { P2: 0.02, P3: 0.18, P4: 0.8 } },
  ],
  "national shares of P2, P3 and P4 are published nowhere; urgent operations leave the list first",
);

/** Pathways without one. */
export const clinicPriorities: Assumed<readonly PriorityMix[]> = chosen(
  [
    { upToWeeks: 4, shares: { cancer_62: 0.115, urgent: 0.18, routine: 0.705 } },
    { upToWeeks: 9, shares: { cancer_62: 0.04, urgent: 0.16, routine: 0.8 } },
    { upToWeeks: 18, shares: { cancer_62: 0.01, urgent: 0.12, routine: 0.87 } },
    { upToWeeks: Infinity, shares: { cancer_62: 0.002, urgent: 0.07, routine: 0.928 } },
  ],
  "suspected cancer is about an eighth of new referrals and mostly answered within weeks",
);

/** Times cancelled by the hospital before: a mean at the start, and what each week waited adds. */
export const cancelledBefore = chosen(
  { atOnce: 0.03, aWeek: 0.0035 },
  "85,018 last-minute cancellations among 8.8m admissions are published; earlier ones are not",
);

export const pathwaysAPerson = published(1.19, "6.3m people for 7.47m pathways, England, May 2023");

/** Over 52 weeks: the share of the most deprived over the share of the least. */
export const longWaitGap = published(3.1 / 2.7, "3.1% and 2.7%, England, June 2025");
