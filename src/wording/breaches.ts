import type { Breach } from "#contract";
import type { Instant } from "#time";
import { isoDay, londonClockTime, londonDay, weekday, weekdayNames, writeClock } from "#time";

/** `10 h 30 min`, `48 h`, `45 min`. */
export function hoursInWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Wed 4 May`. */
function dateInWords(at: Instant): string {
  const date = londonDay(at);
  const [, month, ofMonth] = isoDay(date).split("-").map(Number);
  return `${weekdayNames[weekday(date)].slice(0, 3)} ${ofMonth} ${months[month - 1]}`;
}

const clockInWords = (at: Instant): string => writeClock(londonClockTime(at));

/** `07:00 on Wed 4 May`. */
const momentInWords = (at: Instant): string => `${clockInWords(at)} on ${dateInWords(at)}`;

/** `1 in 2.67`. */
const oneIn = (often: number): string => `1 in ${Number((1 / often).toFixed(2))}`;

/** What a breach says of somebody, the clause with it, and on a line of its own the mend where one is plain. */
export function breachSays(name: string, breach: Breach): string {
  const said = `${whatHappened(name, breach)} ${whatIsAsked(breach)} (${breach.clause}).`;
  const mend = maybe(breach);
  return [said + sureness(breach), ...(mend === undefined ? [] : [`Maybe ${mend}.`])].join("\n");
}

/** One word for how grave it is. */
export const severityName: Readonly<Record<Breach["severity"], string>> = {
  breach: "breach",
  authorisation: "needs approval",
  "clock-change": "clocks change",
  warning: "warning",
};

function whatHappened(name: string, { rule, from, to, had }: Breach): string {
  const gap = `the duty before ends at ${momentInWords(from)}, which leaves ${hoursInWords(had)} of rest.`;
  switch (rule) {
    case "rest-between-shifts":
    case "off-duty-period":
      return `${name} cannot start at ${momentInWords(to)}: ${gap}`;
    case "rest-after-long":
      return `${name} starts at ${momentInWords(to)} after a run of long shifts: ${gap}`;
    case "rest-after-late":
      return `${name} starts at ${momentInWords(to)} after a run of long late evenings: ${gap}`;
    case "rest-after-nights":
      return `${name} starts at ${momentInWords(to)} after nights: ${gap}`;
    case "rest-after-consecutive":
      return `${name} starts at ${momentInWords(to)} after a run of working days: ${gap}`;
    case "shift-length":
      return `${name}'s shift from ${momentInWords(from)} to ${momentInWords(to)} lasts ${hoursInWords(had)}.`;
    case "continuous-duty":
      return `${name} is on duty without a break from ${momentInWords(from)} to ${momentInWords(to)}, ${hoursInWords(had)}.`;
    case "on-call-length":
      return `${name} is on call from ${momentInWords(from)} to ${momentInWords(to)}, ${hoursInWords(had)}.`;
    case "on-call-rest":
      return `${name} had ${hoursInWords(had)} of the rest that on call from ${momentInWords(from)} should leave.`;
    case "breaks":
      return `${name} has ${had} min of break in the shift from ${momentInWords(from)} to ${momentInWords(to)}.`;
    case "hours-in-168":
      return `${name} works ${hoursInWords(had)} in the 168 hours from ${momentInWords(from)}.`;
    case "average-hours":
      return `${name} averages ${hoursInWords(had)} of work a week.`;
    case "duty-hours":
      return `${name} averages ${hoursInWords(had)} of duty a week.`;
    case "weekend-frequency":
      return `${name} works ${oneIn(had)} weekends.`;
    case "consecutive-weekends":
      return `${name} works ${had} weekends running from ${dateInWords(from)}.`;
    case "weekly-rest":
      return `${name}'s longest rest in the week of ${dateInWords(from)} is ${hoursInWords(had)}.`;
    case "after-on-call":
      return `${name} works ${hoursInWords(had)} of shifts on the day after on call from ${momentInWords(from)}.`;
    default:
      return `${name} has ${had} ${runOf[rule] ?? "duties"} from ${dateInWords(from)} to ${dateInWords(to)}.`;
  }
}

const runOf: Readonly<Record<string, string>> = {
  "consecutive-long": "long shifts running",
  "consecutive-late": "long late evenings running",
  "consecutive-nights": "nights running",
  "consecutive-shifts": "working days running",
  "consecutive-duty-days": "days on duty running",
  "on-call-consecutive": "periods of on call running",
  "on-call-in-seven": "periods of on call in seven days,",
};

function whatIsAsked({ rule, severity, clause, needed, unit }: Breach): string {
  const who = clause.startsWith("WTR") ? "The law" : "The contract";
  if (severity === "authorisation") return `More than ${oneIn(needed)} needs a recorded approval`;
  if (rule === "weekend-frequency") return `${who} allows ${oneIn(needed)}`;
  if (rule === "breaks") return `${who} asks for ${needed} min`;
  const asksForMore = rule.startsWith("rest-") || /^(off-duty-period|weekly-rest|on-call-rest)$/.test(rule);
  const amount = unit === "hours" || unit === "hours a week" ? hoursInWords(needed) : String(needed);
  return `${who} ${asksForMore ? "asks for" : "allows"} ${amount}`;
}

function sureness({ severity, certainty, reading }: Breach): string {
  const notes = [
    severity === "clock-change" ? "Only the change of the clocks makes it so." : "",
    severity === "warning" && reading !== undefined ? `It is a matter of reading: ${reading}.` : "",
    certainty === "unverified" ? "The figure has not been checked against the contract's text." : "",
  ].filter(Boolean);
  return notes.map((note) => ` ${note}`).join("");
}

/** The mend that suggests itself, where moving or shortening this one duty would do. Whether it makes another is not looked at. */
function maybe({ rule, from, to, had, needed, severity }: Breach): string | undefined {
  const short = Math.round((needed - had) * 60);
  if (severity === "authorisation") return "record the approval under agreements, or free a weekend";
  if (rule.startsWith("rest-") || rule === "off-duty-period")
    return had === 0 && from >= to
      ? undefined
      : `start it at ${momentInWords(to + short)}, or ask someone else`;
  if (rule === "shift-length" || rule === "on-call-length" || rule === "continuous-duty")
    return `end it at ${momentInWords(to + short)}`;
  if (rule === "breaks") return `give ${needed - had} min more`;
  if (rule === "after-on-call") return `take ${hoursInWords(had - needed)} off that day`;
  if (rule === "hours-in-168") return `take ${hoursInWords(had - needed)} out of those days`;
  if (rule in runOf) return `free one ${rule === "on-call-in-seven" ? "of them" : "day in the middle"}`;
  return undefined;
}
