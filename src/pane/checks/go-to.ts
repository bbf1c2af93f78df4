import type { Target } from "./check-list";
import { inExcel } from "../../render/office/in-excel";

/** Selects cells of a sheet; resolves to whether the sheet is there. */
export async function goTo({ sheet, cells }: Target): Promise<boolean> {
  return inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("id");
    await context.sync();
    if (found.isNullObject) return false;
    found.activate();
    found.getRange(cells).select();
    await context.sync();
    return true;
  });
}
