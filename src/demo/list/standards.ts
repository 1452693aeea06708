import type { Certainty } from "#contract";
import type { Priority } from "#patients";
import type { Day } from "#time";

/** A promise to a patient, counted in days from the clock's start or from the decision to treat. */
interface Standard {
  readonly name: string;
  readonly days: number;
  readonly since: "clock" | "decision";
  readonly source: string;
  readonly certainty: Certainty;
}

const standard = (
  name: string,
  days: number,
  since: Standard["since"],
  source: string,
  certainty: Certainty,
): Standard => ({
  name,
  days,
  since,
  source,
  certainty,
});

/** What every referral-to-treatment clock runs into, in order. Day 126 is the first that is not within 18 weeks. */
const everyone: readonly Standard[] = [
  standard("18 weeks", 126, "clock", "NHS Constitution; RTT rules suite, October 2022", "published"),
  standard("52 weeks", 364, "clock", "elective reform plan; no statutory figure", "published"),
  standard("65 weeks", 455, "clock", "elimination target of March 2024", "published"),
  standard("78 weeks", 546, "clock", "elimination target of March 2023", "published"),
  standard("104 weeks", 728, "clock", "elimination target of July 2022", "published"),
];

const byPriority: Readonly<Partial<Record<Priority, readonly Standard[]>>> = {
  P1a: [standard("24 hours", 1, "decision", "surgical prioritisation, 2020", "published")],
  P1b: [standard("72 hours", 3, "decision", "surgical prioritisation, 2020", "published")],
  P2: [standard("28 days", 28, "decision", "surgical prioritisation, 2020", "published")],
  P3: [standard("12 weeks", 84, "decision", "surgical prioritisation, 2020", "published")],
  cancer_31: [standard("31 days", 31, "decision", "cancer standards of 1 October 2023", "published")],
  cancer_62: [
    standard("62 days", 62, "clock", "cancer standards of 1 October 2023", "published"),
    standard("104 days", 104, "clock", "harm review of long cancer waits", "unverified"),
  ],
};

/** The first standard that time alone would still break after a date, or undefined when all of them are behind. */
export function nextBreach(
  clock: { readonly priority: Priority; readonly clockStart: Day; readonly decisionDate: Day | undefined },
  after: Day,
): Day | undefined {
  const dates = [...(byPriority[clock.priority] ?? []), ...everyone].map(({ days, since }) =>
    since === "clock" ? clock.clockStart + days : (clock.decisionDate ?? clock.clockStart) + days,
  );
  const ahead = dates.filter((date) => date > after);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}
