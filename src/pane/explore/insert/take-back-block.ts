import { asOneStep } from "../../../render/office/in-excel";
import type { WrittenBlock } from "./written-block";

/** How taking back ended: `changed` and `gone` leave everything as it is. */
export type TakenBack = "taken back" | "changed" | "gone";

/** Brings back what stood in the cells of a block, unless somebody wrote into them since or deleted their sheet. */
export async function takeBackBlock({ cells, before, after }: WrittenBlock): Promise<TakenBack> {
  return asOneStep(async (context): Promise<TakenBack> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheet).load("id");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    const range = sheet.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns).load("formulas");
    await context.sync();
    const isOurs = after.every((row, down) =>
      row.every((own, across) => own === undefined || own === String(range.formulas[down]?.[across])),
    );
    if (!isOurs) return "changed";
    range.clear("Contents");
    range.numberFormat = before.formats;
    // An empty cell is left alone: writing "" into it would be in the way of another formula's spill.
    range.formulas = before.formulas.map((row) => row.map((formula) => (formula === "" ? null : formula)));
    await context.sync();
    return "taken back";
  });
}
