import type { Certainty, Reading } from "#contract";
import type { ClockTime, Day } from "#time";

/** Where a term or a figure of pay comes from, and how sure we are of it. */
export interface Warrant {
  readonly clause: string;
  /** Short name of a public source; `paySources` gives its address. */
  readonly source: string;
  readonly certainty: Certainty;
  /** What the sources leave open, in a sentence. */
  readonly doubt?: string;
}

/** A figure in pounds, or a share of one, as a decimal string. */
export type Amount = string;

/** An exact share: weekends a week, one duty in six and a half. Never a float. */
export type Ratio = readonly [over: number, under: number];

/** One element of pay: the line it becomes, its warrant, and its figures. */
export type Element<T> = Warrant & { readonly label: string } & T;

/** One point of a published scale. */
export interface PayPoint {
  readonly point: string;
  /** Grades paid at it where no point is named. */
  readonly grades: readonly string[];
  /** Pounds a year, full time; undefined where no value was published. */
  readonly basic: Amount | undefined;
  /** On-call availability as the circular prints it; undefined to take the share of basic. */
  readonly onCall?: Amount;
  /** Weekend allowance in cash, where a table prints it, by the share of basic it stands for. */
  readonly weekend?: Readonly<Record<Amount, Amount>>;
  /** Where it differs from the table's own. */
  readonly certainty?: Certainty;
}

/** A published scale and the day it takes effect. A later row with the same day is a reissue and replaces it. */
export interface PointTable extends Warrant {
  readonly from: Day;
  /** The last day the scale was published for; used beyond it, its figures are marked unverified. */
  readonly upTo?: Day;
  readonly points: readonly PayPoint[];
}

