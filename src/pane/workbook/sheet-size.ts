/** Rows and columns of a sheet of Excel's. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 };
