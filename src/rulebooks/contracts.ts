import type { Rulebook } from "#contract";
import { newDeal2002 } from "./new-deal-2002/book.ts";
import { offer2016 } from "./offer-2016/book.ts";
import { tcs2016 } from "./tcs-2016/book.ts";
import { tcs2019 } from "./tcs-2019/book.ts";
import { tcsNow } from "./tcs-now/book.ts";
import { workingTime } from "./wtr/book.ts";

/** Every contract's hours and rest, oldest first, and the law behind them all. */
export const rulebooks: readonly Rulebook[] = [newDeal2002, offer2016, tcs2016, tcs2019, tcsNow, workingTime];

/** Ids by which a contract may be asked for. */
export const contractIds: readonly string[] = rulebooks.map(({ id }) => id);

/** Contracts that set no limits of their own on hours and rest, so that the Regulations speak alone. */
const bareOfLimits: readonly string[] = ["consultant-2003", "sas-2021"];

/** The hours and rest of a contract, or undefined for an id nobody knows. */
export const rulebook = (id: string): Rulebook | undefined =>
  bareOfLimits.includes(id) ? workingTime : rulebooks.find((book) => book.id === id);
