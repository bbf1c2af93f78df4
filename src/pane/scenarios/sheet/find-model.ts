import type { Cell } from "../../../engine/asked/broadcast";
import type { ModelCells } from "../model-results";

/** A range in the model language by its name on a sheet. */
export interface ModelPlace {
  readonly sheetId: string;
  readonly name: string;
}

const modelName = "forecast_model";

/** The model range that follows a scenario table: its formulas point to the table's sheet. */
export async function findModel(context: Excel.RequestContext, sheet: string): Promise<ModelPlace | undefined> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const ranges = sheets.items.map(({ id }) => ({
    id,
    range: context.workbook.worksheets
      .getItem(id)
      .names.getItemOrNullObject(modelName)
      .getRangeOrNullObject()
      .load("formulas"),
  }));
  await context.sync();
  const tab = sheet.replaceAll("'", "''").toLowerCase();
  const pointsTo = (cell: Cell) =>
    typeof cell === "string" &&
    cell.startsWith("=") &&
    (cell.toLowerCase().includes(`'${tab}'!`) || cell.toLowerCase().includes(`${tab}!`));
  const found = ranges.find(
    ({ range }) => !range.isNullObject && (range.formulas as Cell[][]).some((row) => row.some(pointsTo)),
  );
  return found && { sheetId: found.id, name: modelName };
}

/** Asks for the cells of a model range and its labels; to be read after the next sync. */
export function loadModel(context: Excel.RequestContext, { sheetId, name }: ModelPlace): { read(): ModelCells } {
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .names.getItem(name)
    .getRange()
    .load("values,rowIndex,columnIndex,rowCount");
  const rows = range.getEntireRow().getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  return {
    read() {
      const all = rows.isNullObject ? [] : (rows.values as Cell[][]);
      const left = range.columnIndex - (rows.isNullObject ? 0 : rows.columnIndex);
      const labels = Array.from({ length: range.rowCount }, (_, at) => {
        const cells = all[range.rowIndex - rows.rowIndex + at]?.slice(0, left) ?? [];
        return cells.find((cell): cell is string => typeof cell === "string" && cell.trim() !== "") ?? "";
      });
      return { range: range.values as Cell[][], labels };
    },
  };
}
