/** Excel 1.20 undoes all of one run at once; a cell that is being edited is waited for. */
export const runOptions = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(Office.context.requirements.isSetSupported("ExcelApi", "1.20") && { mergeUndoGroup: true }),
});
