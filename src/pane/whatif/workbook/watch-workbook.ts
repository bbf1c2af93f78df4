import type { Shift } from "./shifted-area";

/** What a view that shows a range of the workbook is told. */
export interface WorkbookNews {
  /** Cells of a sheet changed, or whole rows or columns came or went. */
  changed(sheetId: string, shift: Shift): void;
  /** A sheet was added, deleted or renamed. */
  sheets(): void;
}

/** Follows the edits of all sheets, and sheets that come, go or are renamed. */
export async function watchWorkbook({ changed, sheets }: WorkbookNews): Promise<void> {
  const told = () => Promise.resolve(sheets());
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ worksheetId, changeType, address }) =>
      Promise.resolve(changed(worksheetId, { changeType, address })),
    );
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    await context.sync();
  });
  // Apart, because Excel tells of new names since ExcelApi 1.17 only; before it a new name shows with the next edit.
  await Excel.run(async (context) => {
    context.workbook.worksheets.onNameChanged.add(told);
    await context.sync();
  }).catch(() => undefined);
}
