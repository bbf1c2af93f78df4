import type { CellPlan, CellValue, SheetPlan } from "../../src/plan/workbook-plan";

export type Shown = CellValue | undefined;

export const shown = (cell: CellPlan | null | undefined): Shown => cell?.computed ?? cell?.value;

/** What the cells of a sheet come to, below rows that show these texts, one below the other: the first row of each label after them. */
export function rowsBelow(sheet: SheetPlan, ...headings: readonly string[]): (label: string) => Shown[] {
  let top = 0;
  for (const heading of headings) {
    const found = sheet.cells.findIndex((row, at) => at >= top && row.some((cell) => cell?.value === heading));
    if (found < 0) throw new Error(`No row "${heading}" on ${sheet.name}.`);
    top = found + 1;
  }
  return (label) => {
    const row = sheet.cells.slice(top).find((cells) => shown(cells[1]) === label);
    if (!row) throw new Error(`No row "${label}" below "${headings.join(", ")}" on ${sheet.name}.`);
    return row.slice(5).map(shown);
  };
}
