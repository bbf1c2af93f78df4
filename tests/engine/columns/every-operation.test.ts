import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { evaluateModel } from "../../../src/engine/model/evaluate-model";
import { sensitivity } from "../../../src/engine/whatif/sensitivity";
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
] as const;

/** Two engines that share no loop: one number at a time, and a column of them at once. */
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
    for (const output of ["out", "then"]) {
      const at = model.lines.findIndex(({ name }) => name === output);
      const table = passed(sensitivity(model, output, { driver: "x", values }, { driver: "y", values }));
      for (const [row, x] of values.entries())
        for (const [column, y] of values.entries()) {
          const alone = evaluateModel(
            model,
            new Map([
              ["x", x],
              ["y", y],
            ]),
          );
          const found = table.values[row]?.[column];
          expect(isFailure(found) ? found.message : found, `x ${x}, y ${y}`).toBe(
            isFailure(alone) ? alone.message : alone[at]?.[0],
          );
        }
    }
  });
  it("over periods, with what came before", () => {
    const model = modelOf([
      ["line", "FY1", "FY2", "FY3"],
      ["x", 1, "", ""],
      ["y", 2, "", ""],
      ["stock", "y", "prev(stock) * (1 + x) - period", ""],
      ["late", "prev(stock, 2, x)", "", ""],
      ["out", "stock + late * y", "", ""],
    ]);
    for (const output of ["out", "out@FY1", "late", "stock@FY2"]) {
      const table = passed(sensitivity(model, output, { driver: "x", values }, { driver: "y", values }));
      const [name, period = "FY3"] = output.split("@");
      const at = model.lines.findIndex((line) => line.name === name);
      for (const [row, x] of values.entries())
        for (const [column, y] of values.entries()) {
          const alone = passed(
            evaluateModel(
              model,
              new Map([
                ["x", x],
                ["y", y],
              ]),
            ),
          );
          expect(table.values[row]?.[column]).toBe(alone[at]?.[Number(period.slice(2)) - 1]);
        }
    }
  });
});
