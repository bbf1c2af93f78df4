import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { GridEngine } from "../../host/grid/grid-engine";
import type { Explain } from "./explained";

/** The popup with which the grid explains an error under the pointer says what the function said, where it said anything. */
export function explainAlerts(engine: GridEngine, explain: Explain): void {
  const alerts = engine.univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId: sheetId, row, col: column } = alert.location;
    const found = explain({ sheetId, row, column });
    show(found ? { ...alert, title: found.error, message: found.sentence, width: 320, height: 96 } : alert);
  };
}
