import { readFileSync, readdirSync } from "node:fs";
import type { Agreement, DoctorVerdict, Rulebook } from "#contract";
import { answerOf, cycleOf, judge, judgePattern } from "#contract";
import type { Doctor, WorkingPattern } from "#people";
import type { Duty, DutyKind, PatternSlot } from "#rota";
import type { Weekday } from "#time";
import { day, readClock } from "#time";
import { amy, dates, works } from "../../src/rulebooks/written-duties.ts";

interface WrittenDuty {
  readonly duty: string;
  readonly kind?: DutyKind;
  readonly break_minutes?: number;
  readonly calls?: readonly string[];
  readonly expected_rest?: boolean;
  readonly handover?: boolean;
  readonly expected_work_minutes?: number;
}

export interface WrittenCase {
  readonly id: string;
  readonly says: string;
  /** Contracts under all of which it comes out the same. */
  readonly contracts: readonly string[];
  readonly clause: string;
  readonly source: string;
  readonly rules: readonly string[];
  readonly duties?: readonly (string | WrittenDuty)[];
  readonly pattern?: {
    readonly weeks: readonly string[];
    readonly types: Readonly<Record<string, string>>;
    readonly weekdays_only: readonly string[];
  };
  readonly doctor?: {
    readonly grade?: string;
    readonly opted_out?: boolean;
    readonly working_pattern?: WorkingPattern;
  };
  readonly readings?: Readonly<Record<string, string>>;
  readonly agreements?: readonly {
    readonly rule: string;
    readonly department?: string;
    readonly from?: string;
    readonly to?: string;
    readonly agreed_by: string;
    readonly reason?: string;
  }[];
  readonly prospective_weeks?: number;
  readonly expect: readonly object[];
  readonly lifted?: readonly object[];
}

const folder = new URL("./hours/", import.meta.url);

export interface CaseFile {
  readonly file: string;
  readonly about: string;
  readonly cases: readonly WrittenCase[];
}

/** Every file of public cases. */
export const caseFiles: readonly CaseFile[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Omit<CaseFile, "file">),
  }));

interface Told {
  readonly breaches: readonly object[];
  readonly lifted: readonly object[];
}

/** What a rulebook says of a case, by the rules the case is about. */
export function tell(written: WrittenCase, book: Rulebook): Told {
  const verdicts = [verdictOn(written, book)];
  const [doctor] = answerOf({ contract: book.id, period: undefined, readings: {}, verdicts }).doctors;
  const about = (entries: readonly { rule: string }[]): object[] =>
    entries.filter(({ rule }) => written.rules.includes(rule));
  return { breaches: about(doctor.breaches), lifted: about(doctor.lifted ?? []) };
}

function verdictOn(written: WrittenCase, book: Rulebook): DoctorVerdict {
  const doctor: Doctor = {
    ...amy,
    grade: written.doctor?.grade ?? amy.grade,
    optedOut: written.doctor?.opted_out ?? false,
    workingPattern: written.doctor?.working_pattern,
  };
  const agreements = (written.agreements ?? []).map((row): Agreement => ({
    staffId: row.department === undefined ? doctor.staffId : "",
    department: row.department ?? "",
    rule: row.rule,
    from: row.from === undefined ? undefined : day(row.from),
    to: row.to === undefined ? undefined : day(row.to),
    agreedBy: row.agreed_by,
    reason: row.reason ?? "",
  }));
  const options = { readings: written.readings, agreements, prospectiveWeeks: written.prospective_weeks };
  if (!written.pattern) return judge(book, doctor, (written.duties ?? []).flatMap(dutiesOf), options);
  return judgePattern(book, doctor, cycleOf(slotsOf(written.pattern), [], day("2026-01-05")), options);
}

/** `2026-01-05 08:00-20:30`, or a range of dates on which the same is worked: `2026-01-05..2026-01-08 08:00-20:30`. */
function dutiesOf(written: string | WrittenDuty): Duty[] {
  const { duty, ...detail } = typeof written === "string" ? { duty: written } : written;
  const [on, times] = duty.split(" ");
  const [first, last] = on.split("..");
  return dates(first, last ?? first).map((date) =>
    works(`${date} ${times}`, {
      kind: detail.kind ?? "shift",
      calls: detail.calls ?? [],
      expectedRest: detail.expected_rest ?? true,
      handover: detail.handover ?? false,
      expectedWorkMinutes: detail.expected_work_minutes ?? 0,
      ...(detail.break_minutes === undefined ? {} : { breakMinutes: detail.break_minutes }),
    }),
  );
}

/** Weeks as letters, Monday first; a letter without times is a day off. */
function slotsOf(pattern: NonNullable<WrittenCase["pattern"]>): PatternSlot[] {
  return pattern.weeks.flatMap((week, i) =>
    week.split("").flatMap((letter, weekday) => {
      const times = pattern.types[letter];
      if (times === undefined || (weekday >= 5 && pattern.weekdays_only.includes(letter))) return [];
      const [start, ends] = times.split("-").map((clock) => readClock(clock)!);
      const end = ends <= start ? ends + 1440 : ends;
      const week = i + 1;
      return [{ patternId: "pattern", week, weekday: weekday as Weekday, shiftType: letter, start, end }];
    }),
  );
}
