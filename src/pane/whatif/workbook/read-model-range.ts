import { activeScenario } from "./active-scenario";
import { distributionsOf } from "./distributions-of";
import type { ModelSource } from "./model-source";
import { namedRanges } from "./named-ranges";
import { askCells } from "./placed-cells";
import type { ModelReading } from "./reading";
import { rowLabels } from "./row-labels";
import { rowUnits } from "./row-units";
import { inExcel } from "../../../render/office/in-excel";

/** The model of a source with what its cells hold now; undefined where its sheet, its name or its cells are gone. */
export async function readModelRange(source: ModelSource): Promise<ModelReading | undefined> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheetId).load("id");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const range =
      source.kind === "named"
        ? (await namedRanges(context, [{ of: sheet, name: source.name }]))[0]
        : sheet.getRangeByIndexes(source.row, source.column, source.rows, source.columns);
    if (!range) return undefined;
    const cells = askCells(range);
    const rows = range.getEntireRow().getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
    await context.sync();
    const model = cells();
    const beside = { values: rows.isNullObject ? [] : rows.values, row: rows.rowIndex, column: rows.columnIndex };
    return {
      model,
      labels: rowLabels(beside, model),
      units: rowUnits(beside, model),
      scenario: await activeScenario(context, model),
      distributions: source.kind === "named" ? await distributionsOf(context, model) : undefined,
    };
  });
}
