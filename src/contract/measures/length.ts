import { isWeekend } from "#time";
import type { Case, Judge } from "../case.ts";
import type { Limit } from "../dated.ts";
import { inForce } from "../dated.ts";
import type { Finding } from "../finding.ts";
import { limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import type { Rule } from "../rule.ts";
import { exception } from "../rule.ts";
import type { Block } from "../touching.ts";
import { blocksOf } from "../touching.ts";
import { ON_CALL, SHIFT } from "../view.ts";
import { conditionOf, workingPatternOf } from "../working-pattern.ts";

/** How long a shift, a period of on call or an unbroken stretch of duties lasts. */
export const judgeLength: Judge<Extract<Measure, { kind: "length" }>> = (rule, measure, tried, report) => {
  if (measure.of === "touching-duties") return ofTouchingDuties(rule, tried, report);
  const joined = measure.of === "shift" && tried.readings["touching-shifts"] === "joined";
  if (joined || measure.of === "touching-shifts")
    return ofBlocks(rule, tried, SHIFT, () => undefined, report);
  const { view } = tried;
  const want = measure.of === "shift" ? SHIFT : ON_CALL;
  for (let i = 0; i < view.count; i++) {
    if ((view.traits[i] & want) === 0) continue;
    const had = view.end[i] - view.start[i];
    const limit = inForce(rule.limit, view.day[i]);
    if (had <= limit.value) continue;
    if (view.duties[i].handover && exception(rule, "handover")) continue;
    const [from, to] = [view.start[i], view.end[i]];
    report({ rule, limit, severity: "breach", from, to, had, needed: limit.value, members: [i] });
  }
};

function ofTouchingDuties(rule: Rule, tried: Case, report: (finding: Finding) => void): void {
  const pattern = workingPatternOf(tried);
  const limitOf = (block: Block): Limit | undefined => {
    const { view } = tried;
    const first = block.members[0];
    const condition = conditionOf(pattern, block.withOnCall);
    if (condition === "on-call-rota" && meetsWeekend(tried, block))
      return limitWhen(rule, "over-a-weekend", view.day[first]);
    return limitWhen(rule, condition, view.day[first]);
  };
  ofBlocks(rule, tried, SHIFT | ON_CALL, limitOf, report);
}

function ofBlocks(
  rule: Rule,
  tried: Case,
  traits: number,
  limitOf: (block: Block) => Limit | undefined,
  report: (finding: Finding) => void,
): void {
  for (const block of blocksOf(tried.view, traits)) {
    const had = block.end - block.start;
    const limit = limitOf(block) ?? inForce(rule.limit, tried.view.day[block.members[0]]);
    if (had <= limit.value) continue;
    const { start: from, end: to, members } = block;
    report({ rule, limit, severity: "breach", from, to, had, needed: limit.value, members });
  }
}

/** Does any date of the block fall on a Saturday or a Sunday? */
function meetsWeekend({ view }: Case, block: Block): boolean {
  const last = Math.max(...block.members.map((at) => Math.floor((view.duties[at].wall.end - 1) / 1440)));
  for (let date = view.day[block.members[0]]; date <= last; date++) if (isWeekend(date)) return true;
  return false;
}
