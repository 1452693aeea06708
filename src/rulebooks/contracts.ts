import type { Rulebook } from "#contract";
import { tcs2016 } from "./tcs-2016/book.ts";
import { tcs2019 } from "./tcs-2019/book.ts";
import { tcsNow } from "./tcs-now/book.ts";

/** Every contract's hours and rest, oldest first. */
export const rulebooks: readonly Rulebook[] = [tcs2016, tcs2019, tcsNow];

/** Ids by which a contract may be asked for. */
export const contractIds: readonly string[] = rulebooks.map(({ id }) => id);

/** The hours and rest of a contract, or undefined for an id nobody knows. */
export const rulebook = (id: string): Rulebook | undefined => rulebooks.find((book) => book.id === id);
