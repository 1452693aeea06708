import type { Hospital } from "#exchange";
import { day } from "#time";
import { demoNotes, demoTitle } from "#wording";
import type { DemoFacts } from "#wording";
import { examples, movedTo } from "./action/examples.ts";
import { turnoutHistory } from "./action/turnout-history.ts";
import { drawRota } from "./duties/draw-rota.ts";
import { windowAround } from "./duties/window.ts";
import { catchmentOf } from "./homes/catchment.ts";
import { drawPatients } from "./homes/draw-patients.ts";
import { drawList } from "./list/draw-list.ts";
import { publishedList } from "./list/published-list.ts";
import { licenceLine } from "./published.ts";
import { stream } from "./random.ts";
import { drawBookings } from "./sessions/draw-bookings.ts";
import { drawSessions } from "./sessions/draw-sessions.ts";
import { jobPlans } from "./sessions/job-plans.ts";
import { halfDaysOf, workload } from "./sessions/workload.ts";
import type { DemoSettings } from "./settings.ts";
import { drawStaff } from "./staff/draw-staff.ts";
import { establish } from "./staff/establishment.ts";
import { tinyHospital } from "./tiny.ts";
import { sitesOf, trustFacts } from "./trust.ts";

/** The month whose waiting list every example is drawn from. */
const listPublishedFor = day("2026-01-31");

/** Thrown for a trust without a published waiting list, with some that have one. */
export class UnknownTrust extends Error {
  constructor(trust: string) {
    super(`no waiting list was published for the trust ${trust}`);
    this.name = "UnknownTrust";
  }
}

/**
 * A made-up hospital whose waiting list, staff and catchment are drawn from the published figures of a trust. The same
 * settings give the same hospital, on any machine.
 * @throws UnknownTrust
 */
export function drawHospital(settings: DemoSettings): Hospital {
  if (settings.example === "tiny") return tinyHospital();
  const { scale, seed } = settings;
  const trust = trustFacts(settings.trust);
  const list = publishedList(settings.trust);
  if (!trust || !list) throw new UnknownTrust(settings.trust);
  const example = movedTo(examples[settings.example], settings.date ?? examples[settings.example].asOf);
  const { action, asOf, terms } = example;
  const window = windowAround(action.start, action.end);

  const catchment = catchmentOf(trust);
  const { patients, pathways } = drawPatients(drawList(list, asOf, scale, seed), catchment, {
    asOf,
    seed,
    onlyChildren: trust.onlyChildren,
  });

  const sites = sitesOf(trust);
  const siteIds = sites.map(({ siteId }) => siteId);
  const demands = workload(trust, list);
  const posts = establish(trust, halfDaysOf(demands), scale, example.name);
  const departments = drawStaff(posts, { example: example.name, siteId: siteIds[0], seed });
  const rota = drawRota(departments, { window, terms, scale, seed, asOf });

  const plans = jobPlans(departments, demands, scale);
  const sessions = drawSessions(plans, rota.seniors, window, siteIds, stream(seed, "sessions"));
  const bookings = drawBookings(sessions, pathways, patients, asOf, stream(seed, "bookings"));

  const facts: DemoFacts = {
    trust: trust.name,
    example: example.name,
    asOf,
    listPublishedFor,
    scale,
    seed,
    isCatchmentPublished: catchment.isPublished,
    broken: rota.broken,
    licenceLine,
  };
  return {
    name: `${settings.trust.toLowerCase()}-${example.name}`,
    title: demoTitle(facts),
    notes: demoNotes(facts),
    asOf,
    sites,
    staff: rota.staff,
    shiftTypes: rota.shiftTypes,
    duties: rota.duties,
    patterns: rota.patterns,
    agreements: [],
    coverNeeds: rota.coverNeeds,
    wishes: rota.wishes,
    sessions,
    patients,
    pathways,
    bookings,
    actions: [action],
    turnoutHistory: turnoutHistory(departments, asOf, stream(seed, "turnout")),
    packageRest: { licenses, sources },
  };
}

const licenses = [
  {
    name: "OGL-UK-3.0",
    title: "Open Government Licence v3.0",
    path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
];
const sources = [
  {
    title: "NHS England, referral to treatment waiting times, January 2026",
    path: "https://www.england.nhs.uk/statistics/statistical-work-areas/rtt-waiting-times/",
  },
  {
    title: "MHCLG, English indices of deprivation 2025",
    path: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025",
  },
  { title: "ONS, Census 2021", path: "https://www.ons.gov.uk/census" },
];
