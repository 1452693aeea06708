import type { View } from "./view.ts";
import { ON_CALL } from "./view.ts";

/** Duties that touch or overlap, told as one. */
export interface Block {
  readonly members: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly withOnCall: boolean;
}

/** Duties with any of these traits, joined where one starts before or when another ends. */
export function blocksOf(view: View, traits: number): Block[] {
  const blocks: { members: number[]; start: number; end: number; withOnCall: boolean }[] = [];
  let open: (typeof blocks)[number] | undefined;
  for (let i = 0; i < view.count; i++) {
    if ((view.traits[i] & traits) === 0) continue;
    const withOnCall = (view.traits[i] & ON_CALL) !== 0;
    if (open && view.start[i] <= open.end) {
      open.members.push(i);
      open.end = Math.max(open.end, view.end[i]);
      open.withOnCall ||= withOnCall;
    } else {
      open = { members: [i], start: view.start[i], end: view.end[i], withOnCall };
      blocks.push(open);
    }
  }
  return blocks;
}
