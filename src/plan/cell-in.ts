import { readReference } from "./calculate/read-reference";
import type { CellPlace, CellPlan, WorkbookPlan } from "./workbook-plan";

/** The cell of a plan at a place; nothing where none is planned. */
export function cellIn({ sheets }: WorkbookPlan, { sheet, cell }: CellPlace): CellPlan | undefined {
  const found = readReference(cell);
  const rows = sheets.find(({ name }) => name === sheet)?.cells;
  return (found && rows?.[found.top]?.[found.left]) ?? undefined;
}
