import type { Session } from "#electives";
import { spansOf } from "#strike";
import { touches } from "#time";
import type { Choice, Option } from "./choose.ts";
import { choose } from "./choose.ts";
import { keepMost, minutesLeft } from "./column.ts";
import type { Appointment, Stake } from "./harm.ts";
import { addStakes, nothing, stakeOf } from "./harm.ts";
import type { LeadReason } from "./leads.ts";
import { whyLeadCannot } from "./leads.ts";
import type { StandDownProblem } from "./problem.ts";
import type { Contest } from "./contests.ts";
import { contestsOf } from "./contests.ts";
import type { Supply } from "./supply.ts";
import type { PoolNeed } from "./team.ts";
import { localSkills, poolNeeds } from "./team.ts";

/** Why a session cannot run as planned. */
export type Reason = LeadReason | ({ readonly kind: "team_short" } & Supply);

/** How a session can run if the action goes ahead. */
export interface Staffed {
  readonly session: Session;
  readonly run: "go" | "shrink" | "stand_down";
  readonly reasons: readonly Reason[];
  /** Places in `appointments` that can be kept. */
  readonly kept: readonly number[];
  readonly appointments: readonly Appointment[];
  readonly stakes: readonly Stake[];
}

/** A way to run one session, with the appointments it keeps. */
interface Way extends Option {
  readonly run: Staffed["run"];
  readonly kept: readonly number[];
}

/** Which lists keep the staff there are, so that least is lost; exact unless `proven` is false. */
export function staff(
  facts: StandDownProblem,
  sessions: readonly Session[],
  booked: ReadonlyMap<string, readonly Appointment[]>,
): { readonly staffed: readonly Staffed[]; readonly proven: boolean } {
  const doctors = new Map(facts.doctors.map((doctor) => [doctor.staffId, doctor]));
  const placements = Map.groupBy(facts.placements, (placement) => placement.staffId);
  const isLocal = localSkills(facts.doctors);
  const all = sessions.map((session) => {
    const lead = doctors.get(session.leadStaffId);
    const appointments = booked.get(session.sessionId) ?? [];
    const own = placements.get(session.leadStaffId) ?? [];
    const calledOut = lead !== undefined && facts.calledOut(lead) && duringAction(facts, session);
    return {
      session,
      appointments,
      stakes: appointments.map((one) => stakeOf(facts.policy.harm, one, session.date)),
      needs: poolNeeds(session, lead, isLocal),
      lead: whyLeadCannot(session, lead, own, calledOut, facts.policy.rest),
    };
  });
  const contests = contestsOf(
    facts,
    all.map(({ session, needs, lead }) => (lead ? { session, needs: [] } : { session, needs })),
  );
  const scarceFor: number[][] = all.map(() => []);
  contests.forEach((contest, resource) => contest.sessions.forEach((i) => scarceFor[i].push(resource)));
  const ways = all.map((one, i): Way[] =>
    one.lead
      ? [shut]
      : waysOf(
          facts,
          one,
          scarceFor[i].map((resource) => ({ resource, ...contests[resource] })),
        ),
  );
  const { picks, proven } = chooseByPart(ways, contests);
  return {
    proven,
    staffed: all.map(({ session, appointments, stakes, lead }, i) => {
      const way = ways[i][picks[i]];
      const short = scarceFor[i].map((resource) => ({
        kind: "team_short" as const,
        ...contests[resource].supply,
      }));
      return {
        session,
        appointments,
        stakes,
        run: way.run,
        kept: way.kept,
        reasons: lead ? [lead] : way.run === "go" ? [] : short,
      };
    }),
  };
}

const shut: Way = { run: "stand_down", kept: [], takes: [], saves: nothing };

const duringAction = (facts: StandDownProblem, session: Session): boolean =>
  spansOf(facts.action).some((span) => touches(span, session));

function waysOf(
  { policy }: StandDownProblem,
  one: {
    session: Session;
    appointments: readonly Appointment[];
    stakes: readonly Stake[];
    needs: readonly PoolNeed[];
  },
  scarce: readonly ({ readonly resource: number } & Contest)[],
): Way[] {
  const { session, appointments, stakes, needs } = one;
  const everyone = keepMost(appointments, stakes, Infinity);
  const need = (contest: Contest): number =>
    needs.reduce((sum, { pool, number }) => sum + (contest.pools.has(pool) ? number : 0), 0);
  const full: Way = {
    run: "go",
    kept: everyone.kept,
    saves: open(everyone.saves, session.minutes),
    takes: scarce.map((contest) => ({ resource: contest.resource, number: need(contest) })),
  };
  if (scarce.length === 0) return [full];
  if (!policy.shrinks.includes(session.kind)) return [shut, full];
  // Each person short closes a column; the lead's own is the last.
  const planned = needs.reduce((sum, { number }) => sum + number, 0);
  const most = Math.max(...scarce.map(need));
  const shrunk = Array.from({ length: most }, (_, others): Way => {
    const missing = most - others;
    const minutes = minutesLeft(
      session.minutes,
      policy.columnMinutes,
      planned,
      Math.max(0, planned - missing),
    );
    const { kept, saves } = keepMost(appointments, stakes, minutes);
    return {
      run: "shrink",
      kept,
      saves: open(saves, minutes),
      takes: scarce.map((contest) => ({
        resource: contest.resource,
        number: Math.max(0, need(contest) - missing),
      })),
    };
  });
  return [...shrunk, full];
}

const open = (saves: Stake, minutes: number): Stake => addStakes(saves, [0, 0, 0, minutes]);

/** Lists that share no scarce pool are chosen apart: the same answer, much sooner. */
function chooseByPart(
  ways: readonly (readonly Way[])[],
  contests: readonly Contest[],
): { picks: number[]; proven: boolean } {
  const group = ways.map((_, i) => i);
  const find = (i: number): number => (group[i] === i ? i : (group[i] = find(group[i])));
  for (const { sessions } of contests) for (const i of sessions) group[find(i)] = find(sessions[0]);
  const picks = ways.map((own) => own.length - 1);
  let proven = true;
  for (const [root, members] of Map.groupBy(ways.keys(), find)) {
    if (members.length === 1 && ways[root].length === 1) continue;
    const resources = contests.flatMap((contest, at) => (find(contest.sessions[0]) === root ? [at] : []));
    const local = new Map(resources.map((at, position) => [at, position]));
    const answer: Choice = choose(
      members.map((i) =>
        ways[i].map(({ takes, saves }) => ({
          saves,
          takes: takes.map(({ resource, number }) => ({ resource: local.get(resource)!, number })),
        })),
      ),
      resources.map((at) => contests[at].supply.sure),
    );
    proven &&= answer.proven;
    members.forEach((i, at) => {
      picks[i] = answer.picks[at]!;
    });
  }
  return { picks, proven };
}
