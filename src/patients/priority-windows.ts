import type { Day } from "#time";
import { day } from "#time";
import type { Pathway, Priority } from "./pathway.ts";

/** From which date a window is counted. */
export type WindowStart = "clock_start" | "decision_date";

/** How long a pathway of a priority may wait before a published standard is broken. */
export interface Standard {
  readonly id: string;
  readonly priorities: readonly Priority[];
  readonly counts: WindowStart;
  /** Days after the start on which the standard is still kept; the day after breaks it. */
  readonly days: number;
  /** In force from this date on, and until the day before `until`. */
  readonly from: Day;
  readonly until: Day | undefined;
  readonly source: string;
  readonly certainty: "published" | "transcribed" | "computed" | "unverified";
}

const surgical = "Royal College of Surgeons of England, surgical prioritisation (2020)";
const cancer = "NHS England, cancer waiting times standards from 1 October 2023";
const rtt = "Referral to treatment consultant-led waiting times: rules suite, October 2022";

/** Every referral-to-treatment clock runs under these two, whatever its clinical priority. */
const everyone: readonly Priority[] = [
  "P1a",
  "P1b",
  "cancer_31",
  "cancer_62",
  "P2",
  "urgent",
  "P3",
  "routine",
  "P4",
];

/** Standards as dated data, most pressing first. P4 and routine have no clinical window: only the RTT ones hold. */
export const standards: readonly Standard[] = [
  window("p1a-24-hours", ["P1a"], "decision_date", 1, "2020-04-11", surgical, "published"),
  window("p1b-72-hours", ["P1b"], "decision_date", 3, "2020-04-11", surgical, "published"),
  window("p2-28-days", ["P2"], "decision_date", 28, "2020-04-11", surgical, "published"),
  window("cancer-31-days", ["cancer_31"], "decision_date", 31, "2023-10-01", cancer, "published"),
  window("cancer-62-days", ["cancer_62"], "clock_start", 62, "2023-10-01", cancer, "published"),
  // The same limits stood before, for two-week-wait and screening referrals; their first date is from memory.
  earlier("cancer-31-days", ["cancer_31"], "decision_date", 31, "2009-01-01", "2023-10-01"),
  earlier("cancer-62-days", ["cancer_62"], "clock_start", 62, "2009-01-01", "2023-10-01"),
  window("p3-12-weeks", ["P3"], "decision_date", 84, "2020-04-11", surgical, "published"),
  // The published file counts "over 17 to 18 weeks" as within, so the 126th day still keeps it.
  window("rtt-18-weeks", everyone, "clock_start", 126, "2012-04-01", rtt, "computed"),
  // No statute says 52 weeks; it is the wait that returns have always counted.
  window("rtt-52-weeks", everyone, "clock_start", 364, "2012-04-01", rtt, "unverified"),
];

function window(
  id: string,
  priorities: readonly Priority[],
  counts: WindowStart,
  days: number,
  from: string,
  source: string,
  certainty: Standard["certainty"],
): Standard {
  return { id, priorities, counts, days, from: day(from), until: undefined, source, certainty };
}

function earlier(
  id: string,
  priorities: readonly Priority[],
  counts: WindowStart,
  days: number,
  from: string,
  until: string,
): Standard {
  const source = "Going further on cancer waits, standards before October 2023";
  return { ...window(id, priorities, counts, days, from, source, "unverified"), until: day(until) };
}

/** The last date on which a standard is kept for one pathway. */
export interface Deadline {
  readonly standard: string;
  readonly lastDay: Day;
}

/** Every deadline of a pathway under the standards in force on a date, soonest first; its own recorded breach date too. */
export function deadlines(pathway: Pathway, on: Day): Deadline[] {
  const found: Deadline[] = standards
    .filter(
      (standard) =>
        standard.from <= on &&
        on < (standard.until ?? Infinity) &&
        standard.priorities.includes(pathway.priority),
    )
    .map((standard) => ({
      standard: standard.id,
      // Without a decision to admit the window runs from the clock: later than the true start is never assumed.
      lastDay:
        (standard.counts === "decision_date"
          ? (pathway.decisionDate ?? pathway.clockStart)
          : pathway.clockStart) + standard.days,
    }));
  if (pathway.breachDate !== undefined) found.push({ standard: "recorded", lastDay: pathway.breachDate - 1 });
  return found.toSorted((a, b) => a.lastDay - b.lastDay || (a.standard < b.standard ? -1 : 1));
}

/** The standard a pathway breaks next after a date, and how many days are left; undefined when all are broken already. */
export function nextStandard(
  pathway: Pathway,
  on: Day,
): { readonly standard: string; readonly lastDay: Day; readonly daysLeft: number } | undefined {
  const next = deadlines(pathway, on).find((deadline) => deadline.lastDay >= on);
  return next && { ...next, daysLeft: next.lastDay - on };
}

/** Standards kept on the first date and broken by the second: what moving an appointment between them would break. */
export const brokenBetween = (pathway: Pathway, first: Day, second: Day): string[] =>
  deadlines(pathway, first)
    .filter((deadline) => deadline.lastDay >= first && deadline.lastDay < second)
    .map((deadline) => deadline.standard);
