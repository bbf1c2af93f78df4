import type { Cell } from "../../../engine/asked/broadcast";
import { type Failure, isFailure } from "../../../engine/failure";
import { evaluateModel } from "../../../engine/model/evaluate-model";
import type { Model } from "../../../engine/model/model";
import { goalSeek } from "../../../engine/whatif/goal-seek";
import { Memory } from "../../../engine/memory";
import { finished } from "../../../engine/finished";
import { simulate, type Simulation } from "../../../engine/simulation/simulate";
import { simulationFigures } from "../../../engine/simulation/simulation-figures";
import { parseSimulationOptions } from "../../../engine/simulation/simulation-options";
import type { SimulationQuery } from "../../../engine/simulation/simulation-plan";
import { simulationTable } from "../../../engine/simulation/simulation-table";
import { parseStatistics } from "../../../engine/simulation/statistics/parse-statistics";
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

/** An argument as text: what two questions are told apart by. A range is read once for all the calls over it. */
const ranges = new WeakMap<Area, string>();
function textOf(operand: Operand): string {
  if (!(operand instanceof Area)) return JSON.stringify(operand);
  let known = ranges.get(operand);
  if (known === undefined) ranges.set(operand, (known = JSON.stringify(operand.table())));
  return known;
}

/** At least as many answers as a workbook asks for; they are kept for the cells that show another part of one, and for the next plan. */
const limit = 1_000;

/** A function over the range of a driver model, asked once for all calls with the same arguments; an error among the range's cells is its answer. */
function overRange(
  least: number,
  most: number,
  of: (range: Area, given: readonly Operand[]) => Operand,
): SheetFunction {
  const answers = new Memory<{ readonly operand: Operand }>(limit);
  const ask = ([range = null, ...given]: readonly Operand[]): Operand => {
    const area = range instanceof Area ? range : tableOf([[range]]);
    return area.values().find(isError) ?? of(area, given);
  };
  return {
    least,
    most,
    of: (operands) => {
      const question = operands.map(textOf);
      return (answers.recall(question) ?? answers.keep(question, { operand: ask(operands) })).operand;
    },
  };
}

const models = new Memory<Model | Failure>(limit);

/** The model of a range, in a scenario of a table where there is one; read once for all questions about it. */
function modelOf(range: Area, scenario = "", table: Operand = null): Model | Failure {
  const keys = [textOf(range), scenario, textOf(table)];
  return models.recall(keys) ?? models.keep(keys, modelInScenario(range.table(), scenario, rowsOf(table)));
}

/** The same over the model that the range comes to. */
const overModel = (least: number, most: number, of: (model: Model, given: readonly Operand[]) => Operand) =>
  overRange(least, most, (range, given) => answer(modelOf(range), (model) => of(model, given)));

/** Trials are large: kept are only those of the questions that a workbook asks at once. */
const simulations = new Memory<Simulation | Failure>(2);

/** A simulation, run once for all that is shown of it; `model` is the one of the range in the scenario. */
function simulationOf(model: Model, of: readonly string[], query: SimulationQuery): Simulation | Failure {
  const keys = [...of, JSON.stringify(query)];
  return simulations.recall(keys) ?? simulations.keep(keys, finished(simulate(model, query, true)));
}

const orError = (value: number | Failure): Scalar => (isFailure(value) ? errors.notAvailable : value);

/** The add-in's functions over a driver model of the workbook, as far as templates call them: the same answers, in the active scenario. */
export const whatIf: SheetFunctions = {
  "SEG.MODEL": overRange(1, 3, (range, [scenario, scenarios]) =>
    answer(modelOf(range, text(scenario), scenarios), (model) =>
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
  "SEG.SIMULATE": overRange(8, 8, (range, [output, trials, seed, statistics, , options, scenarios]) =>
    answer(parseSimulationOptions(text(options)), (asked) =>
      answer(parseStatistics(text(statistics)), (wanted) =>
        answer(modelOf(range, asked.scenario, scenarios), (model) => {
          const { sampling, scenario, show, rows } = asked;
          const query = { output: text(output), trials: number(trials), seed: number(seed), sampling };
          const of = [textOf(range), scenario, textOf(scenarios ?? null)];
          return answer(simulationOf(model, of, query), (simulation) => {
            const shown = { histogram: show === "histogram", tornado: show === "tornado", parts: rows };
            return tableOf(
              simulationTable(simulationFigures(model, simulation, { statistics: wanted, ...shown }), asked),
            );
          });
        }),
      ),
    ),
  ),
};
