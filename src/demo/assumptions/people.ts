import { chosen, published } from "./assumed.ts";

/** Shares of patients aged 0 to 18, 19 to 64, 65 and over. */
export const ageGroups = published(
  [0.11, 0.56, 0.33] as const,
  "NHS England, first release of the list by age, July 2025",
);
export const women = published(0.57, "NHS England, first release of the list by sex, July 2025");

export const ethnicityNotStated = chosen(0.08, "about one hospital record in twelve lacks an ethnic group");

/** Chance that an interpreter is to be booked. */
export const interpreter = chosen(
  { white: 0.012, mixed: 0.02, asian: 0.09, black: 0.05, other: 0.13 },
  "near the Census 2021 shares who speak English not well or at all",
);
/** Chances among people recorded as disabled in the Census, and among the rest. */
export const wheelchair = chosen({ disabled: 0.12, others: 0.006 }, "1.2m wheelchair users in England");
export const learningDisability = chosen({ disabled: 0.06, others: 0.004 }, "about 2% of adults");
export const carer = chosen({ disabled: 0.09, others: 0.01 }, "comes with a carer, or cares for someone");
export const hearingOrSight = chosen(
  { disabled: 0.1, others: 0.02 },
  "hearing loop, large print or British Sign Language",
);
/** Chances by age group: 0 to 18, 19 to 64, 65 and over. */
export const transport = chosen([0.02, 0.03, 0.14] as const, "patient transport is mostly older people's");
export const noInternet = chosen(
  [0, 0.025, 0.19] as const,
  "near the ONS shares of adults who do not use the internet",
);

/** Half were never asked; the others chose among these. */
export const noticeWanted = chosen(
  { asked: 0.55, days: [3, 7, 7, 7, 14, 14, 14, 21, 21] },
  "three weeks is the reasonable offer; many take less",
);
export const furthest = chosen(
  { asked: 0.5, km: [10, 20, 30, 30, 50, 80, 160] },
  "patients asked under PIDMAS name 50 or 100 miles or the whole country",
);
/** One range of dates in the coming weeks. */
export const away = chosen({ share: 0.09, days: [4, 7, 7, 14] }, "holidays, exams and care of others");
