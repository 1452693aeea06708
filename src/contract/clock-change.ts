import type { Period } from "#rota";
import type { Day } from "#time";
import { londonInstant } from "#time";
import type { Case } from "./case.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import type { View } from "./view.ts";

/**
 * Marks what is found with the real clocks and not on a clock that never moves. The other way about, a rest that looks
 * short on the wall and was really had, is no breach and is not told: rest is for the person, not for the clock.
 */
export function byTheClockAlone(
  { view, period }: Case,
  findings: readonly Finding[],
  findOnTheWall: (rules: readonly Rule[]) => readonly Finding[],
): Finding[] {
  if (!clocksMove(view, period)) return [...findings];
  const onTheWall = findOnTheWall([...new Set(findings.map(({ rule }) => rule))]);
  return findings.map((finding) =>
    finding.severity === "warning" || onTheWall.some((other) => isSame(finding, other))
      ? finding
      : { ...finding, severity: "clock-change" },
  );
}

/** Does London's offset change within the period, or between the first duty and the end of the last? */
function clocksMove({ duties }: View, { from, to }: Period): boolean {
  const offset = offsetAt(from);
  return (
    offsetAt(to + 1) !== offset ||
    duties.some((duty) => duty.wall.start - duty.start !== offset || duty.wall.end - duty.end !== offset)
  );
}

const offsetAt = (date: Day): number => date * 1440 - londonInstant(date, 0);

/** The same rule about the same duties, or for runs and windows about some of the same. */
function isSame(one: Finding, other: Finding): boolean {
  if (one.rule !== other.rule || one.severity !== other.severity) return false;
  if (one.members.length === 0) return true;
  const pairs = one.rule.measure.kind === "rest-between" || one.rule.measure.kind === "rest-after-run";
  return pairs
    ? one.members.every((at) => other.members.includes(at))
    : one.members.some((at) => other.members.includes(at));
}
