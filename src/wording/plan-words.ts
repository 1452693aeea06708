import type { BookingEvent } from "#electives";
import type { Priority } from "#patients";
import type { DayWeight } from "#solve";

const priorities: Readonly<Record<Priority, string>> = {
  P1a: "P1a, within 24 hours",
  P1b: "P1b, within 72 hours",
  cancer_31: "Cancer, 31 days",
  cancer_62: "Cancer, 62 days",
  P2: "P2, within a month",
  urgent: "Urgent",
  P3: "P3, within 3 months",
  routine: "Routine",
  P4: "P4, over 3 months",
};

export const prioritySays = (priority: Priority): string => priorities[priority];

/** `Rest after nights`, from the id of a rule. */
export function ruleSays(rule: string): string {
  const words = rule.replaceAll("-", " ").replace("168", "any 168");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const weights: Readonly<Record<Exclude<keyof DayWeight, "perDay">, string>> = {
  priority: "Clinical priority",
  waited: "Weeks waited so far",
  cancelled: "Cancelled before",
  pastStandard: "Already past a standard",
  deprivation: "Deprivation of the home area",
  need: "Needs stated",
};

/** What a day's wait weighs for one patient, part by part. All but the priority add thousandths to it. */
export const weightRows = (weight: DayWeight): readonly (readonly [part: string, value: string])[] => [
  ...Object.entries(weights).map(([part, name]): readonly [string, string] => {
    const value = weight[part as keyof DayWeight];
    return [name, part === "priority" ? `× ${value}` : `+ ${value / 1000}`];
  }),
  ["A day's wait weighs", `${weight.perDay / 1000}`],
];

const events: Readonly<Record<BookingEvent, string>> = {
  ask: "Ask for a decision",
  stand_down: "Stand it down",
  reinstate: "Give back the place that was lost",
  propose: "Propose a new date",
  withdraw: "Withdraw the new date",
  offer: "Offer the new date to the patient",
  accept: "The patient accepts it",
  decline: "The patient declines it; nothing is lost by that",
  confirm: "Confirm the booking",
  attend: "The patient attended",
  miss: "The patient did not attend",
  close: "Close it, with a reason",
};

export const bookingEventSays = (event: BookingEvent): string => events[event];

/** What a person is asked to say yes or no to. */
export function questionSays(
  kind: string,
  {
    about,
    proposal,
    doctor,
    area,
  }: {
    readonly about: string;
    readonly proposal: string;
    readonly doctor?: string | undefined;
    readonly area?: string | undefined;
  },
): string {
  switch (kind) {
    case "session":
      return `${verdictOf(proposal)}: ${about}?`;
    case "protected_place":
      return proposal === "move"
        ? `Move the protected booking ${about} to the date held?`
        : `Keep the protected booking ${about} in its place, or treat elsewhere?`;
    case "placement":
      return `Ask ${doctor ?? about} to cover ${area ?? proposal}?`;
    case "rebooking":
      return `Offer the new dates of ${about}?`;
    case "short_cell":
      return `Ask for a derogation for ${about}?`;
    case "sign_off":
      return "Is the plan safe, and fair in who bears it?";
    default:
      return `${proposal.replaceAll("_", " ")}: ${about}?`;
  }
}

const verdictOf = (proposal: string): string =>
  ({ hold: "Put on hold", shrink: "Shrink", stand_down: "Stand down" })[proposal] ??
  proposal.replaceAll("_", " ");
