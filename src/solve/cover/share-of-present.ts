/**
 * How those present are shared among the areas of one department that need the same skill: each area's floor is filled
 * in safety order, then the rest go round one at a time. People move between neighbouring areas at handover; this is
 * where they would move to.
 */
export function shareOfPresent(present: number, floors: readonly number[]): number[] {
  let left = present;
  const share = floors.map((floor) => {
    const taken = Math.min(floor, left);
    left -= taken;
    return taken;
  });
  const each = Math.floor(left / floors.length);
  const over = left - each * floors.length;
  return share.map((taken, i) => taken + each + (i < over ? 1 : 0));
}
