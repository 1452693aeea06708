/**
 * Made-up hospitals drawn from published figures: a waiting list, homes, staff, a rota, lists and clinics, and an
 * action. The same trust, example, date, scale and seed give the same hospital. What was published is in `published/`,
 * what had to be assumed in `assumptions/`.
 */
export { calibration, isChance, isClose, waitsOf } from "./calibration.ts";
export type { Compared } from "./calibration.ts";
export { drawHospital, UnknownTrust } from "./draw-hospital.ts";
export { exampleCalls } from "./example-calls.ts";
export { publishedList, publishedTrusts } from "./list/published-list.ts";
export { exampleNames } from "./settings.ts";
export type { DemoSettings, ExampleName } from "./settings.ts";
