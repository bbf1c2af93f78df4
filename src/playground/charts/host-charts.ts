import { chartsOn } from "../../host/chart/chart-view";
import type { Book } from "../../host/excel/book";
import type { ChartSource } from "./live-charts";
import { drawnView } from "./drawn-view";

/** The grid draws in pixels of 1/96 inch, the host measures in points of 1/72. */
const pixels = (points: number): number => (points * 4) / 3;

/** The host's charts on the sheets that are there. */
export function hostCharts(book: Book): ChartSource {
  const all = () => book.workbook.getSheets().flatMap((sheet) => chartsOn(book, sheet.getSheetId()));
  return {
    charts: () =>
      all().map(({ id, sheetId, name, box }) => ({
        id: String(id),
        sheetId,
        name,
        box: { left: pixels(box.left), top: pixels(box.top), width: pixels(box.width), height: pixels(box.height) },
      })),
    view: (id) => {
      const chart = all().find((each) => String(each.id) === id);
      return chart && drawnView(chart);
    },
  };
}
