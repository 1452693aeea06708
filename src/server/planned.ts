import type { DoctorVerdict } from "#contract";
import type { Ledger } from "#electives";
import type { FairnessReport } from "#fairness";
import type { LineCertainty, Payroll } from "#pay";
import type { Period } from "#rota";
import type { Rebooking, StandDownPlan } from "#solve";
import type { Action, Chance, NoticeCheck, Turnout } from "#strike";
import type { Day, Instant, Span } from "#time";
import type { Role } from "#access";

export interface CoverCell extends Span {
  readonly department: string;
  readonly area: string;
  readonly skill: string;
  readonly needed: number;
  readonly due: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly secured: number;
  readonly gap: number;
  readonly riskBefore: number;
  readonly risk: number;
}
export interface CoverPlacement extends Span {
  readonly staffId: string;
  readonly department: string;
  readonly area: string;
  readonly skill: string;
  readonly sessions: readonly string[];
}
export interface AskedOf {
  readonly id: string;
  readonly kind: string;
  readonly role: Role;
  readonly department: string | undefined;
  readonly about: string;
  readonly proposal: string;
  readonly by: Instant;
}
export interface CostLine {
  readonly id: string;
  readonly unit: "pounds" | "minutes";
  readonly low: string | null;
  readonly expected: string | null;
  readonly high: string | null;
  readonly basis: string;
  readonly source: string;
  readonly certainty: LineCertainty;
}

/** A plan as the pages read it. */
export interface Planned {
  readonly setting: {
    readonly action: Action;
    readonly asOf: Day;
    readonly now: Instant;
    readonly seed: number;
  };
  readonly check: {
    readonly period: Period;
    readonly contracts: Readonly<Record<string, readonly string[]>>;
    readonly doctors: readonly DoctorVerdict[];
    readonly judged: number;
    readonly compliant: number;
    readonly byRule: Readonly<Record<string, number>>;
    readonly notJudged: number;
  };
  readonly pay: Payroll;
  readonly attendance: {
    readonly notice: NoticeCheck | undefined;
    readonly chance: Chance;
    readonly turnout: Turnout;
  };
  readonly cover: {
    readonly cells: readonly CoverCell[];
    readonly placements: readonly CoverPlacement[];
    readonly proven: boolean;
  };
  readonly standDown: StandDownPlan;
  readonly rebooking: Rebooking;
  readonly ledger: Ledger;
  readonly fairness: FairnessReport;
  readonly cost: readonly CostLine[];
  readonly decisions: readonly AskedOf[];
}
