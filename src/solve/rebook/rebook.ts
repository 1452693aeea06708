import type { Booking } from "#electives";
import { brokenBetween, isProtected } from "#patients";
import type { Instant } from "#time";
import { londonDay } from "#time";
import { assign } from "./assign.ts";
import type { Assignment, AssignmentProblem } from "./assignment.ts";
import { costOf } from "./assignment.ts";
import type { Candidate, Candidates } from "./candidates.ts";
import { candidates } from "./candidates.ts";
import type { KnockOn } from "./knock-on.ts";
import { knockOn } from "./knock-on.ts";
import { onePlaceAtATime } from "./one-place-at-a-time.ts";
import type { RebookProblem } from "./problem.ts";
import { startTimes } from "./start-times.ts";
import type { DayWeight } from "./weigh.ts";

/** A further date, still free once everyone has theirs. */
export interface Alternative {
  readonly sessionId: string;
  readonly date: number;
  readonly cost: number;
}

/** A new date held for one displaced booking. */
export interface Placed {
  readonly bookingId: string;
  readonly pathwayId: string;
  readonly fromSessionId: string;
  readonly sessionId: string;
  readonly start: Instant;
  readonly minutes: number;
  readonly cost: number;
  readonly weight: DayWeight;
  readonly isProtected: boolean;
  /** Days of notice the patient would have, and whether they are fewer than a reasonable offer's. */
  readonly notice: number;
  readonly shortNotice: boolean;
  /** Standards kept today that this date breaks. */
  readonly breaks: readonly string[];
  readonly alternatives: readonly Alternative[];
}

/** A displaced booking without a date. */
export interface Waiting {
  readonly bookingId: string;
  readonly pathwayId: string;
  readonly fromSessionId: string;
  readonly minutes: number;
  readonly cost: number;
  readonly weight: DayWeight;
  readonly isProtected: boolean;
  /** Dates that would have suited and went to others; nought means there was none at all. */
  readonly suitable: number;
}

export interface Rebooking {
  readonly policy: { readonly id: string; readonly version: string };
  readonly placed: readonly Placed[];
  /** Most pressing first. */
  readonly waiting: readonly Waiting[];
  readonly cost: number;
  /** No rebooking on these places costs less. */
  readonly bound: number;
  /** `(cost - bound) / bound`: how far from the best this can be at most. */
  readonly gap: number;
  readonly knockedOn: { readonly people: number; readonly byFunction: readonly KnockOn[] };
  /** Patients who had more possible dates than the policy weighs. */
  readonly cutShort: number;
}

/** A new date for every displaced booking, or a place at the head of those who wait for one. Nobody else is moved. */
export function rebook(facts: RebookProblem): Rebooking {
  const found = candidates(facts);
  const best = assign(found.problem, facts.effort);
  const patients = found.people.map((person) => person.pathway.patientId);
  const arc = onePlaceAtATime(found.problem, found.sessions, patients, best.arc);
  const answer = { ...best, arc, cost: costOf(found.problem, arc) };
  const placed = placedOf(facts, found, answer);
  const sessionOf = new Map(found.sessions.map((session) => [session.sessionId, session]));
  const byFunction = knockOn(
    placed.map((one) => ({ session: sessionOf.get(one.sessionId)!, minutes: one.minutes })),
    facts.pathways,
    facts.bookings,
  );
  return {
    policy: { id: facts.policy.id, version: facts.policy.version },
    placed,
    waiting: waitingOf(found, answer),
    cost: answer.cost,
    bound: answer.bound,
    gap: answer.cost === answer.bound ? 0 : (answer.cost - answer.bound) / Math.max(1, answer.bound),
    knockedOn: { people: byFunction.reduce((sum, one) => sum + one.pushedBack.length, 0), byFunction },
    cutShort: found.cutShort,
  };
}

