/** One stage of a count, as its result sheet shows it. Votes are decimals written out; candidates are numbers from 1. */
export interface Stage {
  readonly stage: number;
  readonly action: "first" | "surplus" | "exclude";
  readonly who: readonly number[];
  readonly quota: string;
  /** In the order of the candidates. */
  readonly votes: readonly string[];
  readonly nonTransferable: string;
  /** Deemed elected, in order. */
  readonly electedSoFar: readonly number[];
  readonly excludedSoFar: readonly number[];
  readonly transfer?: {
    readonly papersExamined: number;
    readonly transferablePapers: number;
    /** Undefined where papers of several values move, each at its own. */
    readonly transferValue?: string;
  };
  /** An exclusion in its parts, in the order they were moved. */
  readonly subParcels?: readonly MovedParcel[];
  /** Elected without a quota, because one vacancy was left and nobody could catch them (STV51.2). */
  readonly electedByLastVacancyRule?: number;
  /** Elected without a quota, because as many were left as vacancies. */
  readonly remainingDeemedElected?: readonly number[];
  /** Whose exclusion, never carried out, would have left just as many as vacancies. */
  readonly closedByExcluding?: readonly number[];
}

export interface MovedParcel {
  readonly firstPreference: boolean;
  readonly value: string;
  readonly papers: number;
  readonly nonTransferablePapers: number;
  readonly deemedElected: readonly number[];
}

/** A whole number of parts as a decimal: 70149 hundredths are 701.49. */
export function decimal(parts: number, of: number): string {
  const places = Math.round(Math.log10(of));
  if (places === 0) return String(parts);
  const whole = Math.floor(parts / of);
  return `${whole}.${String(parts - whole * of).padStart(places, "0")}`;
}
