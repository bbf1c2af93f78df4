import { sheetsStillThere } from "./sheets-still-there";
import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";
import { inExcel } from "./in-excel";

/**
 * Brings the sheet that an insertion is about to the front, its first figure selected; where that sheet was deleted, the first that is
 * still there. Answers which; undefined where all are gone.
 */
export async function goToWorkbook(written: WrittenWorkbook): Promise<WrittenSheet | undefined> {
  return inExcel(async (context) => {
    const left = await sheetsStillThere(context, written);
    const about = left.find(({ id }) => id === written.begin?.id);
    const shown = about ?? left[0];
    if (shown) {
      const sheet = context.workbook.worksheets.getItem(shown.id);
      sheet.activate();
      if (about && written.begin) sheet.getRange(written.begin.cell).select();
    }
    await context.sync();
    return shown;
  });
}