/** The very problem `rebook` solves, in flat arrays, for a bench or another solver. */
export const rebookingProblem = (facts: RebookProblem): AssignmentProblem => candidates(facts).problem;

function placedOf(facts: RebookProblem, found: Candidates, answer: Assignment): Placed[] {
  const today = londonDay(facts.asOf);
  const { problem } = found;
  const starts = startsOf(facts, found, answer);
  const left = Int32Array.from(problem.room);
  answer.arc.forEach((arc, i) => {
    if (arc >= 0) left[problem.session[arc]] -= problem.minutes[i];
  });
  return found.people.flatMap((person, i) => {
    const arc = answer.arc[i];
    if (arc < 0) return [];
    const session = found.sessions[problem.session[arc]];
    const notice = session.date - today;
    return {
      ...sameOf(person),
      sessionId: session.sessionId,
      start: starts[i],
      cost: problem.cost[arc],
      notice,
      shortNotice: notice < facts.policy.reasonableNotice,
      breaks: brokenBetween(person.pathway, today, session.date),
      alternatives: alternativesOf(facts, found, left, i, session.date),
    };
  });
}

const sameOf = ({ displaced, pathway, weight }: Candidate) => ({
  bookingId: displaced.bookingId,
  pathwayId: displaced.pathwayId,
  fromSessionId: displaced.sessionId,
  minutes: displaced.minutes,
  weight,
  isProtected: isProtected(pathway.priority),
});

/** The next cheapest dates with room to spare, each on another day than those before. */
function alternativesOf(
  facts: RebookProblem,
  found: Candidates,
  left: Int32Array,
  i: number,
  date: number,
): Alternative[] {
  const { problem } = found;
  const dates = new Set([date]);
  const others: Alternative[] = [];
  for (let arc = problem.first[i]; arc < problem.first[i + 1]; arc++) {
    if (others.length === facts.policy.alternatives) break;
    const j = problem.session[arc];
    const session = found.sessions[j];
    if (left[j] < problem.minutes[i] || dates.has(session.date)) continue;
    dates.add(session.date);
    others.push({ sessionId: session.sessionId, date: session.date, cost: problem.cost[arc] });
  }
  return others;
}

function waitingOf(found: Candidates, answer: Assignment): Waiting[] {
  const { problem } = found;
  return found.people
    .flatMap((person, i) => {
      if (answer.arc[i] >= 0) return [];
      return {
        ...sameOf(person),
        cost: problem.waiting[i],
        suitable: problem.first[i + 1] - problem.first[i],
      };
    })
    .toSorted((a, b) => b.weight.perDay - a.weight.perDay || (a.bookingId < b.bookingId ? -1 : 1));
}

/** Start times by person: in each session those whose day weighs most come first. */
function startsOf(facts: RebookProblem, found: Candidates, answer: Assignment): Instant[] {
  const bySession = new Map<number, number[]>();
  answer.arc.forEach((arc, i) => {
    if (arc < 0) return;
    const j = found.problem.session[arc];
    const known = bySession.get(j);
    if (known) known.push(i);
    else bySession.set(j, [i]);
  });
  const wanted = new Set([...bySession.keys()].map((j) => found.sessions[j].sessionId));
  const held = new Map<string, Booking[]>();
  for (const booking of facts.bookings) {
    if (!wanted.has(booking.sessionId)) continue;
    const known = held.get(booking.sessionId);
    if (known) known.push(booking);
    else held.set(booking.sessionId, [booking]);
  }
  const starts: Instant[] = [];
  for (const [j, newcomers] of bySession) {
    const session = found.sessions[j];
    const order = newcomers.toSorted(
      (a, b) => found.people[b].weight.perDay - found.people[a].weight.perDay || a - b,
    );
    const times = startTimes(
      session,
      held.get(session.sessionId) ?? [],
      order.map((i) => found.problem.minutes[i]),
    );
    order.forEach((i, at) => {
      starts[i] = times[at]!;
    });
  }
  return starts;
}
