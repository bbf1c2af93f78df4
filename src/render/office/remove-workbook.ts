import type { WrittenWorkbook } from "./written-workbook";

/** Deletes the sheets an insertion added, as far as they are still there; sheets of the user are never touched. */
export async function removeWorkbook({ sheets }: WrittenWorkbook): Promise<void> {
  if (sheets.length === 0) return;
  await Excel.run(async (context) => {
    const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("id"));
    await context.sync();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
