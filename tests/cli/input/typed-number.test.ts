import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedNumber } from "../../../src/cli/input/typed-number";

describe("a number as typed", () => {
  it.each([
    ["74568", 74568],
    [" -0.5 ", -0.5],
    ["+.5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["1.5E-3", 0.0015],
    ["37%", 0.37],
    ["37 %", 0.37],
    ["74,568", 74568],
    ["1,234,567.5", 1234567.5],
    ["(500)", -500],
    ["(5%)", -0.05],
  ])("%j is %d", (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });
  it.each([
    "",
    " ",
    ".",
    "%",
    "e3",
    "1e",
    "1,23",
    "0,375",
    "12,34,567",
    "(-5)",
    "1/2",
    "2024-12-31",
    "$5",
    "1e999",
    "0x10",
  ])("%j is none", (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });
  it("with a decimal comma is the same with both signs swapped", () => {
    const swap = (text: string) => text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
    const text = fc.stringMatching(/^[+-]?[\d.,]{1,9}%?$/);
    fc.assert(
      fc.property(text, (typed) => {
        expect(typedNumber(swap(typed), ",")).toBe(typedNumber(typed, "."));
      }),
    );
    expect(typedNumber("1.234,5", ",")).toBe(1234.5);
  });
});
