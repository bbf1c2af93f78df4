import { isFailure } from "../../engine/failure";
import { readModel } from "../../engine/model/read-model";
import type { Model } from "../../engine/model/model";
import type { ScenarioTable } from "../../engine/whatif/scenario";
import { columnNumber } from "../workbook/column-number";
import type { BookReading } from "./book-reading";
import { calculatedScenarios, type ModelCells } from "./model-results";
import type { Result } from "./results";
import type { ScenarioGrid } from "./scenario-grid";
import type { CellWrite } from "./sheet/cell-writes";

/** Two ways to one figure: a sheet and the model add in another order. */
const near = (one: number | string | undefined, other: number | string | undefined): boolean =>
  typeof one === "number" && typeof other === "number" && Math.abs(one - other) <= 1e-9 * Math.abs(other);

/** The years in which the model comes to what the sheet says of every scenario, result by result. */
const agreed = (said: readonly Result[], calculated: readonly Result[]): readonly (readonly boolean[])[] =>
  said.map(({ periods, scenarios }, at) =>
    periods.map((_, year) =>
      scenarios.every(({ values }, place) => near(calculated[at]?.scenarios[place]?.values[year], values[year])),
    ),
  );

/** All results as the model comes to them; undefined where one of them is not of the model. */
function calculatedResults(
  results: readonly Result[],
  cells: ModelCells,
  model: Model,
  table: ScenarioTable,
): readonly Result[] | undefined {
  const found = results.map((result) => {
    const names = result.scenarios.map(({ name }) => name);
    const calculated = calculatedScenarios(result, cells, model, table, names);
    const scenarios = result.scenarios.map((one, at) => ({ ...one, values: calculated?.[at]?.values ?? [] }));
    return calculated && { ...result, scenarios };
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** Whether a formula of the table's sheet reads one of its cells. */
function reads(formula: string, row: number, column: number): boolean {
  const references = formula
    .replaceAll("$", "")
    .matchAll(/(?<![\w.!'])([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?(?![\w(])/giu);
  return [...references].some(([, left = "", top = "", right = left, bottom = top]) => {
    const within = (at: number, from: number, to: number) => from <= at && at <= to;
    return within(row + 1, Number(top), Number(bottom)) && within(column, columnNumber(left), columnNumber(right));
  });
}

/** The table with another value in one of its cells. */
function withValue({ table, drivers, scenarios }: ScenarioGrid, { row, column, value }: CellWrite): ScenarioTable {
  const driver = drivers.find((one) => one.row === row)?.name;
  const scenario = scenarios.find((one) => one.column === column)?.name;
  if (driver === undefined || scenario === undefined) return table;
  const cells = new Map(table.values.get(driver)).set(scenario, value);
  return { ...table, values: new Map(table.values).set(driver, cells) };
}

/**
 * What the results are about to be when cells of the table take values: the model range calculated with them, for as long as the sheet has not
 * answered. Only years in which the model comes to what the sheet says now of every scenario: actuals and what was typed over stay as they
 * are. Undefined where there is no such year, and where other cells of the table follow from these.
 */
export function resultsAhead(
  { grid, cells, results, modelCells }: BookReading,
  writes: readonly CellWrite[],
): readonly Result[] | undefined {
  if (!grid || !cells || !modelCells || results.length === 0) return undefined;
  const formulas = grid.drivers.flatMap((one) => one.cells.map(({ formula }) => formula));
  const isFollowed = ({ row, column }: CellWrite) =>
    formulas.some((formula) => reads(formula, cells.area.row + row, cells.area.column + column));
  const model = readModel(modelCells.range);
  if (writes.some(isFollowed) || isFailure(model)) return undefined;
  const table = writes.reduce((values, write) => withValue({ ...grid, table: values }, write), grid.table);
  const now = calculatedResults(results, modelCells, model, grid.table);
  const next = now && calculatedResults(results, modelCells, model, table);
  if (!next) return undefined;
  const known = agreed(results, now);
  if (!known.some((years) => years.includes(true))) return undefined;
  return results.map((result, at) => ({
    ...result,
    scenarios: result.scenarios.map((one, place) => ({
      ...one,
      values: one.values.map((said, year) =>
        known[at]?.[year] === true ? (next[at]?.scenarios[place]?.values[year] ?? said) : said,
      ),
    })),
  }));
}
