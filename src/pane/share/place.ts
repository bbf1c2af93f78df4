/** Cells of a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every cell of a place, row by row. */
export function* cellsOf({ row, column, rows, columns }: Place): Generator<readonly [row: number, column: number]> {
  for (let at = row; at < row + rows; at++)
    for (let across = column; across < column + columns; across++) yield [at, across];
}

export const overlaps = (one: Place, other: Place): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
