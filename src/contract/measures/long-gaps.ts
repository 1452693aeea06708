import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";
import { worstOfEachStretch } from "../stretches.ts";
import type { Block } from "../touching.ts";
import { blocksOf } from "../touching.ts";
import { ON_CALL, SHIFT } from "../view.ts";
import { workingPatternOf } from "../working-pattern.ts";

type LongGaps = Extract<Measure, { kind: "long-gaps" }>;

interface Free {
  readonly from: number;
  readonly to: number;
  /** Duties before and after, where there are any. */
  readonly members: readonly number[];
}

/**
 * One longer and one shorter gap in any four weeks (three on an on-call rota). A gap counts whole in every stretch of
 * weeks it meets; free time before the first duty and after the last counts as far as the period goes.
 */
export const judgeLongGaps: Judge<LongGaps> = (rule, measure, tried, report) => {
  const { view, period } = tried;
  if (view.count === 0) return;
  const days = workingPatternOf(tried) === "on_call" ? measure.onCallDays : measure.days;
  const gaps = gapsOf(tried);
  const countable = gaps.filter((gap) => lengthOf(gap) >= measure.shorter);
  const inside = tried.readings["long-gap-windows"] === "inside";
  const lastStart = tried.cyclic ? period.to : period.to - days + 1;
  const looked: Weeks[] = [];
  for (let first = period.from; first <= lastStart; first++) {
    const [from, to] = [startOfDay(view.clock, first), startOfDay(view.clock, first + days)];
    const long = inForce(rule.limit, first).value;
    const of = (all: readonly Free[]): Free[] => gapsWithin(all, from, to, inside);
    // Only weeks that fail are looked at closely, for which gap should have been longer.
    looked.push(
      holdsBoth(of(countable), long) ? passed(from) : shortestOf(from, of(gaps), long, measure.shorter),
    );
  }
  const isBad = ({ had }: Weeks): boolean => had > 0;
  for (const { at, needed, gap } of worstOfEachStretch(looked, isBad, () => true, tried.cyclic)) {
    const limit = inForce(rule.limit, period.from);
    const where = gap ? inThePeriod(tried, gaps, gap) : { from: at, to: at + days * 1440, members: [] };
    report({ ...where, rule, limit, severity: "breach", had: gap ? lengthOf(gap) : 0, needed });
  }
};

/** Some weeks: how far their gaps fall short, and the gap that should have been longer, if there is one at all. */
interface Weeks {
  readonly at: number;
  readonly had: number;
  readonly needed: number;
  readonly gap: Free | undefined;
}

const passed = (at: number): Weeks => ({ at, had: 0, needed: 0, gap: undefined });

const gapsWithin = (gaps: readonly Free[], from: number, to: number, inside: boolean): Free[] =>
  gaps.filter((gap) => (inside ? gap.from >= from && gap.to <= to : gap.from < to && gap.to > from));

/** One gap long enough and another beside it, of gaps that are each long enough for the shorter. */
const holdsBoth = (gaps: readonly Free[], long: number): boolean =>
  gaps.length >= 2 && gaps.some((gap) => lengthOf(gap) >= long);

function shortestOf(at: number, gaps: readonly Free[], long: number, shorter: number): Weeks {
  const [best, second] = gaps.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const [gap, needed] = lengthOf(best) < long ? [best, long] : [second, shorter];
  return { at, had: needed - lengthOf(gap), needed, gap };
}

/** Of a cycle, the same gap as it falls in the period. */
function inThePeriod({ cyclic, period, view }: Case, gaps: readonly Free[], gap: Free): Free {
  const [start, end] = [startOfDay(view.clock, period.from), startOfDay(view.clock, period.to + 1)];
  if (!cyclic || (gap.from >= start && gap.from < end)) return gap;
  const turn = end - start;
  return gaps.find(({ from }) => from >= start && from < end && (from - gap.from) % turn === 0) ?? gap;
}

const lengthOf = (gap: Free | undefined): number => (gap ? gap.to - gap.from : 0);

function gapsOf({ view, period }: Case): Free[] {
  const blocks = blocksOf(view, SHIFT | ON_CALL);
  const gaps: Free[] = [];
  const between = (before: Block | undefined, after: Block | undefined): void => {
    const from = before?.end ?? startOfDay(view.clock, period.from);
    const to = after?.start ?? startOfDay(view.clock, period.to + 1);
    const members = [before?.members.at(-1), after?.members[0]].filter((at) => at !== undefined);
    if (from < to) gaps.push({ from, to, members });
  };
  for (let i = 0; i <= blocks.length; i++) between(blocks[i - 1], blocks[i]);
  return gaps;
}
