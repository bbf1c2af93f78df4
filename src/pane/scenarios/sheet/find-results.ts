import { readGrids } from "../../../render/office/requests/read-grids";
import { type Heads, type ResultBlock, resultBlocks, type UsedCells } from "../result-blocks";

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
  const labels = await readGrids(
    context,
    sheets.items.map((sheet) => sheet.getRange("A:D").getUsedRangeOrNullObject(true)),
    ["formulas"],
  );
  const tab = heads.sheet.replaceAll("'", "''");
  const mentions = (cell: unknown) => typeof cell === "string" && cell.startsWith("=") && cell.includes(tab);
  const showing = sheets.items.filter((_, at) => labels[at]?.formulas.some((row) => row.some(mentions)));
  const used = await readGrids(
    context,
    showing.map((sheet) => sheet.getUsedRangeOrNullObject(true)),
    ["values", "formulas"],
  );
  return showing
    .map(({ id }, at) => ({ sheetId: id, blocks: used[at] ? resultBlocks(used[at] as UsedCells, heads) : [] }))
    .filter(({ blocks }) => blocks.length > 0);
}
