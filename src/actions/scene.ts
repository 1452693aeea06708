import { InputProblems } from "#exchange";
import type { Hospital } from "#exchange";
import { Rota } from "#rota";
import type { Period } from "#rota";
import { standDownPolicies } from "#solve";
import type { StandDownPolicy } from "#solve";
import { mondayOf, sundayOf } from "#time";
import type { PlanRequest, PlanStep, Setting } from "./setting.ts";
import { settingOf } from "./setting.ts";
import { standingPolicy } from "./standing.ts";

/** One hospital, one action, seen from one day: what every step of the story is told. */
export interface Scene {
  readonly hospital: Hospital;
  readonly setting: Setting;
  readonly rota: Rota;
  /** The whole weeks around every duty. */
  readonly period: Period;
  /** What lists are stood down by. */
  readonly policy: StandDownPolicy;
  /** Tells that a step begins. */
  readonly begins: (step: PlanStep) => void;
}

/** Throws `InputProblems` where the request does not fit the folder. */
export function sceneOf(request: PlanRequest): Scene {
  const { hospital, progress = () => {} } = request;
  const setting = settingOf(request);
  const { action } = setting;
  const rota = new Rota(hospital.duties);
  return {
    hospital,
    setting,
    rota,
    period: rota.period() ?? { from: mondayOf(action.start), to: sundayOf(action.end) },
    policy: policyOf(request.policy ?? standingPolicy(action.start)),
    begins: progress,
  };
}

function policyOf(id: string): StandDownPolicy {
  const found = standDownPolicies.find((policy) => policy.id === id);
  if (found) return found;
  const known = standDownPolicies.map((policy) => policy.id);
  throw new InputProblems([
    {
      file: "--policy",
      what: "there is no such policy for standing down",
      found: id,
      expected: `one of ${known.join(", ")}`,
      maybe: `give --policy ${known[0]}`,
    },
  ]);
}
