import type { Place } from "./area";
import { inExcel } from "../../../render/office/in-excel";

/** Brings a sheet to the front and selects some of its cells. */
export async function goToCells({ sheetId, row, column, rows, columns }: Place): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, rows, columns).select();
    await context.sync();
  });
}
