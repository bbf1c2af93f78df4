import type { GridEngine } from "../../host/grid/grid-engine";
import type { CellMessage } from "./cell-message";
import type { Explain } from "./explained";

/** Shows under the formula bar why the selected cell has no value. */
export function followSelection({ api }: GridEngine, callout: CellMessage, explain: Explain): void {
  const show = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getActiveCell();
    const found =
      sheet && cell && explain({ sheetId: sheet.getSheetId(), row: cell.getRow(), column: cell.getColumn() });
    if (found) callout.show(found);
    else callout.hide();
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  api.addEvent(api.Event.SheetEditStarted, () => callout.hide());
  api.getFormula().calculationEnd(() => setTimeout(show)); // results stand in the cells one task later
}
