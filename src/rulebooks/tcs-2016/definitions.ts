import type { Definitions } from "#contract";
import { hours } from "#time";
import { publicCode, rotaChecker } from "../hours-sources.ts";

const clock = (hour: number): number => hour * 60;

/** The words Schedule 3 defines before it limits them. */
export const definitions: Definitions = {
  long: {
    says: "A long shift is rostered to last longer than 10 hours. Exactly 10 hours is not long.",
    over: hours(10),
    clause: "Sch 3 ¶ 10",
    source: rotaChecker,
    certainty: "transcribed",
  },
  night: {
    says: "A night shift has at least 3 hours of work between 23:00 and 06:00. On call is never one.",
    from: clock(23),
    to: clock(6),
    least: hours(3),
    clause: "Sch 3 ¶ 13",
    source: rotaChecker,
    certainty: "transcribed",
  },
  late: {
    says: "A long late evening is a long shift that ends after 23:00 and is not a night.",
    endsAfter: clock(23),
    clause: "Sch 3 ¶ 11",
    source: publicCode,
    certainty: "transcribed",
  },
  lowIntensity: {
    says: "On call is of low intensity when it holds 3 hours of work or less, in 3 episodes or fewer.",
    work: hours(3),
    episodes: 3,
    clause: "Sch 3 ¶ 14",
    source: rotaChecker,
    certainty: "transcribed",
  },
};
