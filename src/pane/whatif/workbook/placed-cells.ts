import type { PlacedCells } from "./reading";

const wanted = "values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount";

/** Asks for what a range holds and where it stands; the answer is there after the next sync. */
export function askCells(range: Excel.Range): () => PlacedCells {
  range.load(wanted);
  const sheet = range.worksheet.load("id,name");
  return () => ({
    sheetId: sheet.id,
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    values: range.values as PlacedCells["values"],
    formulas: range.formulas as PlacedCells["formulas"],
    formats: range.numberFormat as string[][],
  });
}
