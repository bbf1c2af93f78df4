import type { Cell } from "../../../engine/asked/broadcast";
import { changeCells } from "../../../render/office/safe/change-cells";
import type { Place } from "./area";

/** Cells to be written, row by row: a number, a text, or a formula with its `=`. */
export interface Write {
  readonly place: Place;
  readonly contents: readonly (readonly Cell[])[];
}

/** Writes some ranges as one step that Excel undoes at once, all of them or none. */
export async function writeCells(writes: readonly Write[]): Promise<void> {
  const rangesIn = ({ workbook }: Excel.RequestContext) =>
    writes.map(({ place: { sheetId, row, column, rows, columns } }) =>
      workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns),
    );
  await changeCells(rangesIn, async (context) => {
    for (const [at, range] of rangesIn(context).entries())
      range.formulas = (writes[at]?.contents ?? []).map((cells) => [...cells]);
    await context.sync();
  });
}
