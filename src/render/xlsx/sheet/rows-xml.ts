import type { SheetContent } from "../../../workbook/sheet-content";
import { type Shared, cellXml } from "./cell-xml";

/** What a row is beside its cells; nothing where it is as every other. */
function rowLook({ heights, hiddenRows, rowLevels }: SheetContent, at: number): { height: string; more: string } {
  const [height, level] = [heights?.[at], rowLevels?.[at]];
  return {
    height: height === undefined ? "" : ` ht="${height}" customHeight="1"`,
    more: (hiddenRows?.has(at) === true ? ' hidden="1"' : "") + (level ? ` outlineLevel="${level}"` : ""),
  };
}

/** How many rows there are something to say of. */
const rowCount = ({ cells, hiddenRows, rowLevels = {} }: SheetContent): number =>
  [...(hiddenRows ?? []), ...Object.keys(rowLevels).map(Number)].reduce(
    (most, at) => Math.max(most, at + 1),
    cells.length,
  );

/** All rows that hold something, are hidden or stand under an outline. */
export function rowsXml(sheet: SheetContent, shared: Shared): string {
  let xml = "";
  for (let at = 0, count = rowCount(sheet); at < count; at++) {
    const row = sheet.cells[at] ?? [];
    let inside = "";
    for (let column = 0; column < row.length; column++) inside += cellXml(row[column] ?? null, at, column, shared);
    const { height, more } = rowLook(sheet, at);
    if (inside !== "" || more !== "") xml += `<row r="${at + 1}"${height}${more}>${inside}</row>`;
  }
  return `<sheetData>${xml}</sheetData>`;
}
