import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { goalSeek, type GoalSeekQuery } from "../../../src/engine/whatif/goal-seek";
import { cloudRows, modelOf, passed } from "../model/example-model";

const curve = (text: string, x = 1) =>
  modelOf([
    ["x", x],
    ["y", text],
  ]);
const seek = (text: string, target: number, ends: Partial<GoalSeekQuery> = {}, x = 1) =>
  goalSeek(curve(text, x), { output: "y", target, driver: "x", ...ends });
const sentence = (answer: ReturnType<typeof seek>) => (isFailure(answer) ? answer.message : `root ${answer.value}`);

describe("a goal sought", () => {
  it("is reached within a relative error of 1e-12", () => {
    const model = modelOf(cloudRows);
    for (const target of [1, 27000, 29000, 1e6, -5e5]) {
      const found = passed(goalSeek(model, { output: "gross_profit", target, driver: "cloud_growth" }));
      expect(Math.abs(found.output - target)).toBeLessThanOrEqual(1e-12 * Math.abs(target));
      expect(found.value).toBeCloseTo(target / 0.37 / 74568 - 1, 9);
      expect(found.driver).toBe("cloud_growth");
    }
  });

  it("is found for every polynomial with a known root", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        fc.integer({ min: -1000, max: 1000 }),
        (root, steep, target) => {
          const text = `${target} + ${steep} * (x - (${root})) * ((x - (${root}))^2 + 1)`;
          const found = passed(seek(text, target, { low: -60, high: 60 }));
          expect(found.value).toBeCloseTo(root, 6);
          expect(found.others).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ["x^3 - 2*x - 5", 0, 2.0945514815423265, "Wallis' equation"],
    ["x * exp(x)", 1, 0.5671432904097838, "the omega constant"],
    ["if(x < 0, x - 1, x^9)", 5e-10, 0.09258747122872905, "flat near its root"],
    ["ln(x)", 3, Math.exp(3), "no value below zero"],
    ["x^2", 2, Math.SQRT2, "two roots, the near one"],
    ["(x - 3)^2 + 7", 7, 3, "a root that only touches"],
    ["(x - 0.3) * (x - 0.3001)", 0, 0.3001, "two roots close together"],
    ["1e9 * x", 12345, 1.2345e-5, "steep"],
    ["1e-9 * x", 12345, 1.2345e13, "flat"],
  ])("%s = %s", (text, target, root) => {
    const ends = Math.abs(root) > 1e6 ? { low: 0, high: 1e14 } : {};
    const found = passed(seek(text, target, ends));
    expect(Math.abs(found.value / root - 1)).toBeLessThan(text.includes("7") ? 1e-5 : 1e-9);
    expect(found.iterations).toBeLessThan(10_000);
  });

  it("is the value nearest to the current one of several, and says so", () => {
    const found = passed(seek("x^2", 4, { low: -10, high: 10 }, -1));
    expect(found).toMatchObject({
      value: -2,
      others: [2],
      note: "2 values of x reach it in [-10, 10]; this is the one nearest to -1. Others: 2.",
    });
    expect(passed(seek("x^2", 4, { low: 0, high: 10 }, -1))).toMatchObject({ value: 2, others: [], note: "" });
  });

  it("is where it is already", () => {
    expect(passed(seek("x * 3", 3)).value).toBe(1);
  });

  it.each([
    [
      "if(x > 0.5, 100, 0)",
      50,
      "No root in [0, 1]: y is 0 at 0, 100 at 1, and nowhere 50. It jumps over 50 near x 0.5.",
    ],
    [
      "1 / (x - 0.305)",
      0,
      "No root in [0, 1]: y is -3.27869 at 0, 1.43885 at 1, and nowhere 0. It jumps over 0 near x 0.305.",
    ],
    ["x^2 + 1", 0.5, "No root in [0, 1]: y is 1 at 0, 2 at 1, and nowhere 0.5."],
    ["floor(x * 10)", 4.5, "No root in [0, 1]: y is 0 at 0, 10 at 1, and nowhere 4.5. It jumps over 4.5 near x 0.5."],
    ["sqrt(x - 2)", 1, "No root in [0, 1]: y is no value at 0, no value at 1, and nowhere 1."],
  ])("is not found where there is none: %s = %s", (text, target, message) => {
    expect(sentence(seek(text, target, { low: 0, high: 1 }))).toBe(message);
  });

  it.each([
    [{ low: 1 }, "Give both low and high, or neither."],
    [{ low: 2, high: 1 }, "Low is to be below high, not 2 and 1."],
    [{ low: NaN, high: 1 }, "Low is to be below high, not no value and 1."],
    [{ target: NaN }, "The target is a number."],
    [{ driver: "y" }, '"y" is no driver: it follows from other lines. Drivers: x.'],
    [{ output: "z" }, 'No line "z" in the model. Did you mean "x"?'],
  ])("%j is refused", (ends, message) => {
    expect(sentence(seek("x", 1, ends))).toBe(message);
  });

  it("says so where the output does not depend on the driver", () => {
    expect(sentence(seek("5", 1))).toBe('"y" does not depend on "x".');
  });

  it("sets a driver in all its periods", () => {
    const model = modelOf([
      ["line", "FY1", "FY2", "FY3"],
      ["g", 0.1, 0.2, 0.3],
      ["v", 100, "prev(v) * (1 + g)", ""],
    ]);
    expect(passed(goalSeek(model, { output: "v", target: 144, driver: "g" })).value).toBeCloseTo(0.2, 12);
    expect(passed(goalSeek(model, { output: "v@FY2", target: 150, driver: "g" })).value).toBeCloseTo(0.5, 12);
  });
});
