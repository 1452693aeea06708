import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import type { Finding } from "../finding.ts";
import { limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import type { Rule } from "../rule.ts";
import { blocksOf } from "../touching.ts";
import { ON_CALL, SHIFT } from "../view.ts";
import { conditionOf, workingPatternOf } from "../working-pattern.ts";

/** Rest between one duty and the next. */
export const judgeRestBetween: Judge<Extract<Measure, { kind: "rest-between" }>> = (
  rule,
  measure,
  tried,
  report,
) => (measure.what === "shifts" ? betweenShifts(rule, tried, report) : betweenDuties(rule, tried, report));

/** Pairs of neighbouring shifts; a pair with on call in it is not looked at. */
function betweenShifts(rule: Rule, tried: Case, report: (finding: Finding) => void): void {
  const { view } = tried;
  const seesThrough = tried.readings["on-call-between-shifts"] === "ignored";
  const joined = tried.readings["touching-shifts"] === "joined";
  let before = -1;
  for (let after = 0; after < view.count; after++) {
    if ((view.traits[after] & SHIFT) === 0) {
      if (!seesThrough) before = -1;
      continue;
    }
    if (before >= 0) {
      const had = Math.max(0, view.start[after] - view.end[before]);
      const limit = inForce(rule.limit, view.day[after]);
      if (had < limit.value && !(had === 0 && joined)) {
        const [from, to] = [view.end[before], view.start[after]];
        report({
          rule,
          limit,
          severity: "breach",
          from,
          to,
          had,
          needed: limit.value,
          members: [before, after],
        });
      }
    }
    before = after;
  }
}

/** Between duties of any kind that do not touch: the New Deal counts on call as duty. */
function betweenDuties(rule: Rule, tried: Case, report: (finding: Finding) => void): void {
  const { view } = tried;
  const pattern = workingPatternOf(tried);
  const blocks = blocksOf(view, SHIFT | ON_CALL);
  for (let i = 1; i < blocks.length; i++) {
    const [before, after] = [blocks[i - 1], blocks[i]];
    const day = view.day[after.members[0]];
    const condition = conditionOf(pattern, before.withOnCall);
    const limit = limitWhen(rule, condition, day) ?? inForce(rule.limit, day);
    const had = after.start - before.end;
    if (had >= limit.value) continue;
    const members = [before.members.at(-1)!, after.members[0]];
    const [from, to] = [before.end, after.start];
    report({ rule, limit, severity: "breach", from, to, had, needed: limit.value, members });
  }
}
