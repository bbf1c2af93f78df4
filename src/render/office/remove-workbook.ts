import { OnlySheetsLeft } from "./only-sheets-left";
import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";
import { inExcel } from "./in-excel";

/**
 * Deletes the sheets an insertion added, as far as they are still there, and answers which; sheets of the user are never touched. Who
 * looks at one of them lands on the sheet shown before the insertion, who looks at another stays there. Deletes nothing and throws OnlySheetsLeft where no other sheet is visible: Excel would refuse the last one when the others are gone.
 */
export async function removeWorkbook({ sheets, from }: WrittenWorkbook): Promise<readonly WrittenSheet[]> {
  if (sheets.length === 0) return [];
  return inExcel(async (context) => {
    const present = context.workbook.worksheets.load("items/id,items/visibility");
    const shown = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const there = sheets.filter(({ id }) => present.items.some((sheet) => sheet.id === id));
    if (there.length === 0) return [];
    const others = present.items.filter(
      ({ id, visibility }) => visibility === "Visible" && !there.some((sheet) => sheet.id === id),
    );
    if (others.length === 0) throw new OnlySheetsLeft();
    if (there.some(({ id }) => id === shown.id)) others.find(({ id }) => id === from)?.activate();
    for (const { id } of there) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return there;
  });
}
