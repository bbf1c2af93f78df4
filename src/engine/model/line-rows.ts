import type { Cell, Matrix } from "../asked/broadcast";
import { cellText, isBlankCell } from "../asked/cell-text";
import { badArgument, failedAt, type Failure, isFailure } from "../failure";
import { formulaName } from "../formula/formula-name";
import type { ModelColumns } from "./model-columns";

/** A row that is a line, by the name formulas call it. */
export interface LineRow {
  readonly name: string;
  readonly label: string;
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Most lines and most cells (lines x periods) of a model. */
export const mostLines = 2_000;
export const mostCells = 20_000;

/**
 * The rows of a range that are lines, under their names; blank rows are spacers, and so are rows with a note alone. Fails for a row without
 * a name, a name that is none, two rows of one name, and more than 2,000 lines or 20,000 lines x periods.
 */
export function lineRows(rows: Matrix, columns: ModelColumns): Map<string, LineRow> | Failure {
  const lines = new Map<string, LineRow>();
  for (const [at, cells] of rows.entries()) {
    if (at < columns.above) continue;
    const row = at + 1;
    const label = cellText(cells[0]);
    if (label === "") {
      const stray = cells.findIndex((cell, column) => !isBlankCell(cell) && column !== columns.optional.get("note"));
      if (stray < 0) continue;
      return failedAt(
        badArgument(`Row ${row} has no name in its first column, but a value in column ${stray + 1}.`),
        row,
        1,
      );
    }
    const name = formulaName(label);
    if (isFailure(name)) return failedAt(badArgument(`Row ${row}: ${name.message}`), row, 1);
    const other = lines.get(name);
    if (other)
      return failedAt(
        badArgument(`"${other.label}" (row ${other.row}) and "${label}" (row ${row}) are one name, ${name}.`),
        row,
        1,
      );
    lines.set(name, { name, label, row, cells });
    const size = lines.size * columns.definitions.length;
    if (lines.size > mostLines || size > mostCells)
      return badArgument(
        `A model has at most 2,000 lines and 20,000 lines x periods; this one has more by row ${row}. Split it.`,
      );
  }
  return lines.size > 0 ? lines : badArgument("The model has a header but no line below it.");
}
