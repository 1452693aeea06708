import type { Reading } from "#contract";

/** Questions the texts leave open, with the answers we can give. The first answer of each is the default. */
export const averagedLeave: Reading = {
  name: "averaged-leave",
  asks: "Which leave shortens the weeks an average is taken over?",
  answers: [
    { value: "annual-and-study", says: "annual and study leave" },
    { value: "annual", says: "annual leave alone" },
  ],
  why: "Both are weeks without rostered work. Leaving study leave out makes the same rota look lighter.",
};

export const normalWeekHours: Reading = {
  name: "normal-week-hours",
  asks: "How many hours of a week of leave does nobody cover?",
  answers: [{ value: "40", says: "a full-time week of 40" }],
  number: true,
  why: "The printed examples use 40 for most full-time rotas; a part-time doctor's is shorter.",
};

export const onCallHoursIn168: Reading = {
  name: "on-call-hours-in-168",
  asks: "How does work expected on call count in a window that meets only part of it?",
  answers: [
    { value: "whole", says: "all of it" },
    { value: "spread", says: "evenly over the on call" },
    { value: "none", says: "not at all" },
  ],
  why: "Nobody can say at which hour the calls will come, so the safe count takes them all.",
};

export const touchingShifts: Reading = {
  name: "touching-shifts",
  asks: "Are two shifts with no time between them one shift or two?",
  answers: [
    { value: "separate", says: "two, with no rest between them" },
    { value: "joined", says: "one, as long as both" },
  ],
  why: "Each was rostered as a shift, and there are no split shifts.",
};

/** The same question where duties that touch have always been counted as one. */
export const joinedShifts: Reading = {
  ...touchingShifts,
  answers: [
    { value: "joined", says: "one, as long as both" },
    { value: "separate", says: "two, with no rest between them" },
  ],
  why: "Duty is continuous until it ends, however the rota divides it.",
};

export const onCallBetweenShifts: Reading = {
  name: "on-call-between-shifts",
  asks: "Is the rest between two shifts judged when on call lies between them?",
  answers: [
    { value: "skipped", says: "no: rules on call speak there" },
    { value: "ignored", says: "yes, as if the on call were not there" },
  ],
  why: "The clause leaves on call out and has rules of its own for the day after.",
};

export const consecutive: Reading = {
  name: "consecutive",
  asks: "When do two duties follow one another?",
  answers: [
    { value: "start-dates", says: "when they start on the same or the next date" },
    { value: "dates-touched", says: "when the dates they touch are the same or next" },
    { value: "within-48-hours", says: "when less than 48 hours lie between them" },
  ],
  why: "By dates touched, four nights would be five days and break a limit of four.",
};

export const onCallInRuns: Reading = {
  name: "on-call-in-runs",
  asks: "Does on call count in a run of shifts of any length?",
  answers: [
    { value: "counted", says: "yes" },
    { value: "not-counted", says: "no" },
  ],
  why: "The exception for low-intensity weekends on call would mean nothing if it did not.",
};

export const restAfterALongerRun: Reading = {
  name: "rest-after-a-longer-run",
  asks: "Does a run longer than there may be owe the rest as well?",
  answers: [
    { value: "not-owed", says: "no: the run is the breach" },
    { value: "owed", says: "yes" },
  ],
  why: "One fault is told once.",
};

export const fourLongNights: Reading = {
  name: "four-long-nights",
  asks: "After four long nights, is it 46 hours of rest (paragraph 13) or 48 (paragraph 10)?",
  answers: [
    { value: "warn", says: "less than 46 is a breach, less than 48 a warning" },
    { value: "48", says: "48" },
    { value: "46", says: "46" },
  ],
  why: "Both paragraphs bite, and the transcriptions differ. A rota that gives 48 is safe on either.",
};

export const fridayNightWeekend: Reading = {
  name: "friday-night-weekend",
  asks: "For a doctor in foundation year 2, is a weekend worked when only Friday's shift runs into Saturday?",
  answers: [
    { value: "counted", says: "yes, as for everyone" },
    { value: "not-counted", says: "no" },
  ],
  why: "The 2016 terms let one rotation use a narrower definition; its wording was not read.",
};

export const weeklyRestWeeks: Reading = {
  name: "weekly-rest-weeks",
  asks: "Where does a week start, for the day of rest?",
  answers: [
    { value: "monday", says: "on Monday" },
    { value: "rolling", says: "on any date" },
  ],
  why: "The Regulations start the week at midnight between Sunday and Monday unless agreed otherwise.",
};

export const weeklyRestLength: Reading = {
  name: "weekly-rest-length",
  asks: "Does the day of rest come on top of the day's 11 hours?",
  answers: [
    { value: "24-and-48", says: "no: 24 hours, or 48 in a fortnight" },
    { value: "35-and-59", says: "yes: 35 hours, or 59 in a fortnight" },
  ],
  why: "The longer figures are how one monitoring program read the Regulations.",
};

export const clockChanges: Reading = {
  name: "clock-changes",
  asks: "What of a breach that only the change of the clocks makes?",
  answers: [
    { value: "told-apart", says: "it is told as such and breaks no compliance" },
    { value: "elapsed", says: "it is a breach like any other" },
    { value: "wall", says: "hours are counted on a clock that never moves" },
  ],
  why: "The terms are silent. Rest is for people, so it is counted as lived, and the cause is named.",
};

export const consecutiveWeekends: Reading = {
  name: "consecutive-weekends",
  asks: "May a doctor work two weekends running?",
  answers: [
    { value: "discouraged", says: "yes, though it is to be avoided" },
    { value: "forbidden", says: "no" },
  ],
  why: "The minister said never; the text and the example rotas of the time only discouraged it.",
};

export const longGapWindows: Reading = {
  name: "long-gap-windows",
  asks: "Does a long gap count in four weeks that hold only part of it?",
  answers: [
    { value: "touching", says: "yes, whole" },
    { value: "inside", says: "no: it must lie within them" },
  ],
  why: "The public checker of the time counted gaps that met the weeks' edges.",
};

export const naturalBreaks: Reading = {
  name: "natural-breaks",
  asks: "How many natural breaks does a duty owe?",
  answers: [
    { value: "after-each-four-hours", says: "one after each four hours with work still to come" },
    { value: "one-in-each-four-hours", says: "one for each whole four hours" },
  ],
  why: "The break comes after about four hours of duty; at the end of the last four the duty is over.",
};
