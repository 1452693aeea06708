import { share } from "./share.ts";
import { countOf, countSays } from "./moments.ts";

/** Words of the list of displaced bookings. */
export const rebooking = {
  title: (displaced: number, rebooked: number, waiting: number): string =>
    displaced === 0
      ? "Nobody is displaced"
      : `${countOf(displaced, "patient")} displaced: ${countSays(rebooked)} have a new date, ${countSays(waiting)} ${waiting === 1 ? "does" : "do"} not`,
  lead: "Each displaced booking is in exactly one state. A date is held, not given: nobody is told until it is offered.",
  bound: (gap: number): string => `The dates cost at most ${share(gap, 2)} more than the best there can be.`,
  knocked: (people: number): string =>
    `Giving the displaced these dates pushes back ${countOf(people, "person", "people")} who would have had that time next.`,
  caption: "Displaced bookings, those without a date first",
  columns: [
    "Booking",
    "Treatment function",
    "Priority",
    "Weeks waited",
    "Date lost",
    "Date held",
    "Notice",
    "State now",
  ],
  show: "Show",
  which: "Which",
  choices: { all: "All", without: "Without a date", protected: "Protected", short: "At short notice" },
  empty: "No booking matches what you chose.",
  pages: "Bookings",
  some: (from: number, to: number, of: number): string =>
    `Bookings ${countSays(from)} to ${countSays(to)} of ${countSays(of)}`,
  noDate: "None yet",
  shortNotice: "Short notice",
  protected: "Protected",
  why: "Read the list of displaced bookings",
} as const;

/** Words of one booking's story. */
export const story = {
  title: (bookingId: string, state: string): string => `Booking ${bookingId}: ${state.toLowerCase()}`,
  pseudonym: "The booking is known here by a pseudonym. Nothing on this page names the patient.",
  happened: "What has happened",
  caption: "Step by step",
  columns: ["When", "What", "Who", "Why"],
  plan: "The plan",
  facts: "The facts",
  priority: "Priority",
  function: "Treatment function",
  waited: "Waited",
  waitedSays: (weeks: number, since: string): string => `${countOf(weeks, "week")}, since ${since}`,
  cancelled: "Cancelled before",
  times: (count: number): string => (count === 0 ? "Never" : countOf(count, "time")),
  lost: "Date lost",
  held: "Date held",
  noDate: "None",
  noticeKey: "Notice",
  notice: (days: number, short: boolean): string =>
    `${countOf(days, "day")}${short ? ", less than a reasonable offer gives: it may be refused and nothing is lost" : ""}`,
  breaks: "Standards this date breaks",
  breaksNone: "None that is kept today",
  suitable: (count: number): string =>
    count === 0
      ? "No free place suits at all."
      : `${countOf(count, "place")} would have suited and went to others, whose wait weighs more.`,
  otherHeading: "Other dates still free",
  otherCaption: "In order of what they would cost",
  otherColumns: ["List", "Day", "Cost by the policy"],
  otherEmpty: "None.",
  whyHeading: "Why this place in the order",
  weightCaption: "What a day's wait weighs",
  weightColumns: ["Part", "Counts"],
  weightNote:
    "Parts other than the priority add to it by thousandths of itself. What a patient pays has no part in it.",
  next: "What happens next",
  nextNone: "Nothing can be recorded about this booking in your role as it stands.",
  event: "What happened?",
  reason: "Why, or how you know",
  record: "Record it",
  chooseEvent: "Choose what happened",
  giveReason: "Say why: this step needs a reason",
  notAllowed: "That cannot happen to a booking in this state, or is not for your role",
  back: "Back to the displaced bookings",
  why: "Read one booking's story",
} as const;
