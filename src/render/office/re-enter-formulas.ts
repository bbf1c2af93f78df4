import { callsOf, formulaBlocks, maySpill } from "./formula-blocks";
import { inExcel } from "./in-excel";

export interface ReEntered {
  readonly formulas: number;
  readonly sheets: number;
  /** Names of protected sheets: their formulas stay as they are. */
  readonly skipped: readonly string[];
}

interface Grid {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
}

/** The calls of a sheet, with those that may be the spill of another cell: these must not be written, it would block the array. */
function findCalls({ used }: Grid, namespace: string) {
  const marked = callsOf(namespace, used.formulas);
  const asked = marked.flatMap((cells, row) =>
    cells.flatMap((isCall, column) => (isCall && maySpill(used.formulas, row, column) ? [{ row, column }] : [])),
  );
  const parents = asked.map(({ row, column }) => ({
    row,
    column,
    parent: used.getCell(row, column).getSpillParentOrNullObject().load("rowIndex,columnIndex"),
  }));
  return { marked, parents };
}

/** Leaves the marks on formulas that stand in their own cell. */
function unmarkSpills({ used }: Grid, { marked, parents }: ReturnType<typeof findCalls>): void {
  for (const { row, column, parent } of parents) {
    const own =
      parent.isNullObject ||
      (parent.rowIndex === used.rowIndex + row && parent.columnIndex === used.columnIndex + column);
    const cells = marked[row];
    if (!own && cells) cells[column] = false;
  }
}

/** Writes the marked cells again, in whole ranges; how many. */
function reEnter({ sheet, used }: Grid, marked: readonly (readonly boolean[])[]): number {
  let count = 0;
  for (const { row, column, formulas } of formulaBlocks(used.formulas, marked)) {
    const columns = formulas[0]?.length ?? 0;
    count += formulas.length * columns;
    const range = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + column, formulas.length, columns);
    range.formulas = formulas.map((cells) => [...cells]);
  }
  return count;
}

/**
 * Enters every formula that calls a function of the namespace again, in whole ranges: F9 does not recalculate custom functions. A
 * dynamic array is entered at its first cell and spills anew.
 */
export async function reEnterFormulas(namespace: string): Promise<ReEntered> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const grids = sheets.items.map((sheet): Grid => ({
      sheet,
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
    }));
    await context.sync();
    const found = grids
      .filter(({ used }) => !used.isNullObject)
      .map((grid) => ({ grid, calls: findCalls(grid, namespace) }))
      .filter(({ calls }) => calls.marked.some((cells) => cells.includes(true)));
    await context.sync();
    const open = found.filter(({ grid }) => !grid.protection.protected);
    const counts = open.map(({ grid, calls }) => {
      unmarkSpills(grid, calls);
      return reEnter(grid, calls.marked);
    });
    await context.sync();
    return {
      formulas: counts.reduce((sum, count) => sum + count, 0),
      sheets: open.length,
      skipped: found.filter(({ grid }) => grid.protection.protected).map(({ grid }) => grid.sheet.name),
    };
  });
}
