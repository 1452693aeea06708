import * as assumed from "../assumptions/people.ts";
import type { Random } from "../random.ts";
import type { AgeGroup } from "./ages.ts";

const interpreters: Readonly<Record<string, number>> = assumed.interpreter.value;

/** Things to arrange for a patient, in the words the hospital folder uses. */
export function needsOf(
  person: { readonly ethnicGroup: string; readonly isDisabled: boolean; readonly group: AgeGroup },
  random: Random,
): string[] {
  const among = (chances: { disabled: number; others: number }): number =>
    person.isDisabled ? chances.disabled : chances.others;
  const chances: readonly (readonly [need: string, chance: number])[] = [
    ["interpreter", interpreters[person.ethnicGroup] ?? 0],
    ["wheelchair", among(assumed.wheelchair.value)],
    ["learning_disability", among(assumed.learningDisability.value)],
    ["carer", among(assumed.carer.value)],
    ["hearing_or_sight", among(assumed.hearingOrSight.value)],
    ["transport", assumed.transport.value[person.group]],
    ["no_internet", assumed.noInternet.value[person.group]],
  ];
  return chances.filter(([, chance]) => random.chance(chance)).map(([need]) => need);
}
