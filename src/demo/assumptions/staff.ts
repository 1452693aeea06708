import { chosen, published } from "./assumed.ts";

/** Doctors' share of all FTE in acute trusts, and the least and most taken from a trust's own return of 2018. */
export const doctorShare = published(
  { usual: 0.123, least: 0.05, most: 0.2 },
  "12.3% in June 2018, quartiles 10.7 and 14.1; the bounds are ours",
);

/** Doctors have grown faster than other staff since 2018: about 790 FTE are known of the median trust. */
export const growthSince2018 = chosen(
  1.049,
  "brings Surrey and Sussex's 2018 share to about 790 doctor FTE in 2025",
);

/** Shares of doctors' FTE: residents 370 to 400, consultants 320 to 340, specialty and locally employed 60 to 90 of 790. */
export const mix = chosen(
  { resident: 385 / 790, consultant: 330 / 790, specialty: 75 / 790 },
  "residents are about half of hospital doctors",
);

/** Share who work less than full time, and the fractions they work. */
export const lessThanFullTime = chosen(
  {
    "april-2016": { resident: 0.1, consultant: 0.2, local: 0.08 },
    "june-2026": { resident: 0.19, consultant: 0.24, local: 0.08 },
    fractions: [0.8, 0.8, 0.8, 0.8, 0.7, 0.6, 0.6, 0.5],
  },
  "part-time training has grown from about a tenth to about a fifth",
);

/** Share who have signed out of the 48-hour week. */
export const optedOut = chosen(0.03, "few residents do");

/** Weekdays of the thirteen weeks on leave, as a chance for each calm week. */
export const leave = chosen(
  { secondWeek: 0.8, studyDays: 6, studyShare: 0.85, seniorWeek: 0.15 },
  "27 to 32 days of annual leave and 15 to 30 of study leave a year",
);
