import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";
import type { Block } from "../touching.ts";
import { blocksOf } from "../touching.ts";
import { ON_CALL, SHIFT } from "../view.ts";
import { workingPatternOf } from "../working-pattern.ts";

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
export const judgeLongGaps: Judge<Extract<Measure, { kind: "long-gaps" }>> = (
  rule,
  measure,
  tried,
  report,
) => {
  const { view, period } = tried;
  if (view.count === 0) return;
  const days = workingPatternOf(tried) === "on_call" ? measure.onCallDays : measure.days;
  const gaps = gapsOf(tried);
  const inside = tried.readings["long-gap-windows"] === "inside";
  const lastStart = tried.cyclic ? period.to : period.to - days + 1;
  let inBadStretch = false;
  for (let first = period.from; first <= lastStart; first++) {
    const [from, to] = [startOfDay(view.clock, first), startOfDay(view.clock, first + days)];
    const [best, second] = twoLongest(
      gaps.filter((gap) => (inside ? gap.from >= from && gap.to <= to : gap.from < to && gap.to > from)),
    );
    const limit = inForce(rule.limit, first);
    const short = lengthOf(best) < limit.value ? best : lengthOf(second) < measure.shorter ? second : "none";
    if (short === "none") {
      inBadStretch = false;
    } else if (!inBadStretch) {
      inBadStretch = true;
      const needed = short === best ? limit.value : measure.shorter;
      const where = short ?? { from, to, members: [] };
      report({ ...where, rule, limit, severity: "breach", had: lengthOf(short), needed });
    }
  }
};

const lengthOf = (gap: Free | undefined): number => (gap ? gap.to - gap.from : 0);

function twoLongest(gaps: readonly Free[]): readonly [Free | undefined, Free | undefined] {
  const sorted = gaps.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return [sorted[0], sorted[1]];
}

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
