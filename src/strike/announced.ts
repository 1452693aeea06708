import type { Day } from "#time";
import { day } from "#time";
import { readTable } from "./published/read-table.ts";

export type Country = "England" | "Scotland" | "Wales" | "Northern Ireland";

/** One national block of doctors' strikes that was announced, and what came of it. */
export interface Announced {
  readonly country: Country;
  /** Undefined where the day was not found. */
  readonly announcedOn: Day | undefined;
  readonly start: Day;
  readonly end: Day;
  readonly form: string;
  readonly outcome: "went_ahead" | "called_off" | "unknown";
  readonly calledOffOn: Day | undefined;
  /** The day it was called off is a middle guess. */
  readonly calledOffAbout: boolean;
  /** The day on which an action that went ahead changed its form. */
  readonly formChangedOn: Day | undefined;
  readonly source: string;
}

const outcomes = { yes: "went_ahead", no: "called_off", unknown: "unknown" } as const;
const dayOr = (text: string): Day | undefined => (text === "" ? undefined : day(text.slice(0, 10)));

/** Every announcement found from 2015 to June 2026, earliest first within a country. */
export const announcedStrikes: readonly Announced[] = readTable("announced-strikes.csv").map((row) => ({
  country: row["country"] as Country,
  announcedOn: dayOr(row["announced_date"]),
  start: day(row["start"].slice(0, 10)),
  end: day(row["end"].slice(0, 10)),
  form: row["action_type"],
  outcome: outcomes[row["went_ahead"] as keyof typeof outcomes],
  calledOffOn: dayOr(row["called_off_on"]),
  calledOffAbout: row["called_off_about"] === "yes",
  formChangedOn: dayOr(row["form_changed_on"]),
  source: row["source"],
}));

/** Known by this day to have gone ahead or to have been called off: no later day's knowledge is used. */
export const resolvedBefore = (block: Announced, asOf: Day): boolean =>
  block.outcome === "went_ahead"
    ? block.start < asOf
    : block.outcome === "called_off" && block.calledOffOn !== undefined && block.calledOffOn < asOf;

/** Was it announced, and not yet called off, this many days before it was to start? A lost announcement day counts as early. */
export const stillOn = (block: Announced, daysBefore: number): boolean =>
  (block.announcedOn === undefined || block.start - block.announcedOn >= daysBefore) &&
  (block.calledOffOn === undefined || block.start - block.calledOffOn < daysBefore);

/** How many days before its first day each action was called off, of those called off before the as-of date. */
export const callOffLeads = (asOf: Day, record: readonly Announced[] = announcedStrikes): number[] =>
  record.flatMap((block) =>
    block.calledOffOn !== undefined && resolvedBefore(block, asOf) ? [block.start - block.calledOffOn] : [],
  );
