import type {
  AlwaysRule,
  BudgetFinding,
  ExcludedKind,
  NotListed,
  OfferAnswer,
  StandingRight,
} from "#budgets";
import type { Ownership } from "#electives";
import { dateSays, poundsSay } from "./moments.ts";

const offers: Readonly<Record<OfferAnswer, string>> = {
  no: "Offer nothing beside the new date: rebook. A clinician may act.",
  "as-well-as-the-new-date":
    "A community or peer option may be shown as well as the new date, and never instead of it.",
  "while-waiting-only":
    "Information about support while waiting may be shown. It does not replace the operation or test.",
  "a-clinician-records":
    "A clinician records a decision not to treat, or the patient's own informed decision. Nothing else stops a clock.",
};

export const mayOfferSays = (offer: OfferAnswer): string => offers[offer];

const rules: Readonly<Record<AlwaysRule, string>> = {
  "opt-in": "It is for the person to take up or leave.",
  "clock-priority-and-place-untouched":
    "Yes, no or silence changes nothing of the waiting-time clock, the priority or the place.",
  "no-charge": "There is no charge.",
  "same-whatever-the-postcode": "The same offer is made whatever the postcode.",
  "uptake-shown-by-group": "Who takes it up is shown by deprivation, sex, ethnic group and disability.",
  "nothing-told-without-consent": "Nothing about the person goes to the group without their consent.",
  "listed-with-who-runs-and-checked-it":
    "Each group is listed with who runs it, who checked it and when, access needs, and how to complain.",
  "never-counted-as-activity": "Offers are never counted as care delivered.",
};

export const alwaysSays = (rule: AlwaysRule): string => rules[rule];

const rights: Readonly<Record<StandingRight["id"], string>> = {
  "another-provider-after-18-weeks": "After 18 weeks you may ask for another provider.",
  "new-date-within-28-days":
    "When an operation is cancelled for a reason that is not clinical on or after the day of admission, a new date is due within 28 days.",
};

export const standingRightSays = ({ id, source, certainty }: StandingRight): string =>
  `${rights[id]} (${source}${certainty === "unverified" ? "; from memory: have it checked" : ""})`;

const notListed: Readonly<Record<NotListed, string>> = {
  "nobody-checked-it": "nobody has checked it",
  "checked-too-long-ago": "its last check was over a year ago",
  "access-not-told": "it does not say how people get in",
  "no-way-to-complain": "it names nobody to complain to",
  "not-approved": "no clinical lead has approved it for this care",
  "costs-money": "it costs money",
};

/** Why a group is not shown, as one sentence; undefined when it is. */
export const notListedSays = (reasons: readonly NotListed[]): string | undefined =>
  reasons.length === 0
    ? undefined
    : `Not shown to patients: ${reasons.map((reason) => notListed[reason]).join("; ")}.`;

const owners: Readonly<Record<Ownership, string>> = {
  nhs_trust: "NHS trust",
  foundation_trust: "NHS foundation trust",
  staff_mutual: "owned by its staff",
  community: "owned by its community",
  charity: "charity",
  independent: "independent company",
};

export const ownershipSays = (ownership: Ownership): string => owners[ownership];

const kindSays = (kind: ExcludedKind): string => kind.replaceAll("-", " ");

/** One finding on a budget. Each is for a person to look at; nothing stops by itself. */
export function budgetFindingSays(found: BudgetFinding): string {
  switch (found.finding) {
    case "no-legal-basis-yet":
      return "The budget begins before there was a right to it on this ground.";
    case "another-plan":
      return "The budget names another plan than this one.";
    case "no-coordinator":
      return "The plan names no co-ordinator.";
    case "not-agreed-before":
      return "The plan was not agreed by the person and the board before the budget began.";
    case "no-indicative-amount":
      return "The person was told no indicative amount before the plan was made.";
    case "no-consent":
      return "There is no written consent from before the budget began.";
    case "excluded-in-plan":
      return `The plan has a service that a budget may not buy: ${found.service} (${kindSays(found.kind)}).`;
    case "relative-in-household":
      return `A relative in the same household is paid for ${found.service}: allowed in narrow circumstances only.`;
    case "plan-over-budget":
      return `The plan comes to ${poundsSay(found.planned.toFixed(2))}, and ${poundsSay(found.agreed.toFixed(2))} are agreed.`;
    case "not-in-plan":
      return `Entry ${found.entry + 1} is for no service of the plan.`;
    case "no-evidence":
      return `Entry ${found.entry + 1} has no receipt or other evidence.`;
    case "outside-the-budget":
      return `Entry ${found.entry + 1} is dated outside the budget.`;
    case "excluded-kind":
      return `Entry ${found.entry + 1} is for something a budget may not buy (${kindSays(found.kind)}).`;
    case "service-overspent":
      return `${found.service}: ${poundsSay(found.spent.toFixed(2))} spent of ${poundsSay(found.planned.toFixed(2))} planned.`;
    case "unspent":
      return `${poundsSay(found.spent.toFixed(2))} spent where an even pace would have spent ${poundsSay(found.expected.toFixed(2))}. Maybe ask whether the plan still fits.`;
    default:
      return `A review was due on ${dateSays(found.due)}.`;
  }
}
