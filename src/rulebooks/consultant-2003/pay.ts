import { day } from "#time";
import type { Amount, DatedPay, PayPoint } from "../pay-terms.ts";

const points = (basics: readonly (readonly [string, Amount])[]): PayPoint[] =>
  basics.map(([point, basic], at) => ({ point, grades: at === 0 ? ["consultant"] : [], basic }));

/** Consultants' basic pay for ten programmed activities. Awards and supplements hang on the job plan and are not held. */
export const payConsultant: DatedPay = {
  contract: "consultant-2003",
  family: "consultant",
  terms: [
    {
      from: day("2013-04-01"),
      value: {
        method: "scale",
        basic: {
          label: "Basic pay",
          clause: "2003 consultant contract, basic pay",
          source: "BMJ Careers salary scales",
          certainty: "published",
        },
      },
    },
  ],
  points: [
    {
      from: day("2013-04-01"),
      upTo: day("2016-03-31"),
      clause: "2003 consultant contract, pay scale of 2013/14 to 2015/16",
      source: "BMJ Careers salary scales",
      certainty: "published",
      points: points([
        ["0", "75249"],
        ["1", "77605"],
        ["2", "79961"],
        ["3", "82318"],
        ["4", "84667"],
        ["5", "90263"],
        ["6", "95860"],
        ["7", "101451"],
      ]),
    },
    {
      // Nothing is held between: a figure ten years old would mislead more than an empty line.
      from: day("2017-04-01"),
      clause: "2003 consultant contract",
      source: "Figures from memory, not yet checked",
      certainty: "unverified",
      points: [{ point: "0", grades: ["consultant"], basic: undefined }],
    },
    {
      from: day("2026-04-01"),
      clause: "Pay circular (M&D) 1/2026 R2, consultants",
      source: "Pay circular (M&D) 1/2026 R2",
      certainty: "transcribed",
      points: points([
        ["T1", "113565"],
        ["T2a", "120249"],
        ["T2b", "123672"],
        ["T3", "135645"],
        ["T4", "150569"],
      ]),
    },
  ],
  readings: [],
};
