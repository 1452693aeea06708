/** A figure as the tables print it: four places unless told, and nothing where there is none. */
export function rounded(value: number, places?: number): number;
export function rounded(value: number | undefined, places?: number): number | undefined;
export function rounded(value: number | undefined, places = 4): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10 ** places) / 10 ** places;
}
