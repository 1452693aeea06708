import { Decimal } from "decimal.js";
import { guarantees, premiums } from "#budgets";
import type { ChargeCase, GuaranteeKind, PremiumKind } from "#budgets";
import { day, readDay } from "#time";
import type { Day } from "#time";
import { closest } from "../closest.ts";
import { isObject, shown } from "./shape.ts";

type Tell = (
  field: string,
  what: string,
  found: string | undefined,
  expected: string,
  maybe?: string,
) => void;

const fields =
  "id setting year on capital jointCapital income disregarded housingCosts disabilityRelatedExpenditure minimumIncomeGuarantee personalExpensesAllowance guarantee premiums children weeklyCostOfCare".split(
    " ",
  );
const guaranteeKinds = Object.keys(guarantees) as GuaranteeKind[];
const premiumKinds = (Object.keys(premiums) as PremiumKind[]).filter((kind) => kind !== "each-child");

/** One case out of whatever stands in a file, every field checked. */
export class CaseReader {
  readonly #row: Readonly<Record<string, unknown>>;
  readonly #number: number;
  readonly #on: Day | undefined;
  readonly #today: Day;
  readonly #tell: Tell;

  constructor(row: unknown, number: number, on: Day | undefined, today: Day, tell: Tell) {
    this.#row = isObject(row) ? row : {};
    this.#number = number;
    this.#on = on;
    this.#today = today;
    this.#tell = tell;
    if (!isObject(row))
      tell("case", "it is not a case", shown(row), "an object with setting, capital and income");
  }

  read(): ChargeCase {
    this.#warnOfSlips();
    const setting = this.#oneOf("setting", ["own-home", "care-home"] as const) ?? "own-home";
    const read: ChargeCase = {
      id: typeof this.#row["id"] === "string" ? this.#row["id"] : String(this.#number + 1),
      setting,
      on: this.#day(),
      capital: this.#money("capital", true).plus(this.#money("jointCapital").dividedBy(2)),
      income: this.#amounts("income", true),
      disregarded: this.#amounts("disregarded"),
      housingCosts: this.#money("housingCosts"),
      disabilityRelatedExpenditure: this.#money("disabilityRelatedExpenditure"),
      minimumIncomeGuarantee: this.#perhaps("minimumIncomeGuarantee"),
      personalExpensesAllowance: this.#perhaps("personalExpensesAllowance"),
      guarantee: this.#given("guarantee") ? this.#oneOf("guarantee", guaranteeKinds) : undefined,
      premiums: this.#premiums(),
      children: this.#children(),
      weeklyCostOfCare: this.#perhaps("weeklyCostOfCare"),
    };
    if (setting === "own-home" && !this.#given("minimumIncomeGuarantee") && !this.#given("guarantee"))
      this.#tell(
        "minimumIncomeGuarantee",
        "nothing says what the person must be left with",
        undefined,
        `minimumIncomeGuarantee in pounds a week, or guarantee: ${guaranteeKinds.join(", ")}`,
      );
    return read;
  }

  /** A field spelt nearly right would be passed over, and the sum be quietly wrong. */
  #warnOfSlips(): void {
    for (const name of Object.keys(this.#row)) {
      if (fields.includes(name)) continue;
      const meant = closest(name, fields);
      if (meant !== undefined && !(meant in this.#row))
        this.#tell(name, "there is no field of this name", name, fields.join(", "), `call it ${meant}`);
    }
  }

  #given(field: string): boolean {
    const value = this.#row[field];
    return value !== undefined && value !== null && value !== "";
  }

  #day(): Day {
    if (this.#on !== undefined) return this.#on;
    if (this.#given("on")) {
      const found = readDay(String(this.#row["on"]));
      if (found === undefined)
        this.#tell("on", "the date cannot be read", shown(this.#row["on"]), "a date such as 2024-06-01");
      return found ?? this.#today;
    }
    if (!this.#given("year")) return this.#today;
    const year = /^(20\d\d)-(\d\d)$/.exec(String(this.#row["year"]));
    if (!year || (Number(year[1]) + 1) % 100 !== Number(year[2])) {
      this.#tell(
        "year",
        "the charging year cannot be read",
        shown(this.#row["year"]),
        "a year such as 2024-25",
      );
      return this.#today;
    }
    return day(`${year[1]}-04-06`);
  }

  #oneOf<Word extends string>(field: string, words: readonly Word[]): Word | undefined {
    const value = this.#row[field];
    const found = words.find((word) => word === value);
    if (found === undefined) {
      const meant = typeof value === "string" ? closest(value, words) : undefined;
      this.#tell(
        field,
        this.#given(field) ? "the word is not known" : "it is missing",
        shown(value),
        words.join(" or "),
        meant && `write ${meant}`,
      );
    }
    return found;
  }

  #perhaps(field: string): Decimal | undefined {
    return this.#given(field) ? this.#amount(field, this.#row[field]) : undefined;
  }

  #money(field: string, needed = false): Decimal {
    if (!this.#given(field) && needed)
      this.#tell(field, "it is missing", undefined, "pounds, such as 14250.00");
    return this.#perhaps(field) ?? new Decimal(0);
  }

  #amount(field: string, value: unknown): Decimal {
    const text = typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
    if (/^\d{1,9}(\.\d{1,2})?$/.test(text)) return new Decimal(text);
    const mended = text.replaceAll(/[£,\s]/g, "");
    const maybe = /^\d{1,9}(\.\d{1,2})?$/.test(mended) ? `write ${mended}` : undefined;
    this.#tell(
      field,
      "the amount cannot be read",
      shown(value),
      "pounds and pence of nought or more, such as 225.45",
      maybe,
    );
    return new Decimal(0);
  }

  #amounts(field: string, needed = false): ReadonlyMap<string, Decimal> {
    const value = this.#row[field];
    if (isObject(value))
      return new Map(
        Object.entries(value).map(([name, amount]) => [name, this.#amount(`${field}.${name}`, amount)]),
      );
    if (this.#given(field) || needed)
      this.#tell(
        field,
        this.#given(field) ? "it is not a list of amounts by name" : "it is missing",
        shown(value),
        'amounts by name, such as { "statePension": "221.20" }',
      );
    return new Map();
  }

  #premiums(): PremiumKind[] {
    const value = this.#row["premiums"];
    if (!this.#given("premiums")) return [];
    const words: unknown[] = Array.isArray(value)
      ? value
      : String(value)
          .split(";")
          .map((word) => word.trim());
    return words.flatMap((word) => {
      const found = premiumKinds.find((kind) => kind === word);
      if (found === undefined)
        this.#tell("premiums", "the premium is not known", shown(word), premiumKinds.join(", "));
      return found === undefined ? [] : [found];
    });
  }

  #children(): number {
    const value = this.#row["children"];
    if (!this.#given("children")) return 0;
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 20) return number;
    this.#tell("children", "it is not a number of children", shown(value), "a whole number");
    return 0;
  }
}
