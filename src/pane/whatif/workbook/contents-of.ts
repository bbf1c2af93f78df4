import type { Place } from "./area";
import { inExcel } from "../../../render/office/in-excel";

/** What single cells hold: formulas with their `=`, else values; undefined where the sheet is gone. */
export async function contentsOf(places: readonly Place[]): Promise<readonly unknown[]> {
  return inExcel(async (context) => {
    const sheets = places.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId).load("id"));
    await context.sync();
    const cells = places.map(({ row, column }, at) =>
      sheets[at]?.isNullObject === false ? sheets[at].getCell(row, column).load("formulas") : undefined,
    );
    await context.sync();
    return cells.map((cell) => (cell?.formulas as unknown[][] | undefined)?.[0]?.[0]);
  });
}
