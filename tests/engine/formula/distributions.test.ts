import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { compileFormula } from "../../../src/engine/formula/compile-formula";
import { readFormula } from "../../../src/engine/formula/read-formula";

const words = { names: new Set(["cloud", "beta"]), periods: true };
function mean(text: string): number {
  const formula = readFormula(text, words);
  const value = isFailure(formula) ? formula : compileFormula(formula)({ values: [] });
  if (isFailure(value)) throw new Error(`${text}: ${value.message}`);
  return value;
}
const refusal = (text: string) => {
  const formula = readFormula(text, words);
  return isFailure(formula) ? formula.message : "it passed";
};

describe("a distribution outside a simulation", () => {
  it.each<[string, number]>([
    ["uniform(2, 4)", 3],
    ["triangular(0, 3, 6)", 3],
    ["normal(5%, 1%)", 0.05],
    ["lognormal(10, 3)", 10],
    ["beta(2, 6, 0, 100)", 25],
    ["discrete(10:1, 20:3)", 17.5],
    ["Normal(-(2 + 1), 1/2)", -3],
  ])("%s counts as its mean, %d", (text, expected) => {
    expect(mean(text)).toBe(expected);
  });

  it("pert is the beta distribution of its shape", () => {
    const step = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), step, step, (low, up, more) => {
        const [mode, high] = [low + up, low + up + more];
        const [a, b] = [1 + (4 * up) / (up + more), 1 + (4 * more) / (up + more)];
        expect(mean(`pert(${low}, ${mode}, ${high})`)).toBeCloseTo(mean(`beta(${a}, ${b}, ${low}, ${high})`), 9);
      }),
    );
  });

  it("discrete with one weight for all is the mean of its values", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (list, weight) => {
        const pairs = list.map((value) => `${value}:${weight}`).join(", ");
        expect(mean(`discrete(${pairs})`)).toBeCloseTo(mean(`mean(${list.join(", ")})`), 9);
      }),
    );
  });

  it.each<[string, string]>([
    ["uniform(4, 2)", "uniform(low, high) needs low < high, not 4, 2."],
    ["triangular(0, 7, 6)", "needs low <= mode <= high"],
    ["normal(0, 0)", "needs sd > 0"],
    ["lognormal(-1, 1)", "needs mean > 0"],
    ["beta(0, 1, 0, 1)", "needs a > 0"],
    ["normal(1)", "normal(mean, sd) takes 2 numbers, not 1."],
    ["normal(cloud, 1)", "normal(mean, sd) takes numbers only."],
    ["normal(normal(0, 1), 1)", "numbers only"],
    ["2 * normal(0, 1)", "must be the whole definition"],
    ["discrete()", "discrete needs value:weight pairs"],
    ["discrete(1, 2)", "discrete takes value:weight pairs"],
    ["discrete(1:2:3)", "discrete takes value:weight pairs"],
    ["discrete(1:0)", "a weight above zero"],
    ["discrete(1:2, 3:-1)", "the weight -1 is below zero"],
    ["nrmal(0, 1)", 'No function "nrmal". Did you mean "normal"?'],
  ])("%s is refused: %s", (text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it("leaves its word free as a name", () => {
    expect(readFormula("beta * 2", words)).toMatchObject({ names: ["beta"] });
  });
});
