import { inExcel } from "./in-excel";
import { OnlySheetsLeft } from "./only-sheets-left";
import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";

/** Deletes those of the sheets that are there; tells which they are before it does. */
const removeSheets = ({ sheets, from }: WrittenWorkbook, found: (there: readonly WrittenSheet[]) => void) =>
  inExcel(async (context) => {
    const present = context.workbook.worksheets.load("items/id,items/visibility");
    const shown = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const there = sheets.filter(({ id }) => present.items.some((sheet) => sheet.id === id));
    found(there);
    if (there.length === 0) return;
    const others = present.items.filter(
      ({ id, visibility }) => visibility === "Visible" && !there.some((sheet) => sheet.id === id),
    );
    if (others.length === 0) throw new OnlySheetsLeft();
    if (there.some(({ id }) => id === shown.id)) others.find(({ id }) => id === from)?.activate();
    for (const { id } of there) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });

/**
 * Deletes the sheets an insertion added, as far as they are still there, and answers which; sheets of the user are never touched. Who
 * looks at one of them lands on the sheet shown before the insertion, who looks at another stays there. Deletes nothing and throws OnlySheetsLeft
 * where no other sheet is visible: Excel would refuse the last one when the others are gone. What was deleted does not come back, so where
 * Excel stops on the way, the rest is tried once more.
 */
export async function removeWorkbook(written: WrittenWorkbook): Promise<readonly WrittenSheet[]> {
  if (written.sheets.length === 0) return [];
  let removed: readonly WrittenSheet[] | undefined;
  const found = (there: readonly WrittenSheet[]) => (removed ??= there);
  try {
    await removeSheets(written, found);
  } catch (error) {
    if (removed === undefined || error instanceof OnlySheetsLeft) throw error;
    await removeSheets(written, found);
  }
  return removed ?? [];
}
