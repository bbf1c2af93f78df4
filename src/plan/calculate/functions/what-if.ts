import type { Cell } from "../../../engine/asked/broadcast";
import { type Failure, isFailure } from "../../../engine/failure";
import { evaluateModel } from "../../../engine/model/evaluate-model";
import type { Model } from "../../../engine/model/model";
import { goalSeek } from "../../../engine/whatif/goal-seek";
import { rememberedText } from "../../../engine/remembered-text";
import { finished } from "../../../engine/simulation/finished";
import { parseSimulationOptions } from "../../../engine/simulation/simulation-options";
import {
  simulationReport,
  type SimulationReport,
  type SimulationRequest,
} from "../../../engine/simulation/simulation-report";
import { simulationTable } from "../../../engine/simulation/simulation-table";
import { modelInScenario } from "../../../engine/whatif/model-in-scenario";
import { sensitivity } from "../../../engine/whatif/sensitivity";
import { tornado } from "../../../engine/whatif/tornado";
import { Area, scalar, tableOf } from "../area";
import { asNumber, asText } from "../coerce";
import { errors, isError, type Operand, type Scalar } from "../operand";
import type { SheetFunction, SheetFunctions } from "./sheet-function";

const text = (operand: Operand = null): string => {
  const value = asText(scalar(operand));
  return typeof value === "string" ? value : "";
};
const number = (operand: Operand = null): number => {
  const value = asNumber(scalar(operand));
  return typeof value === "number" ? value : NaN;
};
const numbers = (operand: Operand = null): number[] =>
  operand instanceof Area ? operand.values().map((value) => (typeof value === "number" ? value : NaN)) : [];

/** A failure is #N/A, which says why in the cell of the add-in. */
const answer = <Of>(found: Of | Failure, of: (found: Of) => Operand): Operand =>
  isFailure(found) ? errors.notAvailable : of(found);

const rowsOf = (range: Operand = null): Cell[][] => (range instanceof Area ? range.table() : [[range]]);

/** A range is read once for all the calls that ask about it. */
const modelOf = rememberedText((given): Model | Failure => {
  const [rows, scenario, scenarios] = JSON.parse(given) as [Cell[][], string, Cell[][]];
  return modelInScenario(rows, scenario, scenarios);
});

/** What a simulation came to is kept for all the calls that show something of it. */
const reportOf = rememberedText((request): SimulationReport | Failure =>
  finished(simulationReport({ ...(JSON.parse(request) as SimulationRequest), detail: true })),
);

/** A function over the range of a driver model; the first error among its cells is its answer. */
const overRange = (
  least: number,
  most: number,
  of: (rows: Cell[][], given: readonly Operand[]) => Operand,
): SheetFunction => ({
  least,
  most,
  of: ([range, ...given]) => {
    const rows = range instanceof Area ? range.table() : [];
    return rows.flat().find(isError) ?? of(rows, given);
  },
});

/** The same over the model that the range comes to. */
const overModel = (least: number, most: number, of: (model: Model, given: readonly Operand[]) => Operand) =>
  overRange(least, most, (rows, given) => answer(modelOf(JSON.stringify([rows, "", []])), (model) => of(model, given)));

const orError = (value: number | Failure): Scalar => (isFailure(value) ? errors.notAvailable : value);

/** The add-in's functions over a driver model of the workbook, as far as templates call them: the same answers, in the active scenario. */
export const whatIf: SheetFunctions = {
  "SEG.MODEL": overRange(1, 3, (rows, [scenario, scenarios]) =>
    answer(modelOf(JSON.stringify([rows, text(scenario), rowsOf(scenarios)])), (model) =>
      answer(evaluateModel(model), (values) =>
        tableOf([["line", ...model.periods], ...model.lines.map(({ label }, at) => [label, ...(values[at] ?? [])])]),
      ),
    ),
  ),
  "SEG.TORNADO": overModel(2, 2, (model, [output]) =>
    answer(tornado(model, text(output)), ({ rows }) =>
      tableOf([
        ["driver", "low output", "high output", "swing"],
        ...rows.map((row) => [row.driver, row.lowOutput, row.highOutput, row.swing]),
      ]),
    ),
  ),
  "SEG.SENSITIVITY": overModel(6, 6, (model, [output, driver, down, second, across]) =>
    answer(
      sensitivity(
        model,
        text(output),
        { driver: text(driver), values: numbers(down) },
        { driver: text(second), values: numbers(across) },
      ),
      ({ values }) => tableOf(values.map((row) => row.map(orError))),
    ),
  ),
  "SEG.GOALSEEK": overModel(6, 6, (model, [output, target, driver, low, high]) => {
    const query = { output: text(output), target: number(target), driver: text(driver) };
    return answer(goalSeek(model, { ...query, low: number(low), high: number(high) }), ({ value }) => value);
  }),
  "SEG.SIMULATE": overRange(8, 8, (model, [output, trials, seed, statistics, , options, scenarios]) =>
    answer(parseSimulationOptions(text(options)), (asked) => {
      const { sampling, scenario, rows: parts } = asked;
      const of = {
        model,
        output: text(output),
        trials: number(trials),
        seed: number(seed),
        statistics: text(statistics),
      };
      const request = { ...of, sampling, scenario, scenarios: rowsOf(scenarios), parts };
      return answer(reportOf(JSON.stringify(request)), (report) => tableOf(simulationTable(report, asked)));
    }),
  ),
};
