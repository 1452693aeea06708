import type { Action, Turnout } from "#strike";
import { isCalledOut, shiftOf, spansOf, staffGroup } from "#strike";
import type { Instant, Span } from "#time";
import { touches } from "#time";
import type { PresentCount } from "./ask.ts";
import type { CoverDuty } from "./counted.ts";
import { holds } from "./counted.ts";
import type { Ladder } from "./ladder.ts";
import { surely } from "./present.ts";
import { bySafety, weightOf } from "./safety-order.ts";
import type { Due } from "./sharing.ts";
import { Sharer } from "./sharing.ts";
import type { DatedNeed } from "./window.ts";
import { moments } from "./window.ts";

/** The areas of a department that need one skill, over hours in which nothing changes. */
export interface Pool extends Span {
  readonly department: string;
  readonly skill: string;
  readonly inAction: boolean;
  /** In safety order, with the floor that holds in these hours. */
  readonly areas: readonly { readonly area: string; readonly floor: number }[];
  /** Called out and due here, once everyone counts in one pool alone. */
  readonly calledOut: number;
  /** Due here and not called out: taken to come, for they can be rung up. */
  readonly standing: readonly string[];
  readonly ladder: Ladder;
  /** The present were counted, not estimated. */
  readonly counted: boolean;
}

/** What a department's pools are worked out from. */
export interface DepartmentFacts {
  readonly department: string;
  readonly needs: readonly DatedNeed[];
  readonly duties: readonly CoverDuty[];
  readonly action: Action;
  readonly turnout: Turnout;
  readonly present: readonly PresentCount[];
  readonly window: Span;
  /** Moments at which placements begin or end. */
  readonly bandEdges: readonly Instant[];
}

/** The pools of one department, hour by hour, with everyone due counted once. */
export function departmentPools(facts: DepartmentFacts): { pools: Pool[]; made: number; exact: number } {
  const { department, needs, duties, action, turnout, present, window, bandEdges } = facts;
  const struck = spansOf(action);
  const concerned = action.departments.length === 0 || action.departments.includes(department);
  const sharer = new Sharer(turnout, action.scope === "emergency_cover_kept");
  const counts = present.filter((count) => count.department === department);
  const changes = [...struck, ...needs, ...duties.map(({ duty }) => duty), ...counts];
  const times = moments(window, [...changes.flatMap(({ start, end }) => [start, end]), ...bandEdges]);
  const pools = times.slice(1).flatMap((end, i): Pool[] => {
    const span = { start: times[i], end };
    const inHours = struck.some((hours) => touches(hours, span));
    const inAction = concerned && inHours;
    const skills = floorsBySkill(needs, span, inAction);
    if (skills.length === 0) return [];
    const here = duties.filter(({ duty }) => touches(duty, span));
    const posts = skills.map(({ areas }) =>
      areas.flatMap(({ area, floor }) => Array.from({ length: floor }, () => weightOf(area))),
    );
    const shared = sharer.share(dueIn(here, skills, inHours ? action : undefined), posts);
    return skills.map(({ skill, areas }, pool): Pool => {
      const there = countedIn(counts, areas, span);
      const common = { ...span, department, skill, inAction, areas };
      return there === undefined
        ? {
            ...common,
            calledOut: shared.calledOut[pool],
            standing: shared.standing[pool],
            ladder: shared.ladders[pool],
            counted: false,
          }
        : {
            ...common,
            calledOut: there,
            standing: [],
            ladder: { posts: posts[pool], present: surely(there) },
            counted: true,
          };
    });
  });
  return { pools, made: sharer.made, exact: sharer.exact };
}

interface SkillFloors {
  readonly skill: string;
  readonly areas: readonly { readonly area: string; readonly floor: number }[];
}

/** Floors of a span by skill, each skill's areas in safety order. Two rows for one area: the higher holds. */
function floorsBySkill(needs: readonly DatedNeed[], span: Span, inAction: boolean): SkillFloors[] {
  const floors = new Map<string, Map<string, number>>();
  for (const dated of needs) {
    if (!touches(dated, span)) continue;
    const { skill, area, least, leastOnStrike } = dated.need;
    const areas = floors.get(skill) ?? new Map<string, number>();
    floors.set(skill, areas.set(area, Math.max(areas.get(area) ?? 0, inAction ? leastOnStrike : least)));
  }
  return [...floors].flatMap(([skill, areas]) => {
    const kept = [...areas].flatMap(([area, floor]) => (floor > 0 ? [{ area, floor }] : []));
    return kept.length > 0 ? [{ skill, areas: kept.toSorted(bySafety) }] : [];
  });
}

/** Who is due, with the pools each could stand in. Those at home count only where nobody able is on site. */
function dueIn(
  here: readonly CoverDuty[],
  skills: readonly SkillFloors[],
  action: Action | undefined,
): Due[] {
  const onSite = skills.map(({ skill }) =>
    here.some(({ doctor, fromHome }) => !fromHome && holds(doctor, skill)),
  );
  return here.flatMap(({ doctor, duty, fromHome }): Due[] => {
    const pools = skills.flatMap(({ skill }, i) =>
      holds(doctor, skill) && !(fromHome && onSite[i]) ? [i] : [],
    );
    const group = staffGroup(doctor.grade);
    if (pools.length === 0 || group === undefined) return [];
    const calledOut = action !== undefined && isCalledOut(action, doctor);
    return [
      {
        staffId: doctor.staffId,
        pools,
        who: { group, shift: shiftOf(duty), department: doctor.department, calledOut },
      },
    ];
  });
}

/** The head-count of a pool when every one of its areas was counted for these hours. */
function countedIn(
  counts: readonly PresentCount[],
  areas: SkillFloors["areas"],
  span: Span,
): number | undefined {
  let there = 0;
  for (const { area } of areas) {
    const count = counts.find((one) => one.area === area && one.start <= span.start && one.end >= span.end);
    if (!count) return undefined;
    there += count.present;
  }
  return there;
}
