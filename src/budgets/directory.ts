import { ownerships } from "#electives";
import type { Ownership } from "#electives";
import type { Day } from "#time";

export interface Provider {
  readonly id: string;
  readonly name: string;
  /** A fact for whoever wants it; nothing here or elsewhere weighs it. */
  readonly ownership: Ownership;
  readonly place: string;
  readonly source: string;
}

/** Providers in the order of their names. Ownership can be read and filtered by; it never moves anybody up or down. */
export const providersByName = (providers: readonly Provider[]): readonly Provider[] =>
  providers.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB") || (a.id < b.id ? -1 : 1));

/** How many providers each kind of owner has, none left out. */
export const countByOwnership = (providers: readonly Provider[]): ReadonlyMap<Ownership, number> =>
  new Map(ownerships.map((kind) => [kind, providers.filter(({ ownership }) => ownership === kind).length]));

/** A community or peer-support group. */
export interface CommunityGroup {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly does: string;
  readonly runBy: string;
  readonly ownership: Ownership;
  /** Who looked at it and when; undefined while nobody has. */
  readonly checked: { readonly by: string; readonly on: Day } | undefined;
  /** Steps, hearing loop, language, cost of getting there: what somebody needs to know before they go. */
  readonly access: readonly string[];
  readonly howToComplain: string | undefined;
  /** Treatment functions whose named clinical lead has approved it, and when. */
  readonly approvedBy: readonly {
    readonly treatmentFunction: string;
    readonly lead: string;
    readonly on: Day;
  }[];
  readonly free: boolean;
  readonly source: string;
}

export type NotListed =
  | "nobody-checked-it"
  | "checked-too-long-ago"
  | "access-not-told"
  | "no-way-to-complain"
  | "not-approved"
  | "costs-money";

/** A check holds this long. Ours: a trust may ask for one more often. */
export const checkHolds = { days: 365, source: "Sevenday's own figure", certainty: "ours" } as const;

/** Why a group may not be shown beside a new date for care of a treatment function on a day. Nothing: it may. */
export function whyNotListed(group: CommunityGroup, treatmentFunction: string, on: Day): NotListed[] {
  const { checked, access, howToComplain, approvedBy, free } = group;
  const approved = approvedBy.some((one) => one.treatmentFunction === treatmentFunction && one.on <= on);
  const reasons: readonly (readonly [NotListed, boolean])[] = [
    ["nobody-checked-it", checked === undefined || checked.on > on],
    ["checked-too-long-ago", checked !== undefined && on - checked.on > checkHolds.days],
    ["access-not-told", access.length === 0],
    ["no-way-to-complain", howToComplain === undefined],
    ["not-approved", !approved],
    ["costs-money", !free],
  ];
  return reasons.filter(([, applies]) => applies).map(([reason]) => reason);
}

/** The groups that may be shown, by name: the same for everybody, whatever their postcode or means. */
export const groupsToShow = (
  groups: readonly CommunityGroup[],
  treatmentFunction: string,
  on: Day,
): readonly CommunityGroup[] =>
  groups
    .filter((group) => whyNotListed(group, treatmentFunction, on).length === 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB") || (a.id < b.id ? -1 : 1));

/** What a person agreed that one group may be told, which they may take back at any time. */
export interface Consent {
  readonly groupId: string;
  readonly to: readonly ("name" | "telephone" | "what-they-wait-for")[];
  readonly givenOn: Day;
  readonly takenBackOn: Day | undefined;
}

/** What may be told to a group on a day: what was agreed for that very group, and nothing without it. */
export function mayTell(group: CommunityGroup, consents: readonly Consent[], on: Day): Consent["to"] {
  const live = consents.filter(
    ({ groupId, givenOn, takenBackOn }) =>
      groupId === group.id && givenOn <= on && on < (takenBackOn ?? Infinity),
  );
  return [...new Set(live.flatMap(({ to }) => to))];
}

/**
 * Two groups and a provider of which something public is known. Nobody has checked the groups for this directory, so
 * neither can be shown to a patient; neither shows that peer support takes the place of hospital care.
 */
export const publicExamples: readonly CommunityGroup[] = [
  {
    id: "pfg-doncaster",
    name: "PFG Doncaster",
    place: "Doncaster",
    does: "Peer support: walk in, the same day, run by people who have needed it",
    runBy: "its own members",
    ownership: "community",
    checked: undefined,
    access: [],
    howToComplain: undefined,
    approvedBy: [],
    free: true,
    source: "Now Then Magazine (nowthenmagazine.com)",
  },
  {
    id: "womencentre-calderdale",
    name: "WomenCentre Calderdale, Reaching Out",
    place: "Calderdale",
    does: "Support for women, mostly self-referred; about 5% came from mental-health services",
    runBy: "WomenCentre",
    ownership: "charity",
    checked: undefined,
    access: [],
    howToComplain: undefined,
    approvedBy: [],
    free: true,
    source: "evaluation of Reaching Out (docslib.org/doc/2004239)",
  },
];

export const publicProviders: readonly Provider[] = [
  {
    id: "inclusion-healthcare-leicester",
    name: "Inclusion Healthcare",
    ownership: "staff_mutual",
    place: "Leicester",
    source:
      "thirdsector.co.uk; cqc.org.uk (inspected 6 November 2014). Left the NHS under right to request after its 12 staff voted for it; a community interest company",
  },
];
