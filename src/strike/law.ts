import type { Day } from "#time";
import { day } from "#time";
import type { Dated } from "./dated.ts";
import { inForce } from "./dated.ts";

/**
 * The law of industrial action in England as dated values: Trade Union and Labour Relations (Consolidation) Act 1992
 * as amended by the Trade Union Act 2016 (from 1 March 2017) and the Employment Rights Act 2025 (from 18 February 2026).
 */

const act2016 = day("2017-03-01");
const act2025 = day("2026-02-18");
const ever = day("1993-08-30"); // s234A came in with the Trade Union Reform and Employment Rights Act 1993.

export interface NoticePeriod {
  readonly days: number;
  /** A shorter period the employer may agree to; undefined when it may not. */
  readonly daysIfAgreed: number | undefined;
}

/** Notice of action to the employer, s234A. Chosen by the date the notice is received. */
export const noticePeriod: readonly Dated<NoticePeriod>[] = [
  {
    from: ever,
    value: { days: 7, daysIfAgreed: undefined },
    certainty: "published",
    source: "TULRCA 1992 s234A, before the Trade Union Act 2016",
  },
  {
    from: act2016,
    value: { days: 14, daysIfAgreed: 7 },
    certainty: "published",
    source: "TULRCA 1992 s234A as amended by the Trade Union Act 2016 s8",
  },
  {
    from: act2025,
    value: { days: 10, daysIfAgreed: undefined },
    certainty: "published",
    source: "TULRCA 1992 s234A as amended by the Employment Rights Act 2025",
  },
];

/** What a notice must say. Never a name: names were never required. */
export const noticeContent = [
  "number_by_workplace",
  "total_number",
  "number_by_category",
  "how_figures_were_reached",
  "continuous_or_discontinuous",
  "start_or_dates",
] as const;
export type NoticeContent = (typeof noticeContent)[number];

/** Contents of a notice, s234A. Chosen by the date the notice is received. */
export const noticeContents: readonly Dated<readonly NoticeContent[]>[] = [
  {
    from: ever,
    value: noticeContent,
    certainty: "published",
    source: "TULRCA 1992 s234A(3) and (3A), as it stood to 17 February 2026",
  },
  {
    from: act2025,
    value: ["number_by_workplace", "total_number", "continuous_or_discontinuous", "start_or_dates"],
    certainty: "published",
    source: "TULRCA 1992 s234A as amended by the Employment Rights Act 2025: no numbers by category",
  },
];

export interface Mandate {
  readonly length: number;
  readonly unit: "weeks" | "months";
  readonly lengthIfAgreed: number | undefined;
  /** Before 2017 only the start of the action had to fall inside; once begun the mandate stayed open. */
  readonly openOnceBegun: boolean;
}

/** How long a ballot's support lasts, s234. Chosen by the date the ballot opened. */
export const mandate: readonly Dated<Mandate>[] = [
  {
    from: ever,
    value: { length: 4, unit: "weeks", lengthIfAgreed: 8, openOnceBegun: true },
    certainty: "unverified",
    source: "TULRCA 1992 s234, before the Trade Union Act 2016",
  },
  {
    from: act2016,
    value: { length: 6, unit: "months", lengthIfAgreed: 9, openOnceBegun: false },
    certainty: "published",
    source: "TULRCA 1992 s234 as amended by the Trade Union Act 2016 s9",
  },
  {
    from: act2025,
    value: { length: 12, unit: "months", lengthIfAgreed: undefined, openOnceBegun: false },
    certainty: "published",
    source: "TULRCA 1992 s234 as amended by the Employment Rights Act 2025",
  },
];

/** Share of those entitled who must vote, s226(2)(a)(iia); 0 for no rule. Chosen by the date the ballot opened. */
export const turnoutNeeded: readonly Dated<number>[] = [
  {
    from: ever,
    value: 0,
    certainty: "published",
    source: "TULRCA 1992 s226, before the Trade Union Act 2016",
  },
  {
    from: act2016,
    value: 0.5,
    certainty: "published",
    source: "TULRCA 1992 s226 as amended by the Trade Union Act 2016 s2",
    doubt: "Its repeal waits for electronic balloting, expected in August 2026 and not confirmed in force.",
  },
];

/** Share of those entitled who must vote yes in important public services, s226(2A). Chosen by the date it opened. */
export const supportNeeded: readonly Dated<number>[] = [
  {
    from: ever,
    value: 0,
    certainty: "published",
    source: "TULRCA 1992 s226, before the Trade Union Act 2016",
  },
  {
    from: act2016,
    value: 0.4,
    certainty: "published",
    source: "TULRCA 1992 s226(2A), inserted by the Trade Union Act 2016 s3",
  },
  {
    from: act2025,
    value: 0,
    certainty: "published",
    source: "Employment Rights Act 2025: the 40% rule gone for ballots opening on or after 18 February 2026",
  },
];

/** Agency workers may not be supplied to do the work of those on strike. Chosen by the day of the work. */
const agencySupplyBarred: readonly Dated<boolean>[] = [
  {
    from: day("2004-04-06"),
    value: true,
    certainty: "unverified",
    source: "Conduct of Employment Agencies and Employment Businesses Regulations 2003 reg 7",
  },
  {
    from: day("2022-07-21"),
    value: false,
    certainty: "unverified",
    source: "SI 2022/852, which revoked reg 7",
  },
  {
    from: day("2023-08-10"),
    value: true,
    certainty: "unverified",
    source: "SI 2022/852 quashed; reg 7 back in force",
  },
];

/** Is it barred to supply agency workers for the work of those on strike, on this day? */
export const agencySupplyLaw = (on: Day): Dated<boolean> => inForce(agencySupplyBarred, on);
