import type { CellPlan, CellValue, SheetPlan } from "../../src/plan/workbook-plan";

export type Shown = CellValue | undefined;

export const shown = (cell: CellPlan | null | undefined): Shown => cell?.computed ?? cell?.value;

/** What the cells of a sheet come to, below the row whose label is `heading`: the first row of each label after it. */
export function rowsBelow(sheet: SheetPlan, heading: string): (label: string, columns?: number) => Shown[] {
  const top = sheet.cells.findIndex((row) => row.some((cell) => cell?.value === heading));
  if (top < 0) throw new Error(`No row "${heading}" on ${sheet.name}.`);
  return (label, columns = 5) => {
    const row = sheet.cells.slice(top + 1).find((cells) => shown(cells[1]) === label);
    if (!row) throw new Error(`No row "${label}" below "${heading}" on ${sheet.name}.`);
    return row.slice(columns).map(shown);
  };
}