/** A daily window of London's clock. `to` may exceed 1440: the next morning. */
export interface ClockWindow {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** Terms of the 2016 contract family: a nodal point, paid by average weekly hours with enhancements on top. */
export interface TcsTerms {
  readonly method: "average-hours";
  readonly basic: Element<{ readonly weeklyHours: number }>;
  readonly additionalHours: Element<{ readonly upTo: number; readonly upToOptedOut: number }>;
  readonly nightEnhancement: Element<{
    readonly share: Amount;
    readonly window: ClockWindow;
    /** A shift that starts in `starts` and lasts long enough is enhanced whole, up to `until` in the morning. */
    readonly longNight: {
      readonly starts: ClockWindow;
      readonly leastMinutes: number;
      readonly until: ClockTime;
      /** Past `until`: are the hours before it enhanced, or does the whole-shift rule fall away? */
      readonly past: "hours-until" | "must-finish";
    };
    /** A shift that ends after midnight and by this hour is enhanced whole. */
    readonly lateFinish: { readonly after: ClockTime; readonly by: ClockTime } | undefined;
  }>;
  readonly weekendAllowance: Element<{
    /** Most frequent first; the first one reached pays. Less often than the last pays nothing. */
    readonly bands: readonly {
      readonly atLeast: Ratio;
      readonly share: Amount;
      readonly certainty: Certainty;
    }[];
  }>;
  readonly onCallAllowance: Element<{ readonly share: Amount }>;
  readonly ltftAllowance: Element<{ readonly amount: Amount }> | undefined;
  readonly londonWeighting: Element<{ readonly zones: Readonly<Record<string, Amount>> }>;
  readonly premium: Element<{ readonly amounts: Readonly<Record<string, Amount>> }>;
  /** Average weekly hours are rounded up to this many minutes before they are priced. */
  readonly rounding: Warrant & { readonly minutes: number };
  /** Divisor of a year's pay that gives an hour's: days a year over days a week, times weekly hours. */
  readonly hourly: Warrant & { readonly daysAYear: number; readonly weeklyHours: number };
}

export type FullTimeBand = "3" | "2A" | "2B" | "1A" | "1B" | "1C" | "none";
export type PartTimeBand = "3" | "FA" | "FB" | "FC" | "none";

/** Thresholds of one banding flowchart. Frequencies are weekends or on-calls a week or a weekday, as exact ratios. */
interface BandingLimits {
  /** Share of duty outside the plain window above which a pattern counts as antisocial. */
  readonly outOfHours: Ratio;
  readonly weekends: Ratio;
  readonly onCallOften: Ratio;
}

/** The lower branch asks twice more how often the on-call comes: with leave covered, and without. */
interface LowerBandingLimits extends BandingLimits {
  readonly onCallSometimes: Ratio;
  readonly onCallAlone: Ratio;
}

/** Terms of the 2002 contract: a point of a scale, multiplied by the band the working pattern falls in. */
export interface BandingTerms {
  readonly method: "banding";
  readonly basic: Element<object>;
  readonly supplement: Element<{
    readonly fullTime: Readonly<Record<FullTimeBand, Amount>>;
    readonly partTime: Readonly<Record<PartTimeBand, Amount>>;
    /** An unbanded FY1 and a GP practice placement. */
    readonly unbandedFY1: Amount;
    readonly gpPlacement: Amount;
  }>;
  /** The share of full-time basic that average actual hours earn. */
  readonly hoursBands: Warrant & {
    readonly bands: readonly { readonly band: string; readonly from: number; readonly share: Amount }[];
    readonly below: number;
  };
  readonly flowchart: Warrant & {
    /** More actual hours a week than this is never compliant. */
    readonly mostActualHours: number;
    readonly moreThanHours: number;
    readonly plain: ClockWindow;
    readonly plainPartTime: ClockWindow;
    /** Counted as a weekend's work from Friday at `from` to Monday at `to`. */
    readonly weekend: { readonly fridayFrom: ClockTime; readonly mondayTo: ClockTime };
    readonly over48: BandingLimits;
    readonly upTo48: LowerBandingLimits;
    readonly partTime: LowerBandingLimits;
    /** Work after this hour on this share of duties, for at least this long, is what criterion R asks. */
    readonly criterionR: {
      readonly after: ClockTime;
      readonly leastMinutes: number;
      readonly shareOfDuties: Ratio;
    };
    /** What makes a rota with on-calls a hybrid rather than an on-call rota. */
    readonly nightShift: { readonly window: ClockWindow; readonly leastMinutes: number };
    /** Thresholds one commercial calculator used where leave is not prospectively covered. */
    readonly withoutProspectiveCover: {
      readonly often: Ratio;
      readonly sometimes: Ratio;
      readonly sometimesFY1: Ratio;
    };
    readonly aloneWithProspectiveCover: { readonly any: Ratio; readonly FY1: Ratio };
  };
  /** How the clauses begin whose breach makes Band 3: the New Deal's do, the Regulations' beside them do not. */
  readonly bandThreeClauses: string;
}

/** Terms of the offer of 31 March 2016: windows of the clock at a premium, no allowance for weekends as such. */
export interface OfferTerms {
  readonly method: "clock-premiums";
  readonly basic: Element<{ readonly weeklyHours: number }>;
  readonly additionalHours: Element<{ readonly upTo: number; readonly upToOptedOut: number }>;
  readonly nights: Element<{ readonly share: Amount; readonly window: ClockWindow }>;
  readonly sundays: Element<{ readonly share: Amount; readonly window: ClockWindow }>;
  readonly saturdayEvenings: Element<{ readonly share: Amount; readonly window: ClockWindow }>;
  readonly saturdayDays: Element<{
    readonly share: Amount;
    readonly window: ClockWindow;
    readonly atLeast: Ratio;
  }>;
  readonly onCallAllowance: Element<{
    readonly bands: readonly { readonly atLeast: Ratio; readonly share: Amount }[];
  }>;
  readonly premium: Element<{ readonly amounts: Readonly<Record<string, Amount>> }>;
}

/** Terms paid from a scale alone: nothing that depends on the rota is held. */
export interface ScaleTerms {
  readonly method: "scale";
  readonly basic: Element<object>;
}

export type PayTerms = TcsTerms | BandingTerms | OfferTerms | ScaleTerms;

/** Everything a rulebook says of pay, dated: `#pay` resolves it to the book in force on a day. */
export interface DatedPay {
  readonly contract: string;
  readonly terms: readonly { readonly from: Day; readonly value: PayTerms }[];
  readonly points: readonly PointTable[];
  readonly readings: readonly Reading[];
  /** Contracts whose pay points are named alike, so that one's `pay_point` can be read under another. */
  readonly family: string;
}
