import { ScrollCommand } from "@univerjs/sheets-ui";
import type { ExcelHost } from "../../host/excel/excel-host";

/** A sheet that came to the front is drawn by one of these, in milliseconds; when it is drawn first it goes back to where it was. */
const looks = [100, 500];

/** Where the cells that move begin along one side: as now where the cell is frozen or in view, else so that it stands in the middle. */
function begin(cell: number, frozen: number, first: number, last: number): number {
  const inView = cell < frozen || (cell >= first && cell < last); // the last one may be cut
  return inView ? first : Math.max(frozen, cell - Math.floor((last - first) / 2));
}

/** What an add-in selects comes into view, as in Excel: the grid by itself scrolls for the keyboard only. */
export function revealSelected(host: ExcelHost): void {
  const { api } = host.book.engine;
  const selected = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange()?.getRange();
    return sheet && range && { sheet, range, key: JSON.stringify([sheet.getSheetId(), range]) };
  };
  const reveal = (key: string) => {
    const now = selected();
    const seen = now?.sheet.getVisibleRange();
    const skeleton = now?.sheet.getSkeleton();
    if (now?.key !== key || !seen || !skeleton) return;
    const { xSplit, ySplit } = now.sheet.getFreeze();
    const row = begin(now.range.startRow, ySplit, seen.startRow, seen.endRow);
    const column = begin(now.range.startColumn, xSplit, seen.startColumn, seen.endColumn);
    if (row === seen.startRow && column === seen.startColumn) return;
    // In pixels from the frozen cells on: by cell, the grid counts the first cells' sizes in place of the frozen ones'.
    const from = (ends: readonly number[], cell: number, frozen: number) =>
      (ends[cell - 1] ?? 0) - (ends[frozen - 1] ?? 0);
    void api.executeCommand(ScrollCommand.id, {
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      offsetX: from(skeleton.columnWidthAccumulation, column, xSplit),
      offsetY: from(skeleton.rowHeightAccumulation, row, ySplit),
    });
  };
  const run = host.run.bind(host);
  host.run = async (batch) => {
    const before = selected()?.key;
    const done = await run(batch);
    const now = selected()?.key;
    if (now !== undefined && now !== before) for (const look of looks) setTimeout(() => reveal(now), look);
    return done;
  };
}
