import type { DatedPay } from "./pay-terms.ts";
import { payConsultant } from "./consultant-2003/pay.ts";
import { pay2002 } from "./new-deal-2002/pay.ts";
import { payOffer } from "./offer-2016/pay.ts";
import { pay2016, pay2019, payNow } from "./tcs-now/pay.ts";

/** What every rulebook says of pay, oldest first. */
export const paySchedules: readonly DatedPay[] = [pay2002, payConsultant, payOffer, pay2016, pay2019, payNow];
