/** Words of the field as this service uses them, for whoever meets them for the first time. */
export const glossary: readonly { readonly term: string; readonly means: string }[] = [
  {
    term: "Acting down",
    means: "A consultant or specialty doctor doing, for a time, what a resident doctor would do.",
  },
  {
    term: "Area",
    means: "A part of a hospital that must be kept safe at every hour, such as ED majors or the labour ward.",
  },
  { term: "Breach", means: "A duty, or several together, that a clause of the contract does not allow." },
  {
    term: "Clock start",
    means: "The day a patient's wait for treatment begins. Standing a list down never stops the clock.",
  },
  { term: "Cover", means: "The doctors an area has, hour by hour, against those it cannot do without." },
  {
    term: "Derogation",
    means: "An agreement, asked of the union by the employer, that named work goes on during a strike.",
  },
  { term: "Displaced", means: "A patient whose list or clinic was stood down." },
  { term: "LTFT", means: "Less than full time." },
  { term: "Non-resident on call", means: "Available by telephone and to come back, usually from home." },
  {
    term: "P1 to P4",
    means:
      "Clinical priority of an operation, from emergency (P1a, within a day) to more than 3 months (P4).",
  },
  { term: "Pathway", means: "A patient's way from referral to treatment." },
  {
    term: "Resident doctor",
    means: "A doctor in training or in a post of that level, called a junior doctor before September 2024.",
  },
  { term: "Stand down", means: "To call off a list or clinic, so that its patients need another date." },
  {
    term: "Turnout",
    means: "The share of a group who come to work. It is only ever known for groups of at least 10.",
  },
  {
    term: "Zero day",
    means: "A day on which a doctor is not to be rostered, to keep hours within the contract.",
  },
];
