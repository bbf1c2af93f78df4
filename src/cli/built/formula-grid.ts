import { cellName } from "../../host/excel/a1";
import { type NodeHost, startNodeHost } from "../../host/node/start-node-host";
import { runFunctionsBundle } from "./functions-bundle";
import { readFunctionsJson } from "./functions-json";

/** One cell of a formula's answer: its value, or the error that stands in its place with its sentence. */
export type AnsweredCell = string | number | boolean | { readonly error: string; readonly message: string };

/** The headless grid with the built cell functions. */
export class FormulaGrid {
  readonly #host: NodeHost;

  private constructor(host: NodeHost) {
    this.#host = host;
  }

  /** Starts the grid; fails with a sentence where the add-in is not built. */
  static async start(): Promise<FormulaGrid> {
    const { metadata } = readFunctionsJson();
    const host = await startNodeHost();
    const { CustomFunctions } = host;
    const mappings = runFunctionsBundle(host);
    const makeError = (code: string) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
    await host.host.registerCustomFunctions("SEG", { metadata, mappings, makeError });
    return new FormulaGrid(host);
  }

  /** What the formula shows when it is typed into the first cell of an empty sheet: one cell, or all it spills into. */
  async evaluate(formula: string): Promise<AnsweredCell[][]> {
    const host = this.#host;
    const sheet = host.sheets()[0] ?? "";
    const answer = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
      cell.formulas = [[formula]];
      await context.sync();
      await host.settle();
      const spilled = cell.getSpillingToRangeOrNullObject();
      cell.load("values, valueTypes");
      spilled.load("values, valueTypes");
      await context.sync();
      const { values, valueTypes } = spilled.isNullObject ? cell : spilled;
      const isError = (r: number, c: number) => valueTypes[r]?.[c] === host.Excel.RangeValueType.error;
      return values.map((row: unknown[], r) => row.map((value, c) => this.#cell(value, isError(r, c), sheet, r, c)));
    });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("A1").values = [[""]];
      await context.sync();
    });
    return answer;
  }

  dispose(): void {
    this.#host.dispose();
  }

  #cell(value: unknown, isError: boolean, sheet: string, row: number, column: number): AnsweredCell {
    if (isError) return { error: String(value), message: this.#host.message(sheet, cellName(row, column)) ?? "" };
    return typeof value === "number" || typeof value === "boolean" ? value : String(value);
  }
}
