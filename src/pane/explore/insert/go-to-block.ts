import type { WrittenBlock } from "./written-block";
import { inExcel } from "../../../render/office/in-excel";

/** Selects the cells of a block; false where their sheet was deleted. */
export async function goToBlock({ cells }: WrittenBlock): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheet).load("id");
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    sheet.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns).select();
    await context.sync();
    return true;
  });
}
