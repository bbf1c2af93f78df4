import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printed } from "../../../src/engine/explain/printed";

describe("numbers in sentences", () => {
  it("read as the platform writes them in English", () => {
    const amounts = fc.integer({ min: -2_000_000_000_000, max: 2_000_000_000_000 }).map((units) => units / 1000);
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(printed(amount)).toBe(amount.toLocaleString("en-US", { maximumFractionDigits: 3 }));
      }),
    );
  });
  it.each([
    [1234567.5, {}, "1,234,567.5"],
    [0, {}, "0"],
    [-0.0001, {}, "0"],
    [-1000, {}, "-1,000"],
    [8.741, { least: 3 }, "8.741"],
    [8, { least: 3 }, "8.000"],
    [1023670.4, { most: 0 }, "1,023,670"],
    [100, { most: 0 }, "100"],
    [2.6075, { least: 3 }, "2.608"],
  ])("%s %o is %s", (value, digits, text) => {
    expect(printed(value, digits)).toBe(text);
  });
});
