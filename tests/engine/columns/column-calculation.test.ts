import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../src/engine/asked/broadcast";
import { blockSize, columnCalculation } from "../../../src/engine/columns/column-calculation";
import { finished } from "../../../src/engine/finished";
import { isFailure } from "../../../src/engine/failure";
import { drivers } from "../../../src/engine/model/driver";
import { calculation } from "../../../src/engine/model/calculation";
import { dependence } from "../../../src/engine/model/dependence";
import { readModel } from "../../../src/engine/model/read-model";
import { modelOf, passed } from "../model/example-model";

/** Formula texts over a, b and c with everything the language has. */
const { formula } = fc.letrec<{ formula: string; leaf: string }>((tie) => {
  const inner = tie("formula");
  const pair = fc.tuple(inner, inner);
  return {
    leaf: fc.constantFrom("a", "b", "c", "0", "1", "2.5", "10%", "period", "prev(a, 1, 3)", "prev(b, 1, c)"),
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("leaf"),
      fc
        .tuple(fc.constantFrom("+", "-", "*", "/", "^", "<", ">=", "==", "!=", "and", "or"), pair)
        .map(([sign, [left, right]]) => `((${left}) ${sign} (${right}))`),
      fc.tuple(fc.constantFrom("min", "max", "sum", "mean"), pair).map(([f, [x, y]]) => `${f}(${x}, ${y}, a)`),
      fc
        .tuple(fc.constantFrom("abs", "round", "floor", "ceil", "sqrt", "exp", "ln", "log10", "-", "not "), inner)
        .map(([f, x]) => `${f}(${x})`),
      fc.tuple(inner, pair).map(([when, [x, y]]) => `if(${when}, ${x}, ${y})`),
    ),
  };
});

const values = fc.array(fc.constantFrom(-2, -1, -0.5, 0, 0.3, 1, 2, 7, 1e200), { minLength: 1, maxLength: 20 });

describe("columns", () => {
  it("hold the numbers that the model has when its drivers are changed one by one, and the same failures", () => {
    let numbers = 0;
    let failures = 0;
    fc.assert(
      fc.property(fc.array(formula, { minLength: 1, maxLength: 3 }), values, values, (texts, as, bs) => {
        const rows: Matrix = [
          ["line", "FY2024", "FY2025"],
          ["a", 1, ""],
          ["b", "normal(2, 1)", ""],
          ["c", "a + 1", "b"],
          ...texts.map((text, at) => [`f${at}`, text, ""]),
        ];
        const model = readModel(rows);
        fc.pre(!isFailure(model));
        const varied = drivers(model).flatMap(({ line, cells }) => ("ab".includes(line.name) ? cells : []));
        const wanted = texts.map((_, at) => 2 * model.lines.length - texts.length + at);
        const { fixed, moving } = dependence(model, varied, wanted);
        const count = Math.max(as.length, bs.length);
        const valueAt = (at: number, trial: number) =>
          (at % 2 === 0 ? as[trial % as.length] : bs[trial % bs.length]) ?? 0;
        const oneByOne = calculation(
          model,
          [...fixed, ...moving].sort((x, y) => model.order.indexOf(x) - model.order.indexOf(y)),
        );
        const columns = finished(columnCalculation(model, varied, wanted));
        if (!isFailure(columns))
          columns.varied.forEach((column, at) => {
            for (let trial = 0; trial < count; trial++) column[trial] = valueAt(at, trial);
          });
        const failed = isFailure(columns) ? undefined : finished(columns.run(count));
        for (let trial = 0; trial < count; trial++) {
          varied.forEach((cell, at) => (oneByOne.values[cell] = valueAt(at, trial)));
          const failure = oneByOne.run();
          if (failure) failures++;
          else numbers++;
          if (isFailure(columns)) expect(isFailure(failure)).toBe(true);
          else {
            expect(failed?.get(trial)).toEqual(failure);
            const expected = wanted.map((cell) => (failure ? NaN : (oneByOne.values[cell] ?? NaN) + 0));
            expect(columns.outputs.map((column) => (column[trial] ?? NaN) + 0)).toEqual(expected);
          }
        }
      }),
      { numRuns: 250 },
    );
    expect([numbers > 250, failures > 75]).toEqual([true, true]);
  });

  it("give each failing trial its own sentence and leave the others alone", () => {
    const model = modelOf([
      ["a", "uniform(0, 1)"],
      ["b", "if(a > 5, 1 / 0, 1 / a)"],
      ["hidden", "1 / b"],
    ]);
    const columns = passed(finished(columnCalculation(model, [0], [2])));
    columns.varied[0]?.set([2, 0, 6, 4]);
    const failed = finished(columns.run(4));
    expect([...failed].map(([trial, { message }]) => [trial, message])).toEqual([
      [1, 'b: the divisor "a" is zero.'],
      [2, "b: a divisor is zero."],
    ]);
    expect([...(columns.outputs[0]?.subarray(0, 4) ?? [])]).toEqual([2, NaN, NaN, 4]);
  });

  it("sees infinity that a later step would hide", () => {
    for (const text of [
      "1 / (1 / a)",
      "min(1 / a, 5)",
      "exp(0 - 1 / abs(a))",
      "(1 / a > 2) + 1",
      "not (1 / a)",
      "(1 / a)^0",
      "(1 / a) and 1",
    ]) {
      const model = modelOf([
        ["a", 1],
        ["b", text],
      ]);
      const columns = passed(finished(columnCalculation(model, [0], [1])));
      columns.varied[0]?.set([1, 0]);
      expect([text, [...finished(columns.run(2)).keys()]]).toEqual([text, [1]]);
    }
  });

  it("calculate what does not vary once, and fail where it has no value", () => {
    const model = modelOf([
      ["a", 1],
      ["zero", 0],
      ["b", "1 / zero"],
      ["c", "a + b"],
      ["d", "2 * a"],
    ]);
    expect(finished(columnCalculation(model, [0], [3]))).toMatchObject({ message: 'b: the divisor "zero" is zero.' });
    const columns = passed(finished(columnCalculation(model, [0], [4, 0, 1])));
    columns.varied[0]?.fill(3);
    finished(columns.run(blockSize));
    expect(columns.outputs.map((column) => column[blockSize - 1])).toEqual([6, 3, 0]);
  });
});
