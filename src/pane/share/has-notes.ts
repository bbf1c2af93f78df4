/** Whether this Excel lets add-ins write notes. */
export const hasNotes = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.18");
