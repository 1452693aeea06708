import type { CoverCell, CoverPlacement, CoverPlan, DerogationCandidate, Volunteer } from "#solve";
import type {
  Chance,
  Deadline,
  DeadlineId,
  GroupTurnout,
  NoticeCheck,
  NoticeContent,
  StaffGroup,
} from "#strike";
import { derogationRecord } from "#strike";
import type { Span } from "#time";
import { londonClockTime, londonDay } from "#time";
import { clockSays, countOf, countSays, dateSays, momentSays } from "./moments.ts";

const hundredths = (share: number): string => `${Math.round(share * 100)}%`;

/** 99.7% is not 100%: a chance is never rounded to certainty. */
export const shareSays = (share: number): string =>
  share > 0 && share < 0.01 ? "under 1%" : share < 1 && share > 0.99 ? "over 99%" : hundredths(share);

/** `Tuesday 26 April 2016, 8am to 5pm`; the second date only where it is another. */
export function hoursSay({ start, end }: Span): string {
  const until = londonDay(start) === londonDay(end) ? clockSays(londonClockTime(end)) : momentSays(end);
  return `${momentSays(start)} to ${until}`;
}

/** What the record says of whether an action will go ahead, and whose figure is planned with. */
export function chanceSays({ goesAhead, basis, probability, from, odds }: Chance): string {
  const still =
    basis.daysLeft === undefined ? "" : ` that were still on ${countOf(basis.daysLeft, "day")} before`;
  const where = basis.country === "United Kingdom" ? "the United Kingdom" : basis.country;
  const record =
    `Of ${countOf(goesAhead.of, "announced strike")} of doctors in ${where}${still}, ${countSays(goesAhead.happened)} went ahead: ` +
    `a chance of ${shareSays(goesAhead.mean)}, somewhere from ${hundredths(goesAhead.low)} to ${hundredths(goesAhead.high)}.`;
  if (from === "user") return `The plan uses your own figure of ${shareSays(probability)}. ${record}`;
  if (from === "record_and_odds" && odds !== undefined)
    return `${record} Pooled with a price that implies ${shareSays(odds)}, the plan uses ${shareSays(probability)}.`;
  return record;
}

const contents: Readonly<Record<NoticeContent, string>> = {
  number_by_workplace: "the number at each workplace",
  total_number: "the total number",
  number_by_category: "the number in each category",
  how_figures_were_reached: "how the figures were reached",
  continuous_or_discontinuous: "whether the action is continuous or on certain days",
  start_or_dates: "the first day, or the days",
};

/** Was notice long enough? Names are never part of a notice. */
export function noticeSays(check: NoticeCheck): string {
  const { daysGiven, daysNeeded, earliestLawful, receivedOn, longEnough, receiptAssumed, missing, source } =
    check;
  const received = receiptAssumed
    ? `Taking notice as received on the day of the announcement, ${dateSays(receivedOn)}`
    : `Notice received on ${dateSays(receivedOn)}`;
  const verdict = longEnough
    ? `gives ${countOf(daysGiven, "day")}; ${daysNeeded} are needed.`
    : `gives ${countOf(daysGiven, "day")}, and ${daysNeeded} are needed: the first lawful day is ${dateSays(earliestLawful)}.`;
  const left =
    missing === undefined || missing.length === 0
      ? ""
      : ` It does not say ${missing.map((one) => contents[one]).join(", ")}.`;
  return `${received} ${verdict}${left} (${source})`;
}

const groups: Readonly<Record<StaffGroup, string>> = {
  resident: "resident doctors",
  consultant: "consultants",
  specialty: "specialty and locally employed doctors",
};

export const staffGroupSays = (group: StaffGroup): string => groups[group];

/** A group's turnout with its base. A group too small to be shown says so and gives no number of its own. */
export function turnoutSays(one: GroupTurnout): string {
  const where =
    one.departments.length === 0 ? "in groups too small to show" : `in ${one.departments.join(", ")}`;
  const when = one.shift === undefined ? "" : one.shift === "night" ? " by night" : " by day";
  const base =
    one.people === undefined
      ? ""
      : ` Base: ${countOf(one.people, "person", "people")} rostered during the action.`;
  return (
    `Of ${groups[one.group]} due ${where}${when}, about ${hundredths(one.absent.mean)} absent for any reason, ` +
    `from ${hundredths(one.absent.low)} to ${hundredths(one.absent.high)}; through the strike, about ${hundredths(one.absentThroughStrike)}.${base}`
  );
}

