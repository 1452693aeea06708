import type { Action } from "#strike";
import type { Day } from "#time";
import { day, readClock } from "#time";
import type { Terms } from "../duties/cycles.ts";
import type { DrawnExample } from "../settings.ts";

/** A dispute, and the day from which the folder looks at it. */
export interface Example {
  readonly name: DrawnExample;
  readonly asOf: Day;
  readonly terms: Terms;
  readonly action: Action;
}

const allOut = {
  grades: ["resident"],
  departments: [],
  scope: "all_out",
  probabilityGoesAhead: undefined,
} as const;

export const examples: Readonly<Record<DrawnExample, Example>> = {
  // As it was: named for these dates on 23 February 2016 with emergency cover kept, made all out on 23 March.
  "april-2016": {
    name: "april-2016",
    asOf: day("2016-04-11"),
    terms: "new-deal-2002",
    action: {
      ...allOut,
      actionId: "2016-04-26",
      name: "Junior doctors, all out, 26 and 27 April 2016, 08:00 to 17:00",
      start: day("2016-04-26"),
      end: day("2016-04-27"),
      dailyFrom: readClock("08:00"),
      dailyTo: readClock("17:00"),
      announcedOn: day("2016-03-23"),
    },
  },
  // Made up in part: four days from 15 June 2026 were announced; five are drawn, on the shortest lawful notice.
  "june-2026": {
    name: "june-2026",
    asOf: day("2026-06-05"),
    terms: "tcs-now",
    action: {
      ...allOut,
      actionId: "2026-06-15",
      name: "Resident doctors, all out, 07:00 on 15 June to 07:00 on 20 June 2026",
      start: day("2026-06-15"),
      end: day("2026-06-20"),
      dailyFrom: readClock("07:00"),
      dailyTo: readClock("07:00"),
      announcedOn: day("2026-06-05"),
    },
  },
};

/** The same dispute seen from another date: everything in it moves by as many whole weeks. */
export function movedTo(example: Example, asOf: Day): Example {
  const moved = Math.round((asOf - example.asOf) / 7) * 7;
  if (asOf === example.asOf) return example;
  const { action } = example;
  const announcedOn = Math.min(asOf, action.announcedOn! + moved);
  return {
    ...example,
    asOf,
    action: {
      ...action,
      actionId: `made-up-${example.name}`,
      name: `${action.name.split(",").slice(0, 2).join(",")} (dates moved)`,
      start: action.start + moved,
      end: action.end + moved,
      announcedOn,
    },
  };
}
