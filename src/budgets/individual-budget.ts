import type { Decimal } from "decimal.js";
import type { Certainty } from "#contract";
import type { Day } from "#time";
import { day } from "#time";

export type LegalBasis = "chc" | "child-cc" | "s117" | "wheelchair" | "icb-offer";
export type BudgetForm = "notional" | "third-party" | "direct" | "managed";

/** Who has a right to a personal health budget, and since when. The last is an offer and no right. */
export interface BudgetRight {
  readonly basis: LegalBasis;
  readonly from: Day;
  readonly isARight: boolean;
  readonly source: string;
  readonly certainty: Certainty;
}

const standingRules = "SI 2012/2996 Part 6A (standing rules); guidance of December 2019";

export const budgetRights: readonly BudgetRight[] = [
  { basis: "chc", from: day("2014-10-01"), isARight: true, source: standingRules, certainty: "published" },
  {
    basis: "child-cc",
    from: day("2014-10-01"),
    isARight: true,
    source: standingRules,
    certainty: "published",
  },
  { basis: "s117", from: day("2019-12-02"), isARight: true, source: standingRules, certainty: "published" },
  {
    basis: "wheelchair",
    from: day("2019-12-02"),
    isARight: true,
    source: standingRules,
    certainty: "published",
  },
  // Any integrated care board may offer one more widely; boards began on 1 July 2022, and groups before them might too.
  {
    basis: "icb-offer",
    from: day("2014-10-01"),
    isARight: false,
    source: standingRules,
    certainty: "published",
  },
];

/** What a budget may never buy. A stood-down operation or clinic is among them, so it can never become one. */
export const excludedKinds = [
  "alcohol",
  "tobacco",
  "gambling",
  "debt-repayment",
  "illegal",
  "gp-care",
  "dental-care",
  "vaccination",
  "screening",
  "health-checks",
  "urgent-or-emergency-treatment",
  "planned-surgery",
  "acute-service-already-commissioned",
  "prescription-charges",
  "dental-charges",
] as const;
export type ExcludedKind = (typeof excludedKinds)[number];

export const excludedBy = {
  source: "NHS (Direct Payments) Regulations 2013 (SI 2013/1617), as boards publish them",
  certainty: "transcribed",
} as const;

export interface PlanService {
  readonly id: string;
  readonly what: string;
  readonly kind: ExcludedKind | "other";
  readonly provider: string;
  /** Lives in the same household and is a relative: narrow circumstances alone (SI 2013/2354), so a person looks. */
  readonly relativeInHousehold: boolean;
  readonly unitCost: Decimal;
  readonly quantity: Decimal;
}

export interface CarePlan {
  readonly id: string;
  readonly outcomes: readonly string[];
  readonly needs: readonly string[];
  readonly services: readonly PlanService[];
  readonly coordinator: string | undefined;
  /** The person, or who speaks for them, and the board; each with their day. */
  readonly agreedBy: readonly { readonly who: string; readonly on: Day }[];
  readonly risks: readonly string[];
  readonly contingency: Decimal;
}

/** Money of the NHS for all or part of somebody's care. Free at the point of use: no means test and no top-up. */
export interface Budget {
  readonly person: string;
  readonly legalBasis: LegalBasis;
  readonly planId: string;
  /** Told to the person before the plan is made. */
  readonly indicative: Decimal | undefined;
  readonly agreed: Decimal;
  readonly form: BudgetForm;
  /** Written, before any payment. Asked of direct payments and managed accounts. */
  readonly consentOn: Day | undefined;
  readonly from: Day;
  readonly to: Day;
}

export interface BudgetEntry {
  readonly on: Day;
  readonly amount: Decimal;
  readonly payee: string;
  readonly planService: string;
  readonly kind: ExcludedKind | "other";
  readonly evidence: string | undefined;
}

export interface BudgetReview {
  readonly due: Day;
  readonly done: Day | undefined;
  readonly outcome: string;
}

/** Review within three months, then yearly. */
export const reviewRule = {
  firstAfterMonths: 3,
  thenEveryMonths: 12,
  source: "NHS (Direct Payments) Regulations 2013 (SI 2013/1617)",
  certainty: "unverified",
} as const;

/** Less than this of what the days gone by would have spent, and a person looks. Ours: a trust or board sets its own. */
export const unspentRule = { share: 0.25, source: "Sevenday's own figure", certainty: "ours" } as const;
