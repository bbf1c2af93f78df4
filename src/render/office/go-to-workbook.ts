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
      if (about && written.begin) {
        const first = sheet.getRange(written.begin.cell);
        // Excel scrolls no more than it must: over the last figure of the row, the first comes to stand beside the labels.
        first.getEntireRow().getUsedRange(true).getLastCell().select();
        await context.sync();
        first.select();
      }
    }
    await context.sync();
    return shown;
  });
}
