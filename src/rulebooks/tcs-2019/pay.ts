import type { TcsTerms } from "../pay-terms.ts";
import { payTerms2016 } from "../tcs-2016/pay.ts";

const hour = (clock: number): number => clock * 60;

/** Schedule 2 after the framework agreement of 2019: the terms of 2016, with these exceptions. */
export const payTerms2019: TcsTerms = {
  ...payTerms2016,
  nightEnhancement: {
    ...payTerms2016.nightEnhancement,
    source: "BMA payslip guide",
    longNight: { ...payTerms2016.nightEnhancement.longNight, past: "hours-until" },
    // New in 2019 (BMA contract deal 2019). "After midnight and by 04:00": an end at 00:00 sharp is not after it.
    lateFinish: { after: 0, by: hour(4) },
  },
  weekendAllowance: {
    ...payTerms2016.weekendAllowance,
    source: "Pay calculators in public code",
    certainty: "transcribed",
    // The cap of 15% and the floor of 1 in 8 were read in a published page too (Junior Doctor Finance salaries).
    bands: [
      { atLeast: [1, 2], share: "0.15", certainty: "published" },
      { atLeast: [1, 3], share: "0.10", certainty: "transcribed" },
      { atLeast: [1, 4], share: "0.075", certainty: "transcribed" },
      { atLeast: [1, 5], share: "0.06", certainty: "transcribed" },
      { atLeast: [1, 6], share: "0.05", certainty: "transcribed" },
      { atLeast: [1, 7], share: "0.04", certainty: "transcribed" },
      { atLeast: [1, 8], share: "0.03", certainty: "published" },
    ],
  },
  ltftAllowance: {
    label: "LTFT allowance",
    clause: "Sch 2 (allowance for LTFT training)",
    source: "BMA payslip guide",
    certainty: "published",
    amount: "1000",
  },
};