/** What an area has and lacks for some hours. */
export function cellSays(cell: CoverCell): string {
  const comes = cell.counted
    ? `${countSays(Math.round(cell.expected))} counted at work`
    : `${cell.expected.toFixed(1)} expected (${cell.low} to ${cell.high}) of ${countSays(cell.due)} due`;
  const asked = cell.secured === 0 ? "" : `, ${countSays(cell.secured)} asked to act down`;
  return `${cell.area}, ${hoursSay(cell)}: ${countSays(cell.needed)} needed, ${comes}${asked}; chance of falling short ${shareSays(cell.risk)}.`;
}

/** What is asked of somebody: always a question. */
export function placementSays(placement: CoverPlacement, name: string): string {
  const lists =
    placement.sessions.length === 0
      ? ""
      : ` It takes ${countOf(placement.sessions.length, "list or clinic", "lists or clinics")} from them.`;
  const released =
    placement.releases.length === 0
      ? ""
      : ` They are let go from ${countOf(placement.releases.length, "duty", "duties")} of their own, for rest.`;
  return `Ask ${name} to act down in ${placement.area}, ${hoursSay(placement)}. By consent.${lists}${released}`;
}

export const volunteerSays = (one: Volunteer): string =>
  `One more volunteer for ${one.areas.join(" and ")} (${one.skill === "" ? "any doctor" : one.skill}), ${hoursSay(one)}, ` +
  `would save about ${one.saves.toFixed(1)} doctor-hours below the floor.`;

/** Hours still short, as facts towards a request; with what is known of requests. */
export function derogationSays(one: DerogationCandidate): string {
  const running =
    one.stillRunning.length === 0
      ? "No list or clinic under somebody with the skill still runs then."
      : `${countOf(one.stillRunning.length, "list or clinic still runs", "lists or clinics still run")} then under people with the skill; a request would be asked why.`;
  return (
    `${one.area}, ${hoursSay(one)}: still short after this plan, chance up to ${shareSays(one.worstRisk)}. ` +
    `${countOf(one.askable, "person", "people")} could be asked, ${countSays(one.placed)} are placed. ${running}`
  );
}

/** Never planned on, and why. */
export function derogationCaveat(): string {
  const [known] = derogationRecord.requests;
  const { low, high } = derogationRecord.approval;
  return (
    `The plan counts on no derogation. From ${known.when}, ${known.asked} were requested: ${known.refused} refused, ` +
    `${known.agreed} agreed, ${known.withdrawn} withdrawn. Take the chance of agreement as ${hundredths(low)} to ${hundredths(high)}, ` +
    `and slow. A request is made only once the action has begun and the risk is present, and no doctor returns before the union confirms.`
  );
}

/** The plan in a few sentences. */
export function coverSays(plan: CoverPlan): string {
  const { before, after } = plan.expectedShort;
  const asked = new Set(plan.placements.map(({ staffId }) => staffId)).size;
  const proof = plan.proven
    ? "No better plan exists for these people and blocks."
    : `It is not proved best: no plan could leave less than ${plan.bound.shortfall.toFixed(1)} weighted doctor-hours short beyond the accepted risk; this one leaves ${plan.objective.shortfall.toFixed(1)}.`;
  return (
    `Without placements, ${before.toFixed(0)} doctor-hours are expected below the floors; with ${countOf(plan.placements.length, "block")} ` +
    `asked of ${countOf(asked, "person", "people")}, ${after.toFixed(0)}. ` +
    `${countOf(plan.sessionsLost.length, "list or clinic loses", "lists and clinics lose")} the one who leads it. ${proof}`
  );
}

const steps: Readonly<Record<DeadlineId, string>> = {
  notice_due: "Last day for notice to arrive",
  cover_grid: "Settle the cover of each area, and ask consultants and specialty doctors",
  lists_triaged: "Decide for each list: run, hold or stand down",
  self_assessment: "Send the self-assessment, on the basis that no derogation is agreed",
  patients_told: "Tell patients, and offer new dates",
  may_be_called_off: "It may be called off: keep the plan to reinstate ready",
  day_of_action: "The action: count who is at work, area by area",
  workforce_return: "Return the numbers of each day",
  rebooked: "New dates for everyone displaced, within two weeks if at all possible; rest owed is taken",
  account: "Account for the cost, the deductions and what was learnt",
};

/** A step of the tracker, and whether its days are the law's, guidance's or our own reckoning. */
export function deadlineSays({ id, from, to, basis }: Deadline): string {
  const when = from === to ? dateSays(from) : `${dateSays(from)} to ${dateSays(to)}`;
  const whose = { law: "by law", guidance: "by national guidance", ours: "our reckoning" }[basis];
  return `${when}: ${steps[id]} (${whose})`;
}
