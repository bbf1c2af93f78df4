import type { Cell } from "../../../engine/asked/broadcast";
import { type Failure, isFailure } from "../../../engine/failure";
import { evaluateModel } from "../../../engine/model/evaluate-model";
import type { Model } from "../../../engine/model/model";
import { readModel } from "../../../engine/model/read-model";
import { goalSeek } from "../../../engine/whatif/goal-seek";
import { rememberedText } from "../../../engine/remembered-text";
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

/** A range is read once for all the calls that ask about it. */
const modelOf = rememberedText((rows): Model | Failure => readModel(JSON.parse(rows) as Cell[][]));

/** A function over the range of a driver model. */
const overModel = (
  least: number,
  most: number,
  of: (model: Model, given: readonly Operand[]) => Operand,
): SheetFunction => ({
  least,
  most,
  of: ([range, ...given]) => {
    const rows = range instanceof Area ? range.table() : [];
    const error = rows.flat().find(isError);
    return error ?? answer(modelOf(JSON.stringify(rows)), (model) => of(model, given));
  },
});

const orError = (value: number | Failure): Scalar => (isFailure(value) ? errors.notAvailable : value);

/** The add-in's functions over a driver model of the workbook, as far as templates call them: the same answers, in the active scenario. */
export const whatIf: SheetFunctions = {
  "SEG.MODEL": overModel(1, 1, (model) =>
    answer(evaluateModel(model), (values) =>
      tableOf([["line", ...model.periods], ...model.lines.map(({ label }, at) => [label, ...(values[at] ?? [])])]),
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
};
