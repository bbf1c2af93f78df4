import type { Book } from "../../host/excel/book";
import { hyperlinkAt } from "../../host/excel/range/hyperlink";
import { referencedArea } from "../../host/excel/names/referenced-area";

/** A click on a cell with a link goes there, as in Excel: to a place in the workbook, or to an address in a new tab. */
export function followLinks(book: Book): void {
  const { api } = book.engine;
  const follow = ({ row, column }: { row: number; column: number }) => {
    const sheetId = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    if (sheetId === undefined) return;
    const link = hyperlinkAt(book, { sheetId, row, column, rows: 1, columns: 1 });
    if (link?.documentReference !== undefined) show(book, link.documentReference, sheetId);
    else if (link?.address !== undefined && /^https?:/i.test(link.address))
      window.open(link.address, "_blank", "noopener");
  };
  // One task later: the click itself must have selected its cell first.
  api.addEvent(api.Event.CellClicked, (clicked) => setTimeout(() => follow(clicked)));
}

/** A place that is gone, because its sheet was deleted, leads nowhere. */
function show(book: Book, place: string, from: string): void {
  try {
    const area = referencedArea(book, place, from);
    const sheet = book.sheet(area.sheetId);
    book.workbook.setActiveSheet(sheet);
    sheet.getRange(book.gridRange(area)).activate();
  } catch {
    // nothing to show
  }
}
