import { sheetsStillThere } from "./sheets-still-there";
import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";
import { inExcel } from "./in-excel";

/** Brings the first sheet of an insertion that is still there to the front and answers which; undefined where all are gone. */
export async function goToWorkbook(written: WrittenWorkbook): Promise<WrittenSheet | undefined> {
  return inExcel(async (context) => {
    const [first] = await sheetsStillThere(context, written);
    if (first) context.workbook.worksheets.getItem(first.id).activate();
    await context.sync();
    return first;
  });
}
