import type { Person, Role } from "#access";

const roleNames: Readonly<Record<Role, string>> = {
  rota_coordinator: "Rota coordinator",
  department_lead: "Department lead",
  operations_director: "Operations director",
  booking_manager: "Booking manager",
  medical_director: "Medical director",
  doctor: "Doctor",
  trust_member: "Member of the trust or of the public",
};

export const roleSays = (role: string): string => roleNames[role as Role] ?? role.replaceAll("_", " ");

const roleHints: Readonly<Record<Role, string>> = {
  rota_coordinator: "every rota, hours and pay; no patients",
  department_lead: "the rota, the lists and the displaced patients of one department",
  operations_director: "the whole plan, the lists and the cost",
  booking_manager: "the lists and the patients to rebook",
  medical_director: "rotas, cover, lists and protected patients",
  doctor: "your own page: weeks, hours, pay and breaches",
  trust_member: "the summary and who bears it, with small numbers hidden",
};

export const roleHint = (role: Role): string => roleHints[role];

const deeds: Readonly<Record<string, string>> = {
  "hospital.read": "Hospital folder read",
  "plan.kept": "Plan kept",
  "ledger.opened": "Ledger of displaced bookings opened",
  "decision.accepted": "Decision: accepted",
  "decision.declined": "Decision: declined",
  "session.opened": "Signed in",
  "session.ended": "Signed out",
  "patients.read": "List of patients read",
  "patient.read": "A patient's story read",
};

