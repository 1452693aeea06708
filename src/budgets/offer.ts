import type { Day } from "#time";
import { day } from "#time";
import { isProtected } from "#patients";
import type { Priority } from "#patients";

export type StoodDownCare =
  | "routine-outpatient"
  | "therapy"
  | "long-term-condition-review"
  | "mental-health-contact"
  | "operation"
  | "diagnostic-test"
  | "other";

/** What is known of somebody whose care is stood down. Nothing here says what they can pay. */
export interface StoodDownSituation {
  readonly care: StoodDownCare;
  readonly priority: Priority;
  readonly emergency: boolean;
  readonly cancerKnownOrSuspected: boolean;
  readonly safeguarding: boolean;
  /** A new date, or somebody named who owes them one. */
  readonly next: "new-date" | "named-owner" | "none";
  /** They ask for it in place of NHS care. */
  readonly asksInstead: boolean;
}

export type OfferAnswer =
  /** Rebook only; a clinician may act. */
  | "no"
  /** Beside the new date, from the catalogue that the treatment function's clinical lead has approved. */
  | "as-well-as-the-new-date"
  /** Information about support while waiting, never worded as a substitute. */
  | "while-waiting-only"
  /** Nothing stops a clock but a clinician's decision not to treat, or the patient's own informed decision. */
  | "a-clinician-records";

export interface OfferRow {
  readonly id:
    "pressing" | "asked-for-instead" | "no-new-date" | "operation-or-test" | "routine" | "anything-else";
  readonly when: (situation: StoodDownSituation) => boolean;
  readonly offer: OfferAnswer;
}

const routineCare: ReadonlySet<StoodDownCare> = new Set([
  "routine-outpatient",
  "therapy",
  "long-term-condition-review",
  "mental-health-contact",
]);

/**
 * When a community or peer option may be shown. The first row that fits is the answer, and the most careful rows come
 * first: need, then what the person asks, then whether they have a date at all.
 */
export const offerTable: readonly OfferRow[] = [
  {
    id: "pressing",
    when: ({ emergency, cancerKnownOrSuspected, safeguarding, priority }) =>
      emergency || cancerKnownOrSuspected || safeguarding || isProtected(priority),
    offer: "no",
  },
  { id: "asked-for-instead", when: ({ asksInstead }) => asksInstead, offer: "a-clinician-records" },
  { id: "no-new-date", when: ({ next }) => next === "none", offer: "no" },
  {
    id: "operation-or-test",
    when: ({ care }) => care === "operation" || care === "diagnostic-test",
    offer: "while-waiting-only",
  },
  {
    id: "routine",
    when: ({ care, priority }) => routineCare.has(care) && priority !== "urgent",
    offer: "as-well-as-the-new-date",
  },
  { id: "anything-else", when: () => true, offer: "no" },
];

/** Rules of every offer, whatever the row. */
export const always = [
  "opt-in",
  "clock-priority-and-place-untouched",
  "no-charge",
  "same-whatever-the-postcode",
  "uptake-shown-by-group",
  "nothing-told-without-consent",
  "listed-with-who-runs-and-checked-it",
  "never-counted-as-activity",
] as const;
export type AlwaysRule = (typeof always)[number];

/** A right somebody has already, shown beside any offer. */
export interface StandingRight {
  readonly id: "another-provider-after-18-weeks" | "new-date-within-28-days";
  readonly from: Day;
  readonly source: string;
  readonly certainty: "published" | "unverified";
}

export const standingRights: readonly StandingRight[] = [
  {
    id: "another-provider-after-18-weeks",
    from: day("2012-04-01"),
    source: "NHS Choice Framework, gov.uk",
    certainty: "published",
  },
  {
    id: "new-date-within-28-days",
    from: day("2002-04-01"),
    source:
      "NHS Constitution handbook: an operation cancelled for a non-clinical reason on or after the day of admission",
    certainty: "unverified",
  },
];

export interface Offer {
  readonly offer: OfferAnswer;
  readonly row: OfferRow["id"];
  readonly always: readonly AlwaysRule[];
  readonly rights: readonly StandingRight[];
}

/** May a community or peer option be shown to somebody whose care is stood down, and how? It never takes the place of a date. */
export function mayOffer(situation: StoodDownSituation): Offer {
  const { offer, id } = offerTable.find(({ when }) => when(situation))!;
  return { offer, row: id, always, rights: standingRights };
}
