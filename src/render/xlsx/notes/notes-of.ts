import type { SheetContent } from "../../../workbook/sheet-content";
import type { Cell } from "../address";

/** A note and the cell it stands on. */
export interface Note extends Cell {
  readonly text: string;
}

/** The notes of a sheet, row by row. */
export const notesOf = ({ cells }: SheetContent): Note[] =>
  cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell?.note === undefined ? [] : [{ row, column, text: cell.note }])),
  );
