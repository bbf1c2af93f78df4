import { inExcel } from "../../render/office/in-excel";
/** Tells when a sheet was calculated (ExcelApi 1.8); nothing where Excel has no such event. Call what it resolves to to end it. */
export async function followCalculation(calculated: () => void): Promise<() => Promise<void>> {
  try {
    const handler = await inExcel(async (context) => {
      const added = context.workbook.worksheets.onCalculated.add(() => Promise.resolve(calculated()));
      await context.sync();
      return added;
    });
    return () =>
      Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
  } catch {
    return () => Promise.resolve();
  }
}
