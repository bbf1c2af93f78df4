import { callsOf, type FormulaBlock, formulaBlocks, maySpill } from "./formula-blocks";
import { inExcel } from "./in-excel";
import { askEach } from "./requests/ask-each";
import { bytesOf, callBytes } from "./requests/bytes-of";
import { packed, sent } from "./requests/in-requests";
import { type Grid, readGrids } from "./requests/read-grids";

export interface ReEntered {
  readonly formulas: number;
  readonly sheets: number;
  /** Names of protected sheets: their formulas stay as they are. */
  readonly skipped: readonly string[];
}

/** The cells of a sheet, and which of them call a function of the namespace. */
interface Calls {
  readonly sheet: Excel.Worksheet;
  readonly guarded: boolean;
  readonly grid: Grid<"formulas">;
  readonly marked: boolean[][];
}

/** Leaves the marks on formulas that stand in their own cell: those that an array fills must not be written, it would block the array. */
async function unmarkSpills(context: Excel.RequestContext, all: readonly Calls[]): Promise<void> {
  const unsure = all.flatMap((calls) =>
    calls.marked.flatMap((cells, row) =>
      cells.flatMap((isCall, column) =>
        isCall && maySpill(calls.grid.formulas, row, column)
          ? [{ calls, row: calls.grid.row + row, column: calls.grid.column + column }]
          : [],
      ),
    ),
  );
  const parents = await askEach(context, unsure, ({ calls: { sheet }, row, column }) =>
    sheet.getCell(row, column).getSpillParentOrNullObject().load("rowIndex,columnIndex"),
  );
  for (const [at, { calls, row, column }] of unsure.entries()) {
    const parent = parents[at];
    const isOwn = !parent || parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column);
    const cells = calls.marked[row - calls.grid.row];
    if (!isOwn && cells) cells[column - calls.grid.column] = false;
  }
}

/** Rows of a block that are written at once. */
const most = 200;

/** The marked cells as whole ranges, some to a request. */
const blocksOf = ({ sheet, grid, marked }: Calls) =>
  formulaBlocks(grid.formulas, marked).flatMap(({ row, column, formulas }) =>
    Array.from({ length: Math.ceil(formulas.length / most) }, (_, part) => {
      const own = formulas.slice(part * most, (part + 1) * most);
      const block: FormulaBlock = { row: grid.row + row + part * most, column: grid.column + column, formulas: own };
      return { sheet, block, bytes: bytesOf(own) + 2 * callBytes };
    }),
  );

/**
 * Enters every formula that calls a function of the namespace again, in whole ranges: F9 does not recalculate custom functions. A
 * dynamic array is entered at its first cell and spills anew.
 */
export async function reEnterFormulas(namespace: string): Promise<ReEntered> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const guards = sheets.items.map((sheet) => sheet.protection.load("protected"));
    const grids = await readGrids(
      context,
      sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true)),
      ["formulas"],
    );
    const found = sheets.items.flatMap((sheet, at): Calls[] => {
      const grid = grids[at];
      const marked = grid ? callsOf(namespace, grid.formulas) : [];
      const calls = marked.some((cells) => cells.includes(true));
      return grid && calls ? [{ sheet, guarded: guards[at]?.protected === true, grid, marked }] : [];
    });
    const open = found.filter(({ guarded }) => !guarded);
    await unmarkSpills(context, open);
    const count = open.reduce((sum, { marked }) => sum + marked.flat().filter(Boolean).length, 0);
    for (const some of packed(open.flatMap(blocksOf)))
      await sent(some, async (own) => {
        for (const { sheet, block } of own)
          sheet.getRangeByIndexes(
            block.row,
            block.column,
            block.formulas.length,
            block.formulas[0]?.length ?? 0,
          ).formulas = block.formulas.map((cells) => [...cells]);
        await context.sync();
      });
    return {
      formulas: count,
      sheets: open.length,
      skipped: found.filter(({ guarded }) => guarded).map(({ sheet }) => sheet.name),
    };
  });
}
