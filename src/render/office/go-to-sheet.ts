/** Brings a sheet to the front. */
export async function goToSheet(id: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).activate();
    await context.sync();
  });
}
