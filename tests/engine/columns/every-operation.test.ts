import { describe, expect, it } from "vitest";
import { columnCalculation } from "../../../src/engine/columns/column-calculation";
import { finished } from "../../../src/engine/finished";
import { isFailure } from "../../../src/engine/failure";
import { evaluateModel } from "../../../src/engine/model/evaluate-model";
import type { Model } from "../../../src/engine/model/model";
import { modelOf, passed } from "../model/example-model";

const values = [-2, -1, 0, 0.5, 1, 3];
const formulas = [
  "x + y",
  "x + 2",
  "2 + x",
  "x + x",
  "x - y",
  "x - 2",
  "2 - x",
  "x * y",
  "x * 3",
  "3 * x",
  "x / y",
  "x / 2",
  "2 / x",
  "x ^ y",
  "x ^ 2",
  "2 ^ x",
  "x < y",
  "x < 1",
  "1 < x",
  "x > y",
  "x > 1",
  "1 > x",
  "x <= y",
  "x <= 1",
  "1 <= x",
  "x >= y",
  "x >= 1",
  "1 >= x",
  "x == y",
  "x == 1",
  "x != y",
  "x != 1",
  "x and y",
  "x and 1",
  "0 and x",
  "1 and x",
  "x or y",
  "x or 0",
  "1 or x",
  "0 or x",
  "not x",
  "-x",
  "-(x + y)",
  "not (x < y)",
  "if(x > y, x, y)",
  "if(x, 1, y)",
  "if(x > 0, 1 / x, 0)",
  "x == 0 ? 5 : y / x",
  "if(1, x, y)",
  "if(0, x, y)",
  "if(x, x, 0)",
  "if(x > 0, 2, 3)",
  "min(x, y)",
  "max(x, y)",
  "min(x, 1)",
  "max(1, x, y)",
  "sum(x, y, 1)",
  "mean(x, y)",
  "mean(x, y, 1)",
  "min(x)",
  "sum(x)",
  "abs(x)",
  "abs(x - y)",
  "round(x * 1.25, 1)",
  "round(x)",
  "round(y / 3, 2)",
  "floor(x / 2)",
  "ceil(x / 2)",
  "sqrt(x)",
  "exp(x)",
  "ln(x)",
  "log10(x)",
  "x and 1 / y",
  "x or 1 / y",
  "k * x + k",
  "(x + y) * (x - y) / (x * x + 1)",
  "if(x > 0, if(y > 0, x / y, -1), x * y)",
  "sqrt(abs(x)) + exp(-y)",
  "1e308 * x * 10",
  "x - x",
  "0 * (1 / x)",
  "if(1, 2, x)",
  "if(x > 5, 1e308 * 10, x)",
  "x / (1e308 * 10)",
] as const;

/** Where these end early, the other side may have no value; a column has both sides, and has to look again one by one. */
const endEarly: readonly string[] = ["x and 1 / y", "x or 1 / y"];

/** Every value of x with every value of y. */
const pairs = values.flatMap((x) => values.map((y) => [x, y] as const));

/** A model that counts how often one of its formulas is calculated for one trial alone. */
function counted(model: Model) {
  const count = { alone: 0 };
  const lines = model.lines.map((line) => ({
    ...line,
    definitions: line.definitions.map((definition) => ({
      ...definition,
      calculate: (inputs: Parameters<typeof definition.calculate>[0]) => {
        count.alone++;
        return definition.calculate(inputs);
      },
    })),
  }));
  return { model: { ...model, lines }, count };
}

/** The cells of the model's outputs for each pair of x and y, or why there are none, and how many formulas were calculated alone. */
function inColumns(plain: Model, cells: readonly number[], given: readonly (readonly [number, number])[]) {
  const { model, count } = counted(plain);
  const columns = passed(finished(columnCalculation(model, driverCells(model), cells)));
  const periods = model.periods.length;
  columns.varied.forEach((column, at) => column.set(given.map((pair) => pair[at < periods ? 0 : 1])));
  count.alone = 0;
  const failures = finished(columns.run(given.length));
  const found = given.map((_, trial) => failures.get(trial)?.message ?? columns.outputs.map((column) => column[trial]));
  return { found, alone: count.alone };
}

/** All cells of x, then all of y: the first two lines. */
const driverCells = ({ lines, periods }: Model) =>
  [0, 1].flatMap((line) => periods.map((_, period) => period * lines.length + line));

/** The same cells of the model with its drivers changed: no loop is shared with what goes over columns. */
function oneByOne(model: Model, cells: readonly number[], [x, y]: readonly [number, number]) {
  const [changes, width] = [{ x, y }, model.lines.length];
  const alone = evaluateModel(model, new Map(Object.entries(changes)));
  return isFailure(alone) ? alone.message : cells.map((cell) => alone[cell % width]?.[Math.floor(cell / width)]);
}

describe("a column of values comes to the same as each value alone", () => {
  it.each(formulas)("%s", (formula) => {
    const model = modelOf([
      ["x", 1],
      ["y", 1],
      ["k", 4],
      ["half", "k / 8"],
      ["out", formula],
      ["then", "out * half + out"],
    ]);
    const wanted = pairs.map((pair) => oneByOne(model, [4, 5], pair));
    expect(inColumns(model, [4, 5], pairs).found).toEqual(wanted);
    const good = pairs.filter((_, at) => typeof wanted[at] !== "string");
    const { found, alone } = inColumns(model, [4, 5], good);
    expect(found).toEqual(wanted.filter((answer) => typeof answer !== "string"));
    expect(alone > 0, "trials calculated one by one").toBe(endEarly.includes(formula));
  });

  it("over periods, with what came before, a line that is another and one that is a number", () => {
    const model = modelOf([
      ["line", "FY1", "FY2", "FY3"],
      ["x", 1, "", ""],
      ["y", 2, "", ""],
      ["stock", "y", "prev(stock) * (1 + x) - period", ""],
      ["late", "prev(stock, 2, x)", "", ""],
      ["same", "x", "", ""],
      ["known", "if(1, 2, x)", "", ""],
      ["out", "stock + late * y + same", "known * prev(out) + known", ""],
    ]);
    const cells = [20, 16, 9, 6, 13, 18, 5, 14];
    const { found, alone } = inColumns(model, cells, pairs);
    expect(found).toEqual(pairs.map((pair) => oneByOne(model, cells, pair)));
    expect(alone).toBe(0);
  });
});
