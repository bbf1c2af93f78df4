import { asOneStep } from "../../../render/office/in-excel";
import { allOrNothing } from "../../../render/office/safe/all-or-nothing";
import { type HeldCells, holdCells, sheetsOf } from "../../../render/office/safe/held-cells";
import { putBack } from "../../../render/office/safe/put-back";
import { sheetSize } from "../../workbook/sheet-size";
import type { Block } from "./block";
import type { BlockOutcome, Cells } from "./written-block";

/** The cells of a block whose upper left is the cell selected. */
async function cellsSelected(context: Excel.RequestContext, { rows, columns }: Block): Promise<Cells> {
  const corner = context.workbook.getActiveCell().load("rowIndex,columnIndex");
  const sheet = corner.worksheet.load("id");
  await context.sync();
  return { sheet: sheet.id, row: corner.rowIndex, column: corner.columnIndex, rows, columns };
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Cells): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Figures get the block's format where they have none of their own. */
const formatted = ({ format, heads }: Block, formats: readonly (readonly unknown[])[]): unknown[][] =>
  formats.map((row, down) =>
    row.map((own, across) => (own === "General" && down >= heads.rows && across >= heads.columns ? format : own)),
  );

/**
 * Writes a block at the cell selected, as one step for Excel's undo, all of it or nothing. Where cells are not empty it writes nothing and says how many; the user
 * agrees by naming the very cells (`agreed`), and what stood there is part of the answer.
 */
export async function writeBlock(block: Block, agreed?: Cells): Promise<BlockOutcome> {
  let before: HeldCells | undefined;
  const work = () =>
    asOneStep(async (context): Promise<BlockOutcome> => {
      const cells = agreed ?? (await cellsSelected(context, block));
      const sheet = context.workbook.worksheets.getItem(cells.sheet);
      if (cells.row + cells.rows > sheetSize.rows || cells.column + cells.columns > sheetSize.columns) {
        const corner = sheet.getCell(cells.row, cells.column).load("address");
        await context.sync();
        return { outcome: "no room", address: corner.address };
      }
      const range = rangeOf(sheet, cells).load("address");
      const [held] = await holdCells(context, [range]);
      const { address } = range;
      const count = held?.formulas.flat().filter((formula) => formula !== "").length ?? 0;
      if (!held || (count > 0 && !agreed)) return { outcome: "occupied", cells, address, count };
      before = held;
      const content = block.cells({ row: cells.row, column: cells.column });
      if (count > 0) range.clear("Contents");
      range.formulas = content;
      if (block.format !== "General") range.numberFormat = formatted(block, held.formats);
      range.load("formulas");
      await context.sync();
      const after = content.map((row, down) =>
        row.map((own, across) => (own === null ? undefined : String(range.formulas[down]?.[across]))),
      );
      return { outcome: "written", written: { cells, address, before, after } };
    });
  const held = () => (before ? [before] : []);
  return allOrNothing(
    work,
    () => putBack(held()),
    () => sheetsOf(held()),
  );
}
