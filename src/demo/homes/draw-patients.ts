import type { Pathway, Patient } from "#patients";
import type { Day } from "#time";
import { yearOf } from "#time";
import * as assumed from "../assumptions/people.ts";
import { longWaitGap, pathwaysAPerson } from "../assumptions/list.ts";
import type { Unclaimed } from "../list/draw-list.ts";
import type { Random } from "../random.ts";
import { stream } from "../random.ts";
import type { AgeGroup } from "./ages.ts";
import { agesIn } from "./ages.ts";
import type { Catchment, Neighbourhood } from "./catchment.ts";
import { ethnicGroups } from "./catchment.ts";
import { needsOf } from "./needs.ts";
import type { WhoWaits } from "./who-waits.ts";
import { whoWaits } from "./who-waits.ts";

interface Settings {
  readonly asOf: Day;
  readonly seed: number;
  /** A children's hospital, whose list has hardly an adult. */
  readonly onlyChildren: boolean;
}

/**
 * People for a list, 1.19 pathways each: every person's home, age, sex and needs, and whose each pathway is. Nobody
 * waits twice in one treatment function, no man waits for gynaecology, and a child's second pathway is a child's.
 */
export function drawPatients(
  unclaimed: readonly Unclaimed[],
  catchment: Catchment,
  { asOf, seed, onlyChildren }: Settings,
): { patients: Patient[]; pathways: Pathway[] } {
  const random = stream(seed, "patients");
  const who = whoWaits(mixOf(unclaimed), decilesOf(catchment), onlyChildren);
  const people = Math.round(unclaimed.length / pathwaysAPerson.value);
  const order = random.shuffled(unclaimed);
  const patients: Patient[] = [];
  const others: Record<string, { patient: Patient; waitsFor: Set<string> }[]> = {};
  const owner = new Map<string, string>();
  for (const pathway of order.slice(0, people)) {
    const { patient, group } = drawPatient(`p${patients.length + 1}`, pathway, catchment, who, asOf, random);
    patients.push(patient);
    owner.set(pathway.pathwayId, patient.patientId);
    (others[kindOf(patient.sex, group)] ??= []).push({
      patient,
      waitsFor: new Set([pathway.treatmentFunction]),
    });
  }
  for (const pathway of order.slice(people)) {
    const tfc = pathway.treatmentFunction;
    const group = drawGroup(tfc, 5, who, random);
    const sex = random.chance(who.women(tfc, group)) ? "female" : "male";
    const alike = others[kindOf(sex, group)] ?? Object.values(others)[0];
    let other = random.pick(alike);
    for (let tries = 0; tries < 20 && other.waitsFor.has(tfc); tries++) other = random.pick(alike);
    other.waitsFor.add(tfc);
    owner.set(pathway.pathwayId, other.patient.patientId);
  }
  return {
    patients,
    pathways: unclaimed.map((pathway) => ({ ...pathway, patientId: owner.get(pathway.pathwayId)! })),
  };
}

const kindOf = (sex: string, group: AgeGroup): string => `${sex}/${group}`;

function drawGroup(tfc: string, decile2019: number, who: WhoWaits, random: Random): AgeGroup {
  const [young, adult] = who.ages(tfc, decile2019);
  const at = random.next();
  return at < young ? 0 : at < young + adult ? 1 : 2;
}

function drawPatient(
  patientId: string,
  pathway: Unclaimed,
  catchment: Catchment,
  who: WhoWaits,
  asOf: Day,
  random: Random,
): { patient: Patient; group: AgeGroup } {
  const home = drawHome(catchment, asOf - pathway.clockStart >= 364, random);
  const group = drawGroup(pathway.treatmentFunction, home.decile2019, who, random);
  const age = agesIn(home.decile2019).draw(group, random);
  const ethnicGroup = drawEthnicGroup(home, random);
  const isDisabled = random.chance((home.disabled / Math.max(1, home.residents)) * [0.4, 0.8, 1.9][group]);
  const notice = assumed.noticeWanted.value;
  const furthest = assumed.furthest.value;
  const patient: Patient = {
    patientId,
    birthYear: yearOf(asOf) - age,
    sex: random.chance(who.women(pathway.treatmentFunction, group)) ? "female" : "male",
    ethnicCategory: random.chance(assumed.ethnicityNotStated.value) ? "not_stated" : ethnicGroup,
    imdDecile: home.decile,
    lsoa: home.lsoa,
    needs: needsOf({ ethnicGroup, isDisabled, group }, random),
    latitude: home.latitude,
    longitude: home.longitude,
    unavailable: awayOf(asOf, random),
    noticeDays: random.chance(notice.asked) ? random.pick(notice.days) : undefined,
    furthestKm: random.chance(furthest.asked) ? random.pick(furthest.km) : undefined,
  };
  return { patient, group };
}

/** The most deprived wait over a year more often: their homes are kept a little likelier among the longest waits. */
function drawHome(catchment: Catchment, isLongWait: boolean, random: Random): Neighbourhood {
  for (;;) {
    const home = catchment.draw(random);
    const turnedAway = ((home.decile - 1) / 9) * (1 - 1 / longWaitGap.value);
    if (!isLongWait || !random.chance(turnedAway)) return home;
  }
}

function drawEthnicGroup(home: Neighbourhood, random: Random): string {
  let at = random.next() * home.ethnic.reduce((a, b) => a + b, 0);
  const group = home.ethnic.findIndex((people) => (at -= people) < 0);
  return ethnicGroups[group] ?? "white";
}

function awayOf(asOf: Day, random: Random): { from: Day; to: Day }[] {
  const { share, days } = assumed.away.value;
  if (!random.chance(share)) return [];
  const from = asOf + 1 + random.below(70);
  return [{ from, to: from + random.pick(days) - 1 }];
}

function mixOf(unclaimed: readonly Unclaimed[]): Map<string, number> {
  const mix = new Map<string, number>();
  for (const { treatmentFunction } of unclaimed)
    mix.set(treatmentFunction, (mix.get(treatmentFunction) ?? 0) + 1);
  return mix;
}

/** How the catchment divides among the deciles of 2019, those of the age table. */
function decilesOf(catchment: Catchment): number[] {
  const deciles = Array.from({ length: 10 }, () => 0);
  catchment.neighbourhoods.forEach((place, i) => (deciles[place.decile2019 - 1] += catchment.weights[i]));
  const total = deciles.reduce((a, b) => a + b, 0);
  return deciles.map((weight) => weight / total);
}