/** Words of pages that belong to no single topic. */
export const pageWords = {
  menu: {
    overview: "Overview",
    rota: "Rota",
    cover: "Cover",
    lists: "Lists",
    rebooking: "Rebooking",
    fairness: "Fairness",
    decisions: "Decisions",
    trail: "Audit trail",
    own: "My page",
  },
  signIn: "Sign in",
  toOverview: "Go to the overview",
  signedInAs: ({ role, department, subject }: Person): string => {
    if (role === "department_lead") return `${roleNames[role]}, ${department ?? "no department"}`;
    return role === "doctor" ? `${roleNames[role]} ${subject}` : roleNames[role];
  },
  signInPage: {
    title: "Sign in",
    demoHeading: "This is a demonstration",
    demo: "The hospital is made up, and you may choose who to be. Nothing here is about a real patient or doctor.",
    real: "A hospital signs its staff in through its own identity provider. That connection is not built yet.",
    role: "Who are you today?",
    department: "Department",
    departmentHint: "For a department lead",
    noDepartment: "Choose a department",
    staffId: "Staff id",
    staffIdHint: (some: readonly string[]): string =>
      some.length === 0 ? "For a doctor" : `For a doctor, such as ${some.join(", ")}`,
    submit: "Sign in",
    chooseRole: "Choose who you are today",
    chooseDepartment: "Choose the department you lead",
    noSuchDoctor: "Enter the staff id of a doctor of this hospital",
    why: "Signed in for a demonstration",
  },
  signOutPage: {
    title: "Do you want to sign out?",
    says: "Your session ends here and on every other page you have open.",
    submit: "Sign out",
    why: "Signed out",
  },
  overviewPage: {
    title: (hospital: string): string => hospital,
    noPlan: "No strike plan has been made for this hospital yet.",
    howToPlan: "Make one with",
    numbers: "The hospital in numbers",
    rowsOf: (table: string): string => `Rows of the table ${table} of the hospital folder.`,
  },
  rotaPage: {
    title: (department: string, week: string, breaches: number | undefined): string =>
      `${department}, week of ${week}${breaches === undefined ? "" : `: ${breaches === 0 ? "no breaches" : breaches === 1 ? "1 breach" : `${breaches} breaches`}`}`,
    none: "There is nobody on the rota",
    caption: (department: string, week: string): string => `Rota of ${department}, week of ${week}`,
    department: "Department",
    week: "Week of",
    show: "Show",
    before: "The week before",
    after: "The week after",
    moreDoctors: (from: number, to: number, of: number): string => `Doctors ${from} to ${to} of ${of}`,
    marked:
      "A duty that breaks a rule of the contract, alone or with others, is marked with a triangle and the word breach. Open the doctor's page for the clause and what to do.",
    notJudged: "The rota has not been checked against a contract yet.",
    weekPages: "Weeks",
    doctorPages: "Doctors",
  },
  doctorPage: {
    weeks: "Weeks",
    caption: "Duties week by week",
    week: "Week of",
    hours: "How the hours of a week are counted",
    hoursHow:
      "Time really lived from start to end of each shift that starts in the week, breaks included, and the work expected while on call. The night the clocks change counts as it was.",
    noDuties: "No duties are on the rota.",
    grade: "Grade",
    department: "Department",
    fullTime: "Share of full time",
    contract: "Contract",
    notNamed: "not named in the folder",
    optedOut: "Opted out of the 48-hour average",
    yes: "Yes",
    no: "No",
    next: "Back to the rota",
  },
  trailPage: {
    title: (sound: boolean, entries: number): string =>
      sound
        ? `The audit trail is whole: ${entries === 1 ? "1 entry" : `${entries.toLocaleString("en-GB")} entries`}`
        : "The audit trail has been tampered with",
    fault: (seq: number): string =>
      `The first thing wrong is at entry ${seq}. Tell whoever answers for information governance.`,
    lead: "Who did what, when and why. Entries are only ever added; each carries the fingerprint of the one before, and everything kept is held against its entry.",
    head: "Write this down outside the database, so that a cut-off end would be noticed:",
    entries: "Entries",
    caption: "Newest entries first",
    columns: ["Entry", "When", "Who", "What", "Thing", "Why", "Fingerprint after"],
    empty: "Nothing has been recorded yet.",
    older: "Older entries",
    newest: "Newest entries",
    pages: "Entries",
    deed: (what: string): string => deeds[what] ?? what,
    foot: "Signing in and out is recorded too, and so is each look at a list of patients.",
  },
  helpPage: {
    title: "Help and words",
    lead: "Sevenday plans a hospital's rota, its cover through a strike, and new dates for the patients who must move. It proposes and explains; a named person decides.",
    howHeading: "How to read these pages",
    how: [
      "Every number has a link, How we know, that says which table or clause it comes from.",
      "What is estimated is given as a range, and says so.",
      "A breach is marked with a triangle and the word, never by colour alone.",
      "Every picture has a table of the same numbers.",
      "Small numbers about patients are hidden, so that nobody can be recognised.",
      "Nothing is kept about anybody's union or their intention to strike. Turnout is of groups of at least 10.",
    ],
    wordsHeading: "Words",
  },
  accessibilityPage: {
    title: "Accessibility statement for Sevenday",
    sections: [
      {
        title: "What you should be able to do",
        says: ["We want as many people as possible to be able to use this service. You should be able to:"],
        points: [
          "zoom in up to 400% without losing anything",
          "use every page with a keyboard alone",
          "use every page with JavaScript switched off",
          "use it with a screen reader, with each picture's numbers in a table beside it",
          "print any page",
        ],
      },
      {
        title: "How accessible it is",
        says: [
          "This service is tested against the Web Content Accessibility Guidelines version 2.2, level AA. Every page is checked by an accessibility engine at the width of a phone and of a desk each time the program is changed.",
          "Wide tables scroll sideways inside a region of their own, which the keyboard can reach. We know of no other part that does not comply. No screen reader user has tested it yet, so this statement says what was tested and claims no more.",
        ],
        points: [],
      },
      {
        title: "If something does not work for you",
        says: [
          "Tell whoever runs this service at your trust, and say what you were doing and what you use to browse.",
          "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with the answer you get, contact the Equality Advisory and Support Service.",
        ],
        points: [],
      },
      {
        title: "How it was tested",
        says: [
          "This statement was prepared on 22 November 2026. The pages were tested that day with an automated engine, a keyboard, and JavaScript switched off, in Chromium on Linux.",
        ],
        points: [],
      },
    ],
  },
  asOf: (date: string): string => `Data as it stood on ${date}.`,
  tooLong: (most: number): string => `Say it in ${most.toLocaleString("en-GB")} characters or fewer`,
  reference: (requestId: string): string => `If you report this, quote ${requestId}.`,
  errors: {
    400: { title: "That request could not be read", says: ["Go back and try again."] },
    401: { title: "Sign in first", says: ["This needs a session that has not ended."] },
    403: {
      title: "You cannot see this page",
      says: [
        "Your role does not give you access to it, or the page was open too long before you sent it.",
        "If you need it for your work, ask whoever manages access at your trust.",
      ],
    },
    404: { title: "Page not found", says: ["Check the address, or start from the overview."] },
    409: {
      title: "Somebody else was first",
      says: [
        "This was decided or given away since you opened the page. Nothing of what you sent has been kept.",
        "Open the page again to see how it stands now.",
      ],
    },
    429: { title: "Too many requests", says: ["Wait a minute, then try again."] },
    500: {
      title: "Sorry, there is a problem with the service",
      says: ["Nothing you sent has been half kept. Try again later."],
    },
  } satisfies Readonly<Record<number, { readonly title: string; readonly says: readonly string[] }>>,
} as const;
