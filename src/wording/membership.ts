import type {
  CouncilFault,
  ElectionStep,
  Ground,
  LateStep,
  RegisterFault,
  Representation,
  Timetable,
  VoteRefused,
} from "#voice";
import { dayAndDateSays } from "./moments.ts";
import type { WordedTable } from "./fairness.ts";

const steps: Readonly<Record<ElectionStep, string>> = {
  "notice-of-election": "Notice of election",
  "nominations-close": "Nominations close",
  "candidates-listed": "List of candidates",
  "withdrawals-close": "Withdrawals close",
  "notice-of-poll": "Notice of poll",
  "close-of-poll": "Close of poll",
};

const fromMemory = "from memory: hold it against the trust's constitution";

/** Each step with its last day, and how many days that count lie before the close. */
export function timetableWords({ rows, closesAt, source, certainty }: Timetable): WordedTable {
  return {
    caption: `Last day for each step. ${source}${certainty === "unverified" ? ` (${fromMemory})` : ""}`,
    head: ["Step", "Last day", "Days that count before the close"],
    rows: rows.map(({ step, latest, daysBefore }) => [
      steps[step],
      `${dayAndDateSays(latest)}${step === "close-of-poll" ? `, ${closesAt}` : ""}`,
      String(daysBefore),
    ]),
  };
}

export const lateStepSays = ({ step, on, latest }: LateStep): string =>
  `${steps[step]} came on ${dayAndDateSays(on)}; its last day was ${dayAndDateSays(latest)}.`;

/** The days that do not count, other than weekends, in order. */
export function passedOverSays({ passedOver }: Timetable): string {
  const named = passedOver.filter(({ because }) => because !== "Saturday" && because !== "Sunday");
  if (named.length === 0) return "Saturdays and Sundays do not count.";
  const listed = named.map(({ day, because }) => `${dayAndDateSays(day)} (${because})`).join(", ");
  return `Saturdays and Sundays do not count, nor do ${listed}.`;
}

const faults: Readonly<Record<RegisterFault["fault"], string>> = {
  "two-live-rows": "is on the register twice at once; a person is a member of one constituency or class only",
  "unknown-constituency": "is in a constituency that is not set up",
  "class-wanted": "is in no class, and this constituency has classes",
  "unknown-class": "is in a class this constituency does not have",
  "evidence-of-another-kind": "is there on evidence of another kind of membership",
  "ends-before-it-begins": "has a membership that ends before it begins",
};

export const registerFaultSays = ({ memberId, fault }: RegisterFault): string =>
  `Member ${memberId} ${faults[fault]}.`;

/** Why somebody may not stand, with the figure and the rule it is from. */
export function groundSays({ id, years, months, source, certainty }: Ground): string {
  const reasons: Readonly<Record<Ground["id"], string>> = {
    "not-a-member": "Is not a member of this constituency or class.",
    "under-age": `Is under ${years}.`,
    bankrupt: "Is bankrupt and not discharged.",
    "arrangement-with-creditors": "Has an arrangement with creditors that is not discharged.",
    sentenced: `Was sentenced within ${years} years to ${months} months or more without the option of a fine.`,
    constitution: "The trust's own constitution bars it.",
  };
  return `${reasons[id]} ${source}${certainty === "unverified" ? ` (${fromMemory})` : ""}.`;
}

const lacks: Readonly<Record<CouncilFault, string>> = {
  "not-mostly-elected-by-others-than-staff":
    "Half the governors or fewer are elected by members who are not staff; more than half must be.",
  "fewer-than-three-of-staff": "Fewer than three governors are elected by staff.",
  "a-staff-class-without-one": "A class of staff has no governor of its own.",
  "none-of-a-local-authority": "No governor is appointed by a local authority.",
  "none-of-the-university": "A hospital includes a medical school, and no governor is of its university.",
};

export const councilFaultSays = (fault: CouncilFault): string => lacks[fault];

const refusals: Readonly<Record<VoteRefused, string>> = {
  closed: "The poll is closed.",
  "not-on-the-roll": "Not on the roll of this poll, which was fixed on the day of its notice.",
  "has-voted": "Has voted already.",
  "not-a-paper": "Not a paper of this poll: number each candidate once at most, and at least one.",
};

export const voteRefusedSays = (refused: VoteRefused): string => refusals[refused];

const divisions: Readonly<Record<Representation["by"], string>> = {
  age: "age",
  sex: "sex",
  ethnicity: "ethnic group",
  deprivation: "deprivation",
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Members of an area beside the people who live there. */
export function representationWords({ area, by, rows, rule, source }: Representation): WordedTable {
  return {
    caption: `Members in ${area} by ${divisions[by]}, beside its people (${source}). Counts under ${rule.hideBelow} are hidden, the others to the nearest ${rule.roundTo}.`,
    head: ["Group", "Members", "Share of members", "Share of people", "For each one expected"],
    rows: rows.map(({ group, members, memberShare, populationShare, ratio }) => [
      group,
      members === undefined ? "hidden" : String(members),
      memberShare === undefined ? "–" : percent(memberShare),
      percent(populationShare),
      ratio === undefined ? "–" : ratio.toFixed(2),
    ]),
  };
}
