import { describe, expect, it } from "vitest";
import { dividedBy, factor, isMore, minus, monthly, product, total } from "./money.ts";

describe("money", () => {
  it("is rounded once: 7.25 hours at 970.775 are 7,038.12, not 7,038.11", () => {
    expect(product([factor("hour-value", "970.775"), factor("hours", "29/4")])).toBe("7038.12");
  });

  it("rounds half a penny up", () => {
    expect(product([factor("amount", "0.01"), factor("share", "1/2")])).toBe("0.01");
    expect(product([factor("amount", "0.03"), factor("share", "1/2")])).toBe("0.02");
    expect(product([factor("amount", "0.0049999")])).toBe("0.00");
  });

  it("adds what is already rounded", () => {
    expect(total(["0.10", "0.20"])).toBe("0.30");
    expect(total([])).toBe("0.00");
  });

  it("is a twelfth a month", () => {
    expect(monthly("51970.44")).toBe("4330.87");
  });

  it("keeps its digits until it is rounded", () => {
    expect(dividedBy("38831", 40)).toBe("970.775");
    expect(minus("2.0", "1")).toBe("1");
    expect(isMore("100.01", "100")).toBe(true);
    expect(isMore("100.00", "100")).toBe(false);
  });
});
