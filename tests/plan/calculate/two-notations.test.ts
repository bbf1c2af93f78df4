import fc from "fast-check";
import { expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { compileFormula } from "../../../src/engine/formula/compile-formula";
import { readFormula } from "../../../src/engine/formula/read-formula";
import { comesTo } from "./sheet-of";

/** One formula in both notations: over the names a, b, c and over the cells A1, A2, A3. */
interface Both {
  readonly model: string;
  readonly sheet: string;
}

const names = ["a", "b", "c"];
const signs: readonly (readonly [model: string, sheet: string])[] = [
  ["+", "+"],
  ["-", "-"],
  ["*", "*"],
  ["/", "/"],
];
const relations: readonly (readonly [model: string, sheet: string])[] = [
  ["<", "<"],
  [">=", ">="],
  ["==", "="],
  ["!=", "<>"],
];
const functions = ["min", "max", "sum"];

const cell = fc.nat(2).map((at): Both => ({ model: names[at] ?? "", sheet: `A${at + 1}` }));

const { formula } = fc.letrec<{ formula: Both }>((tie) => {
  const two = fc.tuple(tie("formula"), tie("formula"));
  return {
    formula: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      cell,
      fc.integer({ min: 0, max: 99 }).map((number) => ({ model: `${number}%`, sheet: `${number}%` })),
      tie("formula").map(({ model, sheet }) => ({ model: `(-(${model}))`, sheet: `-(${sheet})` })),
      tie("formula").map(({ model, sheet }) => ({ model: `abs(${model})`, sheet: `ABS(${sheet})` })),
      tie("formula").map(({ model, sheet }) => ({ model: `round(${model}, 2)`, sheet: `ROUND(${sheet},2)` })),
      fc.tuple(two, fc.constantFrom(...signs)).map(([[one, other], [sign, sheetSign]]) => ({
        model: `(${one.model} ${sign} ${other.model})`,
        sheet: `(${one.sheet}${sheetSign}${other.sheet})`,
      })),
      fc.tuple(two, fc.constantFrom(...functions)).map(([[one, other], name]) => ({
        model: `${name}(${one.model}, ${other.model})`,
        sheet: `${name.toUpperCase()}(${one.sheet},${other.sheet})`,
      })),
      // Only cells are compared: the model language tells 0.3 from 0.1 + 0.2, Excel does not.
      fc
        .tuple(fc.tuple(cell, cell), two, fc.constantFrom(...relations))
        .map(([[one, other], [then, otherwise], [sign, sheetSign]]) => ({
          model: `if(${one.model} ${sign} ${other.model}, ${then.model}, ${otherwise.model})`,
          sheet: `IF(${one.sheet}${sheetSign}${other.sheet},${then.sheet},${otherwise.sheet})`,
        })),
    ),
  };
});
const value = fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 8);

it("a formula comes to the same in the model language and on a sheet", () => {
  fc.assert(
    fc.property(formula, fc.tuple(value, value, value), ({ model, sheet }, values) => {
      const read = readFormula(model, { names: new Set(names), periods: false });
      // The model language takes 500 words and 50 brackets at most.
      fc.pre(!isFailure(read));
      if (isFailure(read)) return;
      const ordered = read.names.map((name) => values[names.indexOf(name)] ?? NaN);
      const expected = compileFormula(read)({ values: ordered });
      const found = comesTo(`=${sheet}`, ...values);
      if (isFailure(expected)) expect(found).toMatch(/^#(DIV\/0|NUM)!$/);
      else expect(found).toBeCloseTo(expected, 9);
    }),
    { numRuns: 500 },
  );
});
