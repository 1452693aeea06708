import type { Day } from "#time";

export const exampleNames = ["april-2016", "june-2026", "tiny"] as const;
export type ExampleName = (typeof exampleNames)[number];
/** Examples that are drawn; `tiny` is written out by hand. */
export type DrawnExample = Exclude<ExampleName, "tiny">;

export interface DemoSettings {
  /** ODS code of a trust with a published waiting list. */
  readonly trust: string;
  readonly example: ExampleName;
  /** The date the folder is true on; undefined for the example's own. */
  readonly date: Day | undefined;
  /** Times the published size. Above 0. */
  readonly scale: number;
  readonly seed: number;
}
