import type { Cell } from "../../../engine/asked/broadcast";
import type { Place } from "./area";

/** Cells to be written, row by row: a number, a text, or a formula with its `=`. */
export interface Write {
  readonly place: Place;
  readonly contents: readonly (readonly Cell[])[];
}

/** Writes some ranges as one step that Excel undoes at once (ExcelApi 1.20; older ones undo it as their host does). */
export async function writeCells(writes: readonly Write[]): Promise<void> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, async (context) => {
    for (const { place, contents } of writes) {
      const { row, column, rows, columns } = place;
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      sheet.getRangeByIndexes(row, column, rows, columns).formulas = contents.map((cells) => [...cells]);
    }
    await context.sync();
  });
}
