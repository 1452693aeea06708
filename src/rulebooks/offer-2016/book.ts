import type { Certainty, Rule, Rulebook, Source } from "#contract";
import { dated, frozenAt, rule } from "#contract";
import { day, hours } from "#time";
import * as readings from "../hours-readings.ts";
import {
  exampleRotas,
  hoursFromMemory,
  nhsEmployersFaqs,
  questionOf2016,
  statementOf2016,
} from "../hours-sources.ts";
import { definitions } from "../tcs-2016/definitions.ts";
import { schedule3, schedule3Gaps, schedule3Readings } from "../tcs-2016/rules.ts";

const offered = "2016-03-31";
const clause = "TCS v1 (31 March 2016) Sch 3";

/** What was said of the offer in public, rule by rule. What was not said is taken from the terms of August 2016. */
const said: Readonly<Record<string, readonly [Source, Certainty]>> = {
  "average-hours": [statementOf2016, "published"],
  "hours-in-168": [statementOf2016, "published"],
  "shift-length": [nhsEmployersFaqs, "published"],
  "consecutive-long": [statementOf2016, "published"],
  "rest-after-long": [questionOf2016, "published"],
  "consecutive-late": [questionOf2016, "published"],
  "rest-after-late": [questionOf2016, "published"],
  "consecutive-nights": [statementOf2016, "published"],
  "consecutive-shifts": [questionOf2016, "published"],
  "rest-after-consecutive": [questionOf2016, "published"],
  "rest-between-shifts": [questionOf2016, "published"],
};

const asOffered = (inherited: Rule): Rule => {
  const [source, certainty] = said[inherited.id] ?? [hoursFromMemory, "unverified"];
  const limit = dated({ from: offered, value: inherited.limit[0].value, clause, source, certainty });
  // Nights of the offer owe 48 hours by themselves, so nothing stands against the rest after long shifts.
  const exceptions = inherited.exceptions.filter(({ when }) => when !== "four-long-nights");
  return { ...inherited, exceptions, limit: inherited.id === "weekly-rest" ? inherited.limit : limit };
};

const restAfterNights = rule({
  id: "rest-after-nights",
  says: "At least 48 hours of rest after 4 nights running.",
  measure: { kind: "rest-after-run", of: "night", most: "consecutive-nights" },
  unit: "hours",
  limit: dated({ from: offered, value: hours(48), clause, source: questionOf2016, certainty: "published" }),
  readings: ["consecutive", "rest-after-a-longer-run"],
});

const consecutiveWeekends = rule({
  id: "consecutive-weekends",
  says: "Weekends running are to be avoided.",
  measure: { kind: "consecutive-weekends" },
  unit: "duties",
  limit: dated({ from: offered, value: 1, clause, source: exampleRotas, certainty: "published" }),
  readings: ["consecutive-weekends"],
  doubt: "The minister said never; the text and the example rotas only discouraged it.",
});

/** The government's terms of 31 March 2016, over which the strikes of April were called. They never operated. */
export const offer2016: Rulebook = {
  id: "offer-2016",
  title: "The offer of 31 March 2016",
  from: day(offered),
  about: "Terms and conditions, version 1, as published and described. Replaced by the deal of May 2016.",
  definitions,
  rules: [
    ...frozenAt(schedule3, day("2016-08-03")).map((inherited) =>
      inherited.id === "rest-after-nights" ? restAfterNights : asOffered(inherited),
    ),
    consecutiveWeekends,
  ],
  readings: [...schedule3Readings, readings.consecutiveWeekends],
  gaps: schedule3Gaps,
};
