/** Column letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell counted from 0, and which of its parts stay when the formula is copied. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly fixedRow?: boolean;
  readonly fixedColumn?: boolean;
}

/** `B3`, `$B3`, `B$3` or `$B$3`. */
export const cellAddress = ({ row, column, fixedRow, fixedColumn }: Cell): string =>
  `${fixedColumn === true ? "$" : ""}${columnLetters(column)}${fixedRow === true ? "$" : ""}${row + 1}`;

/** `B3:D9`, or `B3` where both ends are one cell. */
export const rangeAddress = (from: Cell, to: Cell): string =>
  from.row === to.row && from.column === to.column ? cellAddress(from) : `${cellAddress(from)}:${cellAddress(to)}`;

/** The sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
