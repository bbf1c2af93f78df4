/** Types into the first sheet. */
export const fill = (address: string, cells: readonly (readonly unknown[])[], select?: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(address).formulas = cells.map((row) => [...row]);
    if (select !== undefined) sheet.getRange(select).select();
    await context.sync();
  });
