import type { DutyKind } from "#rota";

/** Names by which rotas call what is not work, for a file of duties that comes without its shift types. */
const names: readonly { readonly kind: DutyKind; readonly names: readonly string[] }[] = [
  { kind: "leave", names: ["leave", "annual_leave", "al", "a/l", "annual leave", "lieu", "sick"] },
  { kind: "study_leave", names: ["study_leave", "sl", "s/l", "study leave", "study"] },
  { kind: "zero_day", names: ["zero_day", "zero day", "zero", "zd"] },
  { kind: "off", names: ["off", "rest", "day off", "rd"] },
  {
    kind: "non_resident_on_call",
    names: ["non_resident_on_call", "nroc", "non-resident on call", "on_call", "oncall"],
  },
];

const known: ReadonlyMap<string, DutyKind> = new Map(
  names.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)),
);

/** What a shift type that no table describes is taken for: a shift, unless its very name says otherwise. */
export const kindOfName = (shiftType: string): DutyKind => known.get(shiftType.toLowerCase()) ?? "shift";
