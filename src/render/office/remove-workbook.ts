import { sheetsStillThere } from "./sheets-still-there";
import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";

/** Deletes the sheets an insertion added, as far as they are still there, and answers which; sheets of the user are never touched. */
export async function removeWorkbook(written: WrittenWorkbook): Promise<readonly WrittenSheet[]> {
  if (written.sheets.length === 0) return [];
  return Excel.run(async (context) => {
    const there = await sheetsStillThere(context, written);
    for (const { id } of there) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return there;
  });
}
