/** A rectangle of cells, counted from the first cell of the grid it was found in. */
export interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly string[])[];
}

/**
 * The cells of a grid of formulas that call a function of the namespace, also as Excel writes it while the add-in is not there:
 * `_xldudf_SEG_GET`. A call inside a string literal is none.
 */
export function callsOf(namespace: string, grid: readonly (readonly unknown[])[]): boolean[][] {
  const call = new RegExp(`(^|[^A-Z0-9_.])(?:${namespace}\\.|_xldudf_${namespace}_)[A-Z]`, "i");
  const calls = (cell: unknown) =>
    typeof cell === "string" && cell.startsWith("=") && call.test(cell.replace(/"[^"]*"/g, '""'));
  return grid.map((row) => row.map(calls));
}

/** Whether the cell may be the spill of another: the cell above it or to its left shows the very same formula. */
export function maySpill(grid: readonly (readonly unknown[])[], row: number, column: number): boolean {
  const formula = grid[row]?.[column];
  return (row > 0 && grid[row - 1]?.[column] === formula) || (column > 0 && grid[row]?.[column - 1] === formula);
}

/** The marked cells as whole rectangles: runs of one row, joined downwards where the next row has the same run. */
export function formulaBlocks(
  grid: readonly (readonly unknown[])[],
  marked: readonly (readonly boolean[])[],
): FormulaBlock[] {
  const blocks: { row: number; column: number; formulas: string[][] }[] = [];
  grid.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      if (marked[row]?.[column] !== true) continue;
      let end = column;
      while (marked[row][end + 1] === true) end++;
      const formulas = cells.slice(column, end + 1).map(String);
      const above = blocks.find(
        (b) => b.column === column && b.row + b.formulas.length === row && b.formulas[0]?.length === formulas.length,
      );
      if (above) above.formulas.push(formulas);
      else blocks.push({ row, column, formulas: [formulas] });
      column = end;
    }
  });
  return blocks;
}
