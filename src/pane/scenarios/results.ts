import type { Cell } from "../../engine/asked/broadcast";
import type { ResultBlock } from "./result-blocks";

/** An output in one scenario, over the periods. */
export interface ResultOfScenario {
  readonly name: string;
  readonly values: readonly (number | string)[];
  /** No sheet says it: the model range was calculated with the scenario's drivers. */
  readonly isCalculated: boolean;
}

/** An output of the model in every scenario, as the sheet says it. */
export interface Result {
  readonly title: string;
  readonly unit: string;
  readonly periods: readonly string[];
  /** In the order of the table; a scenario without a row is left out. */
  readonly scenarios: readonly ResultOfScenario[];
}

/** A figure, or the text that says why there is none. */
const figure = (cell: Cell): number | string =>
  typeof cell === "number" && Number.isFinite(cell) ? cell : typeof cell === "string" ? cell : "";

/** The results of a block from the cells of its sheet. */
export const resultOf = (
  { title, unit, periods, rows, columns }: ResultBlock,
  scenarios: readonly string[],
  valueAt: (row: number, column: number) => Cell,
): Result => ({
  title,
  unit,
  periods,
  scenarios: scenarios.flatMap((name, place) => {
    const row = rows.get(place);
    return row === undefined
      ? []
      : [{ name, values: columns.map((column) => figure(valueAt(row, column))), isCalculated: false }];
  }),
});
