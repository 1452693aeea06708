import { z } from "zod";
import { may } from "#access";
import { answerOf, chooseReadings, judge } from "#contract";
import type { DoctorVerdict, Readings } from "#contract";
import { contractIds, rulebook, spellsOf } from "#rulebooks";
import type { Desk } from "../desk.ts";
import { door } from "./door.ts";
import { rotaCheckAnswer } from "./shapes.ts";

const query = z.object({
  contract: z
    .enum(contractIds as [string, ...string[]])
    .optional()
    .meta({
      description: "Judge everybody by this contract; without it each doctor by their own",
    }),
  staffId: z.string().optional(),
});

/** `sevenday rota check --json`, of the doctors whom the caller may see. */
export const rotaCheck = door({
  path: "/rota/check",
  summary: "Verdicts on each doctor's duties, clause by clause",
  needs: "see doctor",
  query,
  answer: rotaCheckAnswer,
  find: ({ query: { contract, staffId }, person }, desk) => {
    const all = contract === undefined ? [...desk.verdicts.values()] : judged(contract, desk);
    const seen = all.filter(
      (verdict) =>
        (staffId === undefined || verdict.staffId === staffId) &&
        may(person, "see doctor", {
          staffId: verdict.staffId,
          department: desk.doctors.get(verdict.staffId)?.department,
        }),
    );
    const own = seen.flatMap(({ staffId }) => desk.check?.contracts[staffId] ?? []);
    const books = contract === undefined ? own : [contract];
    return answerOf({
      contract: contract ?? "own",
      period: desk.period,
      readings: readingsOf(books),
      verdicts: contract === undefined ? seen.map((verdict) => withContract(verdict, desk)) : seen,
    });
  },
});

/** A doctor who changed contract on the way was judged by each in turn. */
function withContract(verdict: DoctorVerdict, { doctors, period }: Desk) {
  const doctor = doctors.get(verdict.staffId);
  const spells = doctor && period ? spellsOf(doctor, period) : [];
  return { ...verdict, contract: spells.map(({ contract }) => contract).join(";") };
}

/** The answers taken to each contract's open questions: the defaults, here. */
const readingsOf = (contracts: readonly string[]): Readings =>
  Object.assign(
    {},
    ...[...new Set(contracts)].map((id) => chooseReadings(rulebook(id)?.readings ?? [], {})),
  ) as Readings;

function judged(contract: string, { doctors, rota, period, hospital }: Desk): DoctorVerdict[] {
  const book = rulebook(contract);
  if (book === undefined) return [];
  const { agreements } = hospital;
  return [...doctors.values()]
    .filter(({ staffId }) => rota.dutiesOf(staffId).length > 0)
    .map((doctor) => judge(book, doctor, rota.dutiesOf(doctor.staffId), { period, agreements }));
}
