import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { cellContent } from "./cell-content";
import { heightPieces } from "./height-pieces";
import { rowPieces } from "./requests/row-pieces";
import type { SheetPiece } from "./requests/sheet-piece";
import type { TabNames } from "./tab-names";
import { widthPieces } from "./width-pieces";

/** Column widths and row heights, then values and formulas in whole ranges. */
export function* contentPieces(plan: SheetPlan, _book: WorkbookPlan, tabs: TabNames): Generator<SheetPiece> {
  yield* widthPieces(plan); // while the sheet is empty: a full one would be laid out anew
  yield* heightPieces(plan);
  const rows = plan.cells.map((row) => row.map((cell) => cellContent(cell, tabs)));
  yield* rowPieces(rows, (range, own) => (range.formulas = own));
}
