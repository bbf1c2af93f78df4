import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { compileFormula, type Inputs } from "../../../src/engine/formula/compile-formula";
import { readFormula } from "../../../src/engine/formula/read-formula";

const names = new Set(["a", "b", "c"]);
function result(text: string, inputs: Record<string, number> = {}, more: Partial<Inputs> = {}) {
  const formula = readFormula(text, { names, periods: true });
  if (isFailure(formula)) throw new Error(formula.message);
  return compileFormula(formula)({ values: formula.names.map((name) => inputs[name] ?? NaN), ...more });
}

describe("the value of a formula", () => {
  /** The right column is arithmetic by hand or as Excel documents its own function. */
  it.each<[string, number]>([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["10 - 4 - 3", 3],
    ["100 / 10 / 2", 5],
    ["2 ^ 10", 1024],
    ["2 ^ -1", 0.5],
    ["(2 ^ 3) ^ 2", 64],
    ["2 ^ (3 ^ 2)", 512],
    ["-(2 ^ 2)", -4],
    ["(-2) ^ 2", 4],
    ["- - 3", 3],
    ["+3", 3],
    ["100 + 10%", 100.1],
    ["100 * (1 + 10%)", 110.00000000000001],
    ["7% - 2", -1.93],
    ["12.5%", 0.125],
    [".5 + 1.", 1.5],
    ["1e3 + 1E-1", 1000.1],
    ["3 > 2", 1],
    ["3 <= 2", 0],
    ["0.1 + 0.2 == 0.3", 0],
    ["2 != 2", 0],
    ["1 < 2 and 2 < 3", 1],
    ["0 or 0", 0],
    ["not (1 == 2)", 1],
    ["2 > 1 ? 10 : 20", 10],
    ["0 ? 1 : 0 ? 2 : 3", 3],
    ["if(2 > 3, 10, 20)", 20],
    ["MIN(3, 1, 2) + Max(3, 1, 2)", 4],
    ["sum(1, 2, 3) - mean(1, 2, 6)", 3],
    ["abs(-3) + floor(-1.5) + ceil(-1.5)", 0],
    ["round(2.15, 1)", 2.2],
    ["round(2.149, 1)", 2.1],
    ["round(-1.475, 2)", -1.48],
    ["round(21.5, -1)", 20],
    ["round(626.3, -3)", 1000],
    ["round(-50.55, -2)", -100],
    ["sqrt(2) ^ 2", 2.0000000000000004],
    ["ln(exp(1))", 1],
    ["log10(1000)", 3],
  ])("%s is %d", (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  it("only the branch taken counts", () => {
    expect(result("b == 0 ? 0 : a / b", { a: 1, b: 0 })).toBe(0);
    expect(result("if(b == 0, 7, a / b)", { a: 1, b: 0 })).toBe(7);
    expect(result("b != 0 and a / b > 1", { a: 1, b: 0 })).toBe(0);
  });

  it("is an error where there is none, even behind a comparison", () => {
    expect(result("a / b", { a: 1, b: 0 })).toMatchObject({ failure: "zero-denominator" });
    expect(result("a / b > 1", { a: 1, b: 0 })).toMatchObject({ failure: "zero-denominator" });
    expect(result("(a ^ 999 > 1) ? 1 : 2", { a: 1e9 })).toMatchObject({
      message: "Not meaningful: 1000000000 ^ 999 is no finite number.",
    });
    for (const text of ["sqrt(-1)", "ln(0)", "exp(1000)", "(-8) ^ 0.5", "round(1, 0.5)", "1e308 * 10"])
      expect(result(text), text).toMatchObject({ failure: "not-meaningful" });
  });

  it("reaches back to earlier periods, before the first to the start given", () => {
    const cloud = [100, 110, 121];
    const at = (period: number) => ({
      period,
      previous: (_: string, back: number) => cloud[period - 1 - back],
    });
    expect(result("prev(a) * 1.1", {}, at(3))).toBeCloseTo(121, 12);
    expect(result("prev(a, 2) + period", {}, at(3))).toBe(103);
    expect(result("prev(a, 2, b)", { b: 5 }, at(2))).toBe(5);
    expect(result("prev(a)", {}, at(1))).toMatchObject({
      message: "prev(a, 1) reaches before the first period in period 1. Write prev(a, 1, start).",
    });
  });

  it("keeps nothing from one evaluation to the next", () => {
    const formula = readFormula("a / b", { names, periods: false });
    if (isFailure(formula)) throw new Error(formula.message);
    const evaluate = compileFormula(formula);
    expect(evaluate({ values: [1, 0] })).toMatchObject({ failure: "zero-denominator" });
    expect(evaluate({ values: [1, 2] })).toBe(0.5);
  });
});

/** A text with full brackets and what JavaScript makes of the same arithmetic. */
const arithmetic = fc.letrec<{ node: readonly [string, (a: number, b: number, c: number) => number] }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: 0, max: 1000 }).map((n) => [String(n), () => n] as const),
    fc.constant(["a", (a: number) => a] as const),
    fc.constant(["b", (_: number, b: number) => b] as const),
    fc.constant(["c", (_a: number, _b: number, c: number) => c] as const),
    fc
      .tuple(fc.constantFrom("+", "-", "*", "/", ">", "=="), tie("node"), tie("node"))
      .map(([sign, [left, l], [right, r]]) => {
        const combine = {
          "+": (x: number, y: number) => x + y,
          "-": (x: number, y: number) => x - y,
          "*": (x: number, y: number) => x * y,
          "/": (x: number, y: number) => x / y,
          ">": (x: number, y: number) => Number(x > y),
          "==": (x: number, y: number) => Number(x === y),
        }[sign];
        return [
          `(${left} ${sign} ${right})`,
          (a: number, b: number, c: number) => combine(l(a, b, c), r(a, b, c)),
        ] as const;
      }),
  ),
}));

it("agrees with JavaScript on any arithmetic, or says that a divisor is zero", () => {
  const amount = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(arithmetic.node, amount, amount, amount, ([text, byHand], a, b, c) => {
      fc.pre(text.length < 1000 && (text.match(/[^\s\w]|\w+/g) ?? []).length < 400);
      const found = result(text, { a, b, c });
      if (isFailure(found)) expect(["zero-denominator", "not-meaningful"]).toContain(found.failure);
      else expect(found).toBe(byHand(a, b, c));
      if (!text.includes("/")) expect(isFailure(found)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
