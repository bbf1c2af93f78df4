import type { GridEngine } from "../../host/grid/grid-engine";
import type { Callout } from "./callout";
import type { Cell } from "./explained";

/** Shows what is to be said of the selected cell, while it is not being edited. */
export function followSelection<Said>(
  { api }: GridEngine,
  callout: Callout<Said>,
  of: (cell: Cell) => Said | undefined,
): void {
  const show = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getActiveCell();
    const found =
      sheet && cell ? of({ sheetId: sheet.getSheetId(), row: cell.getRow(), column: cell.getColumn() }) : undefined;
    if (found === undefined) callout.hide();
    else callout.show(found);
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  api.addEvent(api.Event.SheetEditStarted, () => callout.hide());
  api.getFormula().calculationEnd(() => setTimeout(show)); // results stand in the cells one task later
}
