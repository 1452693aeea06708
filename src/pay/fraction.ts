/**
 * An exact share. "1 in 4" pays 7.5% and "1 in 4.01" pays 6%, so frequencies and averages are never floats.
 * Always in lowest terms with a positive denominator.
 */
export class Fraction {
  readonly over: bigint;
  readonly under: bigint;

  constructor(over: bigint, under: bigint) {
    if (under === 0n) throw new RangeError("a share of nothing has no value");
    const sign = under < 0n ? -1n : 1n;
    const shared = gcd(over < 0n ? -over : over, under * sign) || 1n;
    this.over = (over * sign) / shared;
    this.under = (under * sign) / shared;
  }

  static of(over: number, under = 1): Fraction {
    return new Fraction(BigInt(over), BigInt(under));
  }

  /** A decimal as people write it: 0.6 is 3/5 here, whatever the machine makes of it. */
  static fromDecimal(value: number | string): Fraction {
    const [whole = "0", part = ""] = String(value).split(".");
    return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.over, other.under));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.over * other.over, this.under * other.under);
  }

  dividedBy(other: Fraction): Fraction {
    return new Fraction(this.over * other.under, this.under * other.over);
  }

  /** Below zero, zero or above, as this is less than, equal to or more than the other. */
  compare(other: Fraction): -1 | 0 | 1 {
    const difference = this.over * other.under - other.over * this.under;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  atLeast(other: Fraction): boolean {
    return this.compare(other) >= 0;
  }

  moreThan(other: Fraction): boolean {
    return this.compare(other) > 0;
  }

  /** The least whole multiple of `step` that is not less than this. */
  roundedUpTo(step: number): Fraction {
    const under = this.under * BigInt(step);
    const steps = this.over >= 0n ? (this.over + under - 1n) / under : this.over / under;
    return new Fraction(steps * BigInt(step), 1n);
  }

  /** To the nearest whole, half up. */
  rounded(): Fraction {
    const doubled = 2n * this.over + this.under;
    const floor =
      doubled >= 0n ? doubled / (2n * this.under) : -((-doubled + 2n * this.under - 1n) / (2n * this.under));
    return new Fraction(floor, 1n);
  }

  toNumber(): number {
    return Number(this.over) / Number(this.under);
  }

  /** `8/13`, or `5` where it is whole. */
  toString(): string {
    return this.under === 1n ? String(this.over) : `${this.over}/${this.under}`;
  }
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export const least = (a: Fraction, b: Fraction): Fraction => (a.atLeast(b) ? b : a);
export const most = (a: Fraction, b: Fraction): Fraction => (a.atLeast(b) ? a : b);
export const zero = Fraction.of(0);
