import type { SheetPlan } from "../../../plan/workbook-plan";
import { type Shared, cellXml } from "./cell-xml";

/** The numbers of the rows under an outline, counted from 1. */
function outlined(groups: SheetPlan["groups"]): Set<number> {
  const rows = new Set<number>();
  for (const group of groups) {
    const [first = 0, last = first] = group.split(":").map(Number);
    for (let row = first; row <= last; row++) rows.add(row);
  }
  return rows;
}

/** All rows that hold something or stand under an outline. */
export function rowsXml({ cells, groups, heights = {} }: SheetPlan, shared: Shared): string {
  const under = outlined(groups);
  let xml = "";
  for (const [at, row] of cells.entries()) {
    let inside = "";
    for (let column = 0; column < row.length; column++) inside += cellXml(row[column] ?? null, at, column, shared);
    const outline = under.has(at + 1) ? ' outlineLevel="1"' : "";
    const own = heights[at] === undefined ? "" : ` ht="${heights[at]}" customHeight="1"`;
    if (inside !== "" || outline !== "") xml += `<row r="${at + 1}"${own}${outline}>${inside}</row>`;
  }
  return `<sheetData>${xml}</sheetData>`;
}
