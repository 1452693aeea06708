/** How senior, in the order juniors are promoted. Grades this list does not name belong to no rank. */
const ladder = [
  ["FY1"],
  ["FY2"],
  ["CT1", "ST1"],
  ["CT2", "ST2"],
  ["CT3", "ST3"],
  ["ST4"],
  ["ST5"],
  ["ST6"],
  ["ST7"],
  ["ST8"],
] as const;

/** The rung of a resident (junior) doctor's grade, 0 for FY1, or -1 for anybody else. */
export const rungOf = (grade: string): number =>
  ladder.findIndex((rung) => (rung as readonly string[]).includes(grade));

/** Is this a resident doctor, called a junior doctor before September 2024? */
export const isResident = (grade: string): boolean => rungOf(grade) >= 0;

export const isConsultant = (grade: string): boolean => grade === "consultant";

/** Every doctor who is neither resident nor consultant: specialty, associate specialist, locally employed. */
export const isSpecialty = (grade: string): boolean => grade === "SAS" || grade === "LED";

export const isDoctor = (grade: string): boolean =>
  isResident(grade) || isConsultant(grade) || isSpecialty(grade);
