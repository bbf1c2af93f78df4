import type { Cell } from "../../../engine/asked/broadcast";
import { asOneStep } from "../../../render/office/in-excel";
import type { Place } from "./area";

/** Cells to be written, row by row: a number, a text, or a formula with its `=`. */
export interface Write {
  readonly place: Place;
  readonly contents: readonly (readonly Cell[])[];
}

/** Writes some ranges as one step that Excel undoes at once. */
export async function writeCells(writes: readonly Write[]): Promise<void> {
  await asOneStep(async (context) => {
    for (const { place, contents } of writes) {
      const { row, column, rows, columns } = place;
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      sheet.getRangeByIndexes(row, column, rows, columns).formulas = contents.map((cells) => [...cells]);
    }
    await context.sync();
  });
}
