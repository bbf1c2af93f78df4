import type { Cell } from "../../../engine/asked/broadcast";
import { changeCells } from "../../../render/office/safe/change-cells";
import { enterContents } from "../../../render/office/safe/enter-contents";
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
  await changeCells(rangesIn, async (context, held) => {
    for (const [at, range] of rangesIn(context).entries()) {
      const contents = (writes[at]?.contents ?? []).map((cells) => [...cells]);
      const formats = held[at]?.formats.map((cells) => [...cells]) ?? [];
      const asText = formats.some((cells, down) =>
        cells.some((format, across) => format === "@" && typeof contents[down]?.[across] === "string"),
      );
      if (asText) enterContents(range, contents, formats);
      else range.formulas = contents;
    }
    await context.sync();
  });
}
