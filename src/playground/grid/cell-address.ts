/** Letters of a column counted from zero: A, B, ... Z, AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** A cell's address from its row and column, both counted from zero. */
export const a1 = (row: number, column: number): string => `${letters(column)}${row + 1}`;
