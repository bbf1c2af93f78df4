import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { ExcelHost } from "../../host/excel/excel-host";

/** What an add-in selects comes into view, as in Excel: the grid by itself scrolls for the keyboard only. */
export function revealSelected(host: ExcelHost): void {
  const { api } = host.book.engine;
  const selected = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange()?.getRange();
    return sheet && range && { range, key: JSON.stringify([sheet.getSheetId(), range]) };
  };
  const run = host.run.bind(host);
  host.run = async (batch) => {
    const before = selected()?.key;
    const done = await run(batch);
    const now = selected();
    // One task later: a sheet that comes to the front must have been laid out.
    if (now && now.key !== before)
      setTimeout(() => void api.executeCommand(ScrollToCellCommand.id, { range: now.range }));
    return done;
  };
}
