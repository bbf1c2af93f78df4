/** Turns what a custom function returned into what the grid calculates with. */
import type { BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import type { GridModules } from "../grid/grid-engine";
import { type CellFailure, errorLike, valueFailure } from "./cell-failure";

type Formula = GridModules["formula"];

/** What a call leaves behind beside its value: sentences of failed elements and data types, by row and column. */
export interface CallTrace {
  failure(row: number, column: number, failure: CellFailure): void;
  card(row: number, column: number, card: object): void;
}

export class FunctionResult {
  readonly #formula: Formula;
  readonly #allowCards: boolean;

  constructor(formula: Formula, allowCards: boolean) {
    this.#formula = formula;
    this.#allowCards = allowCards;
  }

  convert(returned: unknown, trace: CallTrace): BaseValueObject {
    if (!Array.isArray(returned)) return this.#element(returned, 0, 0, trace);
    const rows: unknown[] = returned;
    const width = Array.isArray(rows[0]) ? rows[0].length : 0;
    if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width))
      return this.fail(valueFailure("The function returned an array that is not a rectangle."), 0, 0, trace);
    const values = (rows as unknown[][]).map((row, r) => row.map((value, c) => this.#element(value, r, c, trace)));
    return this.#formula.ArrayValueObject.create({
      calculateValueList: values,
      rowCount: values.length,
      columnCount: width,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  fail(failure: CellFailure, row: number, column: number, trace: CallTrace): BaseValueObject {
    trace.failure(row, column, failure);
    return this.#formula.ErrorValueObject.create(failure.code as ErrorType);
  }

  #element(value: unknown, row: number, column: number, trace: CallTrace): BaseValueObject {
    const { NumberValueObject, StringValueObject, BooleanValueObject } = this.#formula;
    if (value === null || value === undefined) return NumberValueObject.create(0);
    if (typeof value === "number")
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : this.fail({ code: "#NUM!", message: "" }, row, column, trace);
    if (typeof value === "string") return StringValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    const error = errorLike(value);
    if (error) return this.fail(error, row, column, trace);
    return this.#dataType(value, row, column, trace);
  }

  /** A data type counts in calculation as its basic value; the card itself stays readable. */
  #dataType(value: unknown, row: number, column: number, trace: CallTrace): BaseValueObject {
    if (typeof value !== "object" || value === null || !("type" in value))
      return this.fail(valueFailure("The function returned something a cell cannot hold."), row, column, trace);
    if (!this.#allowCards)
      return this.fail(
        valueFailure("The function returns data types without allowCustomDataForDataTypeAny."),
        row,
        column,
        trace,
      );
    trace.card(row, column, value);
    if (value.type === "Error" && "basicValue" in value)
      return this.fail({ code: String(value.basicValue), message: "" }, row, column, trace);
    const basic = "basicValue" in value ? value.basicValue : "text" in value ? value.text : "";
    if (typeof basic === "number" && "numberFormat" in value && typeof value.numberFormat === "string")
      return this.#formula.NumberValueObject.create(basic, value.numberFormat);
    return this.#element(basic === value ? "" : basic, row, column, trace);
  }
}
