import type { Duty } from "#rota";
import type { StandDownPolicy } from "#solve";
import { shiftOf } from "#strike";
import type { Day } from "#time";
import { day } from "#time";

/** Which contract a resident whose row names none is on, by the date of the duty. */
const standing: readonly { readonly from: Day; readonly contract: string; readonly why: string }[] = [
  { from: -Infinity, contract: "new-deal-2002", why: "in force until the 2016 terms were introduced" },
  { from: day("2016-08-03"), contract: "tcs-2016", why: "2016 terms live from 3 August 2016" },
  { from: day("2019-08-01"), contract: "tcs-2019", why: "framework agreement, version 5, August 2019" },
  { from: day("2025-04-01"), contract: "tcs-now", why: "the newest terms held" },
];

export const standingContract = (on: Day): string => standing.findLast(({ from }) => from <= on)!.contract;

/** Which policy for lists national guidance asked for, by the date of the action. A trust may choose the other. */
const policies: readonly {
  readonly from: Day;
  readonly policy: StandDownPolicy["id"];
  readonly why: string;
}[] = [
  {
    from: -Infinity,
    policy: "protect_emergencies",
    why: "2016 to 2024: clear lists ahead and protect emergency care",
  },
  {
    from: day("2025-07-23"),
    policy: "keep_95",
    why: "NHS England, letter of 23 July 2025: keep planned care",
  },
];

export const standingPolicy = (on: Day): StandDownPolicy["id"] =>
  policies.findLast(({ from }) => from <= on)!.policy;

/** A night as rotas use the word: at least three hours between 23:00 and 06:00. */
export const isNight = (duty: Duty): boolean => shiftOf(duty) === "night";
