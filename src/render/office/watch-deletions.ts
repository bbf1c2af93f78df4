import { inExcel } from "./in-excel";
/** Calls `deleted` whenever a sheet of the workbook was deleted, by whomever. */
export async function watchDeletions(deleted: () => void): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.onDeleted.add(() => {
      deleted();
      return Promise.resolve();
    });
    await context.sync();
  });
}
