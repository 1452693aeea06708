import type { BandingTerms, FullTimeBand, PartTimeBand, Ratio } from "#rulebooks";
import type { Ask } from "./ask.ts";
import type { BandingFacts } from "./facts.ts";

type Chart = BandingTerms["flowchart"];

/** Thresholds for how often the on-call comes, which one calculator moved where leave is not covered. */
export interface OnCallThresholds {
  readonly often: Ratio;
  readonly sometimes: Ratio;
  readonly alone: Ratio;
}

/** The full-time flowchart, read from top to bottom. `ask` keeps the path. */
export function fullTimeBand(
  facts: BandingFacts,
  compliant: boolean,
  chart: Chart,
  onCall: OnCallThresholds,
  ask: Ask,
): FullTimeBand {
  const { over48, upTo48 } = chart;
  if (!ask.is("compliant", compliant)) return "3";
  if (!ask.is("any-out-of-hours", facts.anyOutOfHours)) return "none";

  if (ask.moreThan("over-48-hours", facts.minutesAWeek, [chart.moreThanHours, 1])) {
    if (!ask.is("on-call-rota", facts.pattern === "on_call")) {
      const antisocial =
        ask.moreThan("out-of-hours-share", facts.outOfHoursShare, over48.outOfHours) ||
        ask.atLeast("weekends", facts.weekends, over48.weekends);
      return antisocial ? "2A" : "2B";
    }
    const frequent =
      ask.atLeast("on-call-often", facts.onCallCovered, onCall.often) ||
      ask.atLeast("weekends", facts.weekends, over48.weekends);
    return frequent && ask.is("criterion-r", facts.criterionR) ? "2A" : "2B";
  }

  if (!ask.is("on-call-rota", facts.pattern === "on_call")) {
    const antisocial =
      ask.moreThan("out-of-hours-share", facts.outOfHoursShare, upTo48.outOfHours) ||
      ask.atLeast("weekends", facts.weekends, upTo48.weekends);
    return antisocial ? "1A" : "1B";
  }
  if (ask.atLeast("on-call-often", facts.onCallCovered, onCall.often)) return "1A";
  const sometimes =
    ask.atLeast("on-call-sometimes", facts.onCallCovered, onCall.sometimes) ||
    ask.atLeast("weekends", facts.weekends, upTo48.weekends);
  if (sometimes) return ask.is("criterion-r", facts.criterionR) ? "1A" : "1B";
  if (ask.moreThan("on-call-more-than-alone", facts.onCall, onCall.alone)) return "1B";
  return ask.is("resident-out-of-hours", facts.residentOutOfHours) ? "1B" : "1C";
}

/** The flowchart for doctors who work less than full time. */
export function partTimeBand(facts: BandingFacts, compliant: boolean, chart: Chart, ask: Ask): PartTimeBand {
  const limits = chart.partTime;
  if (!ask.is("compliant", compliant)) return "3";
  if (!ask.is("any-out-of-hours", facts.anyOutOfHours)) return "none";
  if (!ask.is("on-call-rota", facts.pattern === "on_call")) {
    const antisocial =
      ask.moreThan("out-of-hours-share", facts.outOfHoursShare, limits.outOfHours) ||
      ask.atLeast("weekends", facts.weekends, limits.weekends);
    return antisocial ? "FA" : "FB";
  }
  if (ask.atLeast("on-call-often", facts.onCallCovered, limits.onCallOften)) return "FA";
  const sometimes =
    ask.atLeast("on-call-sometimes", facts.onCallCovered, limits.onCallSometimes) ||
    ask.atLeast("weekends", facts.weekends, limits.weekends);
  if (sometimes) return ask.is("criterion-r", facts.criterionR) ? "FA" : "FB";
  if (ask.moreThan("on-call-more-than-alone", facts.onCall, limits.onCallAlone)) return "FB";
  return ask.is("resident-out-of-hours", facts.residentOutOfHours) ? "FB" : "FC";
}
