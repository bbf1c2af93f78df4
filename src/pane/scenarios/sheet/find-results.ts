import type { Cell } from "../../../engine/asked/broadcast";
import { type Heads, type ResultBlock, resultBlocks } from "../result-blocks";

/** Where the outputs of a table stand side by side. */
export interface ResultSheet {
  readonly sheetId: string;
  readonly blocks: readonly ResultBlock[];
}

/** The sheets that show outputs scenario by scenario, found by labels that repeat the heads of the table. */
export async function findResults(context: Excel.RequestContext, heads: Heads): Promise<readonly ResultSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  // Labels first: a workbook's figures are many, its labels few.
  const labels = sheets.items.map(({ id }) => ({
    id,
    cells: context.workbook.worksheets.getItem(id).getRange("A:D").getUsedRangeOrNullObject(true).load("formulas"),
  }));
  await context.sync();
  const mentions = ({ cells }: (typeof labels)[number]) =>
    !cells.isNullObject &&
    (cells.formulas as Cell[][]).some((row) =>
      row.some(
        (cell) => typeof cell === "string" && cell.startsWith("=") && cell.includes(heads.sheet.replaceAll("'", "''")),
      ),
    );
  const used = labels.filter(mentions).map(({ id }) => ({
    id,
    cells: context.workbook.worksheets.getItem(id).getUsedRange(true).load("values,formulas,rowIndex,columnIndex"),
  }));
  await context.sync();
  return used
    .map(({ id, cells }) => ({
      sheetId: id,
      blocks: resultBlocks(
        {
          values: cells.values as Cell[][],
          formulas: cells.formulas as Cell[][],
          row: cells.rowIndex,
          column: cells.columnIndex,
        },
        heads,
      ),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}
