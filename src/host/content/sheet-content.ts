import type { IWorksheetData } from "@univerjs/core";
import type { SheetContent } from "../../workbook/sheet-content";
import type { Book } from "../excel/book";
import { shownColor } from "../excel/format/color";
import { cellsContent } from "./cells-content";
import { chartsContent } from "./charts/charts-content";
import { conditionsContent } from "./conditions/conditions-content";
import type { Looks } from "./looks";
import { namesContent } from "./names-content";
import { pageContent } from "./page-content";
import { protectionContent } from "./protection-content";
import { rangeText } from "./range-text";
import { tablesContent } from "./tables-content";
import { validationsContent } from "./validations-content";

/** What a sheet keeps of a row or a column. */
interface GridLine {
  readonly hd?: number;
  readonly w?: number;
  readonly h?: number;
  /** Its height follows from what stands in it. */
  readonly ia?: number;
}

const linesOf = (lines: object): (readonly [at: number, line: GridLine])[] =>
  Object.entries(lines as Record<string, GridLine | undefined>).map(([at, line]) => [Number(at), line ?? {}]);
const points = (pixels: number): number => pixels * 0.75;
/** Seven pixels a character and five of padding. */
const characters = (pixels: number): number => (pixels - 5) / 7;
const yes = 1;
const no = 0;

/** The lines of a sheet that are hidden. */
const hidden = (lines: object): Set<number> =>
  new Set(linesOf(lines).flatMap(([at, { hd }]) => (hd === yes ? [at] : [])));

function widthsOf({ columnData }: IWorksheetData): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (const [at, { w }] of linesOf(columnData)) if (w !== undefined) widths[at] = characters(w);
  return Array.from(widths);
}

/** Heights that were given, not those that follow from what stands in the row. */
const heightsOf = ({ rowData }: IWorksheetData): Record<number, number> =>
  Object.fromEntries(
    linesOf(rowData).flatMap(([at, { h, ia }]) => (h !== undefined && ia === no ? [[at, points(h)]] : [])),
  );

/** A sheet of the grid with all a file keeps of it. */
export function sheetContent(book: Book, sheetId: string, looks: Looks): SheetContent {
  const sheet = book.sheet(sheetId);
  const state = book.document.sheet(sheetId);
  const config = book.cells(sheetId).getConfig();
  const { xSplit, ySplit } = sheet.getFreeze();
  const [hiddenRows, hiddenColumns] = [hidden(config.rowData), hidden(config.columnData)];
  const heights = heightsOf(config);
  const cells = cellsContent(book, sheetId, looks);
  const tables = tablesContent(book, sheetId, cells);
  const tabColor = shownColor(sheet.getTabColor());
  const protection = protectionContent(book, sheetId);
  return {
    name: sheet.getSheetName(),
    cells,
    widths: widthsOf(config),
    usualWidth: characters(config.defaultColumnWidth),
    ...(Object.keys(heights).length > 0 && { heights }),
    ...(hiddenRows.size > 0 && { hiddenRows }),
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
    ...(state.rowLevels && { rowLevels: state.rowLevels }),
    ...(state.columnLevels && { columnLevels: state.columnLevels }),
    merges: config.mergeData.map(rangeText),
    ...(tabColor !== undefined && { tabColor }),
    ...(sheet.isSheetHidden() && { visibility: state.veryHidden === true ? "veryHidden" : "hidden" }),
    gridlines: !sheet.hasHiddenGridLines(),
    ...(xSplit > 0 || ySplit > 0 ? { freeze: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) } } : {}),
    names: namesContent(book, sheetId),
    validations: validationsContent(book, sheetId),
    conditions: conditionsContent(book, sheetId),
    charts: chartsContent(book, sheetId),
    ...(tables.length > 0 && { tables }),
    page: pageContent(book, sheetId),
    ...(protection && { protection }),
  };
}
