/** Excel 1.20 undoes all of one run at once; older ones undo sync by sync. */
export const oneUndoStep = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(Office.context.requirements.isSetSupported("ExcelApi", "1.20") && { mergeUndoGroup: true }),
});
