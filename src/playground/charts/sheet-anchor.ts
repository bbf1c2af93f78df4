import type { FWorksheet } from "@univerjs/sheets/facade";
import type { GridEngine } from "../../host/grid/grid-engine";
import type { ChartBox } from "./live-charts";

interface Place {
  readonly index: number;
  readonly offset: number;
}

/** The cells under a box, with offsets into them: what keeps a picture at its cells when rows above it grow. */
export function sheetAnchor(engine: GridEngine, sheetId: string, box: ChartBox) {
  const sheet = engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`No sheet ${sheetId} for this chart.`);
  const corner = (left: number, top: number) => {
    const column = along(left, sheet.getMaxColumns(), (at) => sheet.getColumnWidth(at));
    const row = along(top, sheet.getMaxRows(), (at) => rowHeight(sheet, at));
    return { column: column.index, columnOffset: column.offset, row: row.index, rowOffset: row.offset };
  };
  return { from: corner(box.left, box.top), to: corner(box.left + box.width, box.top + box.height) };
}

const rowHeight = (sheet: FWorksheet, row: number): number => sheet.getRowHeight(row);

function along(distance: number, count: number, size: (at: number) => number): Place {
  let left = distance;
  for (let index = 0; index < count; index++) {
    const width = size(index);
    if (left < width) return { index, offset: left };
    left -= width;
  }
  return { index: Math.max(0, count - 1), offset: 0 };
}
