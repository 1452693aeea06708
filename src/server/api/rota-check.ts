import { z } from "zod";
import { may } from "#access";
import { judgeDoctor, readingsFor } from "#actions";
import { answerOf } from "#contract";
import { contractIds, rulebook } from "#rulebooks";
import { door } from "./door.ts";
import { rotaCheckAnswer } from "./shapes.ts";

const query = z.object({
  contract: z
    .enum(contractIds as [string, ...string[]])
    .optional()
    .meta({ description: "Judge everybody by this contract; without it each doctor by their own" }),
  staffId: z.string().optional(),
});

/** `sevenday rota check --json`, of the doctors whom the caller may see. */
export const rotaCheck = door({
  path: "/rota/check",
  summary: "Verdicts on each doctor's duties, clause by clause",
  needs: "see doctor",
  query,
  answer: rotaCheckAnswer,
  find: ({ query: { contract, staffId }, person }, { doctors, rota, period, hospital }) => {
    const book = contract === undefined ? undefined : rulebook(contract);
    const readings = book === undefined ? {} : { ...readingsFor(book, {}) };
    const verdicts = [...doctors.values()].flatMap((doctor) => {
      const duties = rota.dutiesOf(doctor.staffId);
      if (period === undefined || duties.length === 0 || !may(person, "see doctor", doctor)) return [];
      if (staffId !== undefined && doctor.staffId !== staffId) return [];
      const ask = { period, agreements: hospital.agreements, book, bookOf: rulebook };
      const judged = judgeDoctor(doctor, duties, ask);
      if (judged === undefined) return [];
      Object.assign(readings, judged.readings);
      return [judged.verdict];
    });
    return answerOf({ contract: contract ?? "own", period, readings, verdicts });
  },
});
