/**
 * Three things the foundation trust rules leave open. A returning officer may change each; the result names what was
 * used.
 */
export interface Readings {
  /** STV50.12: which set goes in one operation where several may. Officers sometimes take a smaller one. */
  readonly excludeTogether: "largest" | "smallest";
  /** When a candidate who reaches the quota during an exclusion is deemed elected. */
  readonly electDuringExclusion: "after-each-sub-parcel" | "after-the-exclusion";
  /** STV51.2 met by two level candidates: elect neither and exclude one, or settle the tie there and then. */
  readonly levelForLastVacancy: "elect-neither" | "settle-at-once";
}

export const usualReadings: Readings = {
  excludeTogether: "largest",
  electDuringExclusion: "after-each-sub-parcel",
  levelForLastVacancy: "elect-neither",
};

/** Every reading there is, for a command's help and its errors. */
export const readingChoices: { readonly [Name in keyof Readings]: readonly Readings[Name][] } = {
  excludeTogether: ["largest", "smallest"],
  electDuringExclusion: ["after-each-sub-parcel", "after-the-exclusion"],
  levelForLastVacancy: ["elect-neither", "settle-at-once"],
};
