import { OnlySheetsLeft } from "./only-sheets-left";
import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";

/**
 * Deletes the sheets an insertion added, as far as they are still there, and answers which; sheets of the user are never touched. Deletes
 * nothing and throws OnlySheetsLeft where no other sheet is visible: Excel would refuse the last one when the others are gone.
 */
export async function removeWorkbook({ sheets }: WrittenWorkbook): Promise<readonly WrittenSheet[]> {
  if (sheets.length === 0) return [];
  return Excel.run(async (context) => {
    const present = context.workbook.worksheets.load("items/id,items/visibility");
    await context.sync();
    const there = sheets.filter(({ id }) => present.items.some((sheet) => sheet.id === id));
    if (there.length === 0) return [];
    const others = present.items.filter(({ id }) => !there.some((sheet) => sheet.id === id));
    if (!others.some(({ visibility }) => visibility === "Visible")) throw new OnlySheetsLeft();
    for (const { id } of there) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return there;
  });
}
